import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { fileOf } from '../../../tests/support/sample-host.ts'
import { codesOf, questionsInOrder } from '../cohort/answer-code.ts'
import { buildTally } from '../cohort/build-tally.ts'
import { sizeBands, type Contribution } from '../cohort/contribution-schema.ts'
import { publishTally } from '../cohort/publish/publish-tally.ts'
import { textFile } from '../cohort/read-lines.ts'
import type { Benchmark } from './benchmark-schema.ts'
import { readBenchmark } from './read-benchmark.ts'

const { structure } = testContent()
const questions = questionsInOrder(structure).map(codesOf)

/** How a cohort answers: how many companies, over how many sectors and sizes, how high and how alike. */
const crowd = fc.record({
  n: fc.integer({ min: 10, max: 260 }),
  sectors: fc.integer({ min: 1, max: 4 }),
  sizes: fc.integer({ min: 1, max: 3 }),
  level: fc.double({ min: 0, max: 1, noNaN: true }),
  spread: fc.double({ min: 0, max: 1, noNaN: true }),
  unknownOf: fc.constantFrom(0, 0, 7, 40),
  seed: fc.nat(0x7fffffff),
})

/** The contributions of a crowd, one per line; the same for the same crowd. */
function contributionsOf({
  n,
  sectors,
  sizes,
  level,
  spread,
  unknownOf,
  seed,
}: CrowdOf<typeof crowd>): string[] {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
  const lines = Array.from({ length: n }, (_, company): Contribution => {
    const own = Math.min(1, Math.max(0, level + spread * (random() - 0.5)))
    const answers = questions.map((codes, index) => {
      if (unknownOf > 0 && (index + company) % unknownOf === 0) return '?'
      const places = codes.filter(({ code }) => /[0-9a-z]/.test(code))
      const place = Math.round((own * 0.7 + random() * 0.3) * (places.length - 1))
      return places[place]?.code ?? '0'
    })
    return {
      format: 'toekomstscan/contribution',
      formatVersion: 1,
      campaign: 'spring',
      once: company.toString(16).padStart(24, '0'),
      questionnaireVersion: structure.version,
      sector: 'ABCD'.charAt(Math.floor(random() * sectors)),
      sizeBand: sizeBands[Math.floor(random() * sizes)] ?? '1-9',
      quarter: '2026-Q2',
      answers: answers.join(''),
    }
  })
  return lines.map((line) => JSON.stringify(line))
}

type CrowdOf<T> = T extends fc.Arbitrary<infer Value> ? Value : never

/** What is published of these lines, after what was published before. */
async function publish(lines: readonly string[], previous: Benchmark | null): Promise<Benchmark> {
  const files = [textFile('all.ndjson', lines.join('\n'))]
  const built = await buildTally(files, structure, { report: () => undefined })
  if (!built.ok) throw new Error(`Not counted: ${built.fault.code}`)
  const published = publishTally(built.tally, structure, previous)
  if (!published.ok) throw new Error(`Not published: ${published.fault.code}`)
  return published.benchmark
}

function expectSound(benchmark: Benchmark): void {
  expect(readBenchmark(fileOf(benchmark), structure)).toEqual({ ok: true, data: benchmark, remarks: [] })
}

describe('what an association publishes', () => {
  it('is always read without a fault or remark, the first time and later', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, fc.double({ min: 0, max: 1, noNaN: true }), async (any, share) => {
        const lines = contributionsOf(any)
        const early = lines.slice(0, Math.max(10, Math.floor(share * lines.length)))
        const first = await publish(early, null)
        expectSound(first)
        expectSound(await publish(lines, first))
      }),
      { numRuns: 100 },
    )
  })
})
