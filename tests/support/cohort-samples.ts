import { inventAnywhere, inventContribution, seededRandom } from '../../scripts/invented-contributions.ts'
import { buildTally } from '../../src/domain/cohort/build-tally.ts'
import type { CohortProblem } from '../../src/domain/cohort/cohort-problem.ts'
import type { Contribution, SizeBand } from '../../src/domain/cohort/contribution-schema.ts'
import { writeContribution } from '../../src/domain/cohort/make-contribution.ts'
import { textFile } from '../../src/domain/cohort/read-lines.ts'
import type { Tally } from '../../src/domain/cohort/tally-schema.ts'
import { testContent } from './content.ts'

const { structure } = testContent()

/** Invented contributions of companies anywhere; the same seed gives the same ones. */
export function inventMany(count: number, seed: number, unknownShare = 0): Contribution[] {
  const options = { campaign: 'test', unknownShare, random: seededRandom(seed) }
  return Array.from({ length: count }, () => inventAnywhere(structure, options))
}

/** Invented contributions of one sector and size. */
export function inventIn(sector: string, sizeBand: SizeBand, count: number, seed: number): Contribution[] {
  const options = { campaign: 'test', unknownShare: 0, random: seededRandom(seed) }
  return Array.from({ length: count }, () => inventContribution(structure, sector, sizeBand, options))
}

/** The text of a file of contributions, one on each line. */
export function ndjson(contributions: readonly Contribution[]): string {
  return contributions.map((contribution) => `${writeContribution(contribution)}\n`).join('')
}

/** The tally of contributions that must all be good. */
export async function tallyOf(contributions: readonly Contribution[]): Promise<Tally> {
  const { built, problems } = await buildTexts([ndjson(contributions)])
  if (!built.ok || problems.length > 0)
    throw new Error(`Not all were counted: ${JSON.stringify(problems[0])}`)
  return built.tally
}

/** Builds a tally of files with these texts; `problems` are those of skipped records. */
export async function buildTexts(texts: readonly string[], campaign?: string) {
  const problems: CohortProblem[] = []
  const files = texts.map((text, index) => textFile(`file-${index}`, text))
  const built = await buildTally(files, structure, {
    ...(campaign === undefined ? {} : { campaign }),
    report: (problem) => problems.push(problem),
  })
  return { built, problems }
}
