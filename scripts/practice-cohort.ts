import { format, resolveConfig } from 'prettier'
import type { Structure } from '../src/content/structure.ts'
import { buildTally } from '../src/domain/cohort/build-tally.ts'
import { practiceCampaign, type SizeBand } from '../src/domain/cohort/contribution-schema.ts'
import { writeContribution } from '../src/domain/cohort/make-contribution.ts'
import { publishTally } from '../src/domain/cohort/publish/publish-tally.ts'
import { textFile } from '../src/domain/cohort/read-lines.ts'
import { inventContribution, seededRandom } from './invented-contributions.ts'

/** Any number does; this one is in the file that it gave. */
export const practiceSeed = 20261122

/** How many companies are made up: enough for deciles in C 25-49, thirds in F 50-99, and too few in Q 150-300. */
const made: [sector: string, sizeBand: SizeBand, n: number][] = [
  ['C', '10-24', 40],
  ['C', '25-49', 120],
  ['C', '50-99', 35],
  ['F', '10-24', 60],
  ['F', '25-49', 25],
  ['F', '50-99', 45],
  ['G', '10-24', 30],
  ['G', '25-49', 20],
  ['Q', '25-49', 40],
  ['Q', '50-99', 25],
  ['Q', '100-149', 12],
  ['Q', '150-300', 4],
]

/**
 * The practice cohort as it must stand in public/examples/benchmark/practice.json: invented companies, built and
 * published by the same code as real ones. The same content always gives the same text.
 */
export async function practiceCohort(structure: Structure): Promise<string> {
  const options = { campaign: practiceCampaign, unknownShare: 0, random: seededRandom(practiceSeed) }
  const lines = made.flatMap(([sector, sizeBand, n]) =>
    Array.from({ length: n }, () =>
      writeContribution(inventContribution(structure, sector, sizeBand, options)),
    ),
  )
  const built = await buildTally([textFile('practice', lines.join('\n'))], structure, {
    report: (problem) => {
      throw new Error(`An invented contribution is faulty: ${JSON.stringify(problem)}`)
    },
  })
  if (!built.ok) throw new Error('The practice cohort cannot be built')
  const published = publishTally(built.tally, structure)
  if (!published.ok) throw new Error('The practice cohort cannot be published')
  const benchmark = {
    $schema: '../../schemas/benchmark.schema.json',
    ...published.benchmark,
    title: { nl: 'Oefengegevens, geen echte werkgevers', en: 'Made-up data, not real employers' },
    source: `npm run generate:practice-cohort, seed ${practiceSeed}`,
  }
  return format(JSON.stringify(benchmark), { ...(await resolveConfig('package.json')), parser: 'json' })
}
