import { expect } from 'vitest'
import { buildTally } from '../../src/domain/cohort/build-tally.ts'
import type { CohortProblem } from '../../src/domain/cohort/cohort-problem.ts'
import { textFile } from '../../src/domain/cohort/read-lines.ts'
import { readTallyFile } from '../../src/domain/cohort/read-tally.ts'
import { matchOffers } from '../../src/domain/host/match-offers.ts'
import { readHost, type ReadHostFile } from '../../src/domain/host/read-host.ts'
import { readOffers } from '../../src/domain/host/read-offers.ts'
import { compareWithPeers } from '../../src/domain/peers/compare-with-peers.ts'
import { readBenchmark } from '../../src/domain/peers/read-benchmark.ts'
import { scoreScan } from '../../src/domain/scoring/score-scan.ts'
import { cohort as cohortTexts } from '../../src/texts/nl/cohort.ts'
import { host as texts } from '../../src/texts/nl/host.ts'
import { tellCohortProblem } from '../../src/texts/tell-cohort-problem.ts'
import { tellHostProblem } from '../../src/texts/tell-host-problem.ts'
import { inventMany, ndjson, tallyOf } from '../support/cohort-samples.ts'
import { testContent } from '../support/content.ts'
import { buildBenchmark } from '../support/sample-benchmark.ts'
import { buildHost, buildOffer, buildOffers, fileOf, sampleStructure } from '../support/sample-host.ts'
import { frozen } from './examine.ts'
import { decode, formatOf, type Format } from './formats.ts'
import { encode } from './mutated-files.ts'
import { expectPlain } from './scan-formats.ts'

const structure = frozen(testContent().structure)
const sample = frozen(sampleStructure)
const offersContext = frozen({ structure: sample, practices: ['open-hiring'], region: 'limburg' })
const contributions = inventMany(40, 5)
const tally = await tallyOf(inventMany(60, 6))

const host = buildHost({ benchmarks: ['benchmarks/spring.json'], campaign: 'spring-2026' })
const offers = buildOffers([
  buildOffer({ practices: ['open-hiring'], cost: { year: 2021, nl: 'Gratis.', en: 'Free.' } }),
  buildOffer({ id: 'roster-help', themes: ['roster'], sectors: ['Q'], sizes: ['25-49'] }),
])

/** Refused with reasons in words, or accepted and the same after writing and reading; `tryOut` must work on it. */
function checkHostFile<T>(
  outcome: ReadHostFile<T>,
  read: (text: string) => ReadHostFile<T>,
  tryOut: (data: T) => void = () => undefined,
): boolean {
  const told = outcome.ok ? outcome.remarks : outcome.problems
  if (!outcome.ok) expect(told.length).toBeGreaterThan(0)
  for (const problem of told.slice(0, 20)) {
    const { place, problem: words, cure } = tellHostProblem(problem, texts)
    expectPlain(`${place}${words}${cure}`)
  }
  if (!outcome.ok) return false
  tryOut(frozen(outcome.data))
  const again = read(fileOf(outcome.data))
  expect(again.ok && fileOf(again.data), 'written and read again').toBe(fileOf(outcome.data))
  return true
}

const readOffersFile = (text: string) => readOffers(text, offersContext)
const readBenchmarkFile = (text: string) => readBenchmark(text, sample)
const readTally = (text: string) => readTallyFile(textFile('tally.json', text), structure)

function expectTold(problems: readonly CohortProblem[]): void {
  for (const problem of problems.slice(0, 20)) {
    const told = tellCohortProblem(problem, cohortTexts)
    expectPlain(Object.values(told).join(''))
  }
}

async function count(text: string) {
  const problems: CohortProblem[] = []
  const report = (problem: CohortProblem) => void problems.push(problem)
  return { built: await buildTally([textFile('a.ndjson', text)], structure, { report }), problems }
}

/** The files of whoever hosts the scan, and of a cohort. */
export const hostFormats: Format[] = [
  formatOf({
    name: 'benchmark files',
    share: 900,
    files: [{ name: 'benchmark', bytes: encode(fileOf(buildBenchmark())) }],
    read: (bytes) => Promise.resolve(readBenchmarkFile(decode(bytes))),
    check: (outcome) =>
      checkHostFile(outcome, readBenchmarkFile, (data) => {
        const none = scoreScan(sample, {})
        const scores = { ...none, total: { ...none.total, score: 50 } }
        const company = { sector: 'C', sizeBand: '25-49' } as const
        for (const { n } of compareWithPeers({ company }, scores, [data], data.isPractice))
          expect(n).toBeGreaterThanOrEqual(10)
      }),
  }),
  formatOf({
    name: 'host files',
    share: 500,
    files: [{ name: 'host', bytes: encode(fileOf(host)) }],
    read: (bytes) => Promise.resolve(readHost(decode(bytes))),
    check: (outcome) => checkHostFile(outcome, readHost),
  }),
  formatOf({
    name: 'offers files',
    share: 700,
    files: [{ name: 'offers', bytes: encode(fileOf(offers)) }],
    read: (bytes) => Promise.resolve(readOffersFile(decode(bytes))),
    check: (outcome) =>
      checkHostFile(outcome, readOffersFile, (data) => {
        const wish = { region: 'limburg', asOf: '2026-11-22', isExample: true, themes: ['learning'] }
        matchOffers([data], { ...wish, practice: 'open-hiring', sector: 'Q', sizeBand: '25-49' })
      }),
  }),
  formatOf({
    name: 'contributions to a cohort',
    share: 500,
    files: [
      { name: 'lines', bytes: encode(ndjson(contributions)) },
      { name: 'list', bytes: encode(JSON.stringify({ list: contributions }).slice(8, -1)) },
      { name: 'one', bytes: encode(JSON.stringify(contributions[0])) },
    ],
    read: (bytes) => count(decode(bytes)),
    check: async ({ built, problems }) => {
      expectTold(problems)
      if (!built.ok) return false
      expect(await readTally(JSON.stringify(built.tally))).toEqual({ ok: true, tally: built.tally })
      return true
    },
  }),
  formatOf({
    name: 'tallies of a cohort',
    share: 400,
    files: [{ name: 'tally', bytes: encode(JSON.stringify(tally, null, 2)) }],
    read: (bytes) => readTally(decode(bytes)),
    check: async (outcome) => {
      if (!outcome.ok) expectTold(outcome.problems)
      if (outcome.ok) expect(await readTally(JSON.stringify(outcome.tally))).toEqual(outcome)
      return outcome.ok
    },
  }),
]
