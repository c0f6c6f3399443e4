import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildBenchmark } from '../../../tests/support/sample-benchmark.ts'
import { fileOf, sampleStructure } from '../../../tests/support/sample-host.ts'
import { host as texts } from '../../texts/nl/host.ts'
import { tellHostProblem } from '../../texts/tell-host-problem.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { compareWithPeers } from './compare-with-peers.ts'
import { readBenchmark } from './read-benchmark.ts'

const text = fileOf(buildBenchmark())

/** Read and usable, or refused with reasons that can be told; never a throw. */
function expectSound(damaged: string): void {
  const read = readBenchmark(damaged, sampleStructure)
  const told = read.ok ? read.remarks : read.problems
  if (!read.ok) expect(told.length).toBeGreaterThan(0)
  for (const problem of told.slice(0, 20)) {
    const { place, problem: words, cure } = tellHostProblem(problem, texts)
    expect(`${place}${words}${cure}`).not.toMatch(/\p{Cc}/u)
  }
  if (!read.ok) return
  const none = scoreScan(sampleStructure, {})
  const scores = { ...none, total: { ...none.total, score: 50 } }
  const company = { sector: 'C', sizeBand: '25-49' } as const
  for (const row of compareWithPeers({ company }, scores, [read.data], read.data.isPractice)) {
    expect(row.n).toBeGreaterThanOrEqual(10)
  }
}

describe('a damaged benchmark file never breaks its reader', () => {
  it('wherever it is cut off', () => {
    for (let end = 0; end < text.length - 1; end += 7) {
      expectSound(text.slice(0, end))
      expect(readBenchmark(text.slice(0, end), sampleStructure).ok).toBe(false)
    }
  })

  it('whatever characters are put in the place of others', () => {
    const slip = fc.record({
      at: fc.nat(),
      length: fc.nat(40),
      by: fc.string({ unit: 'binary', maxLength: 20 }),
    })
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const damaged = slips.reduce((whole, { at, length, by }) => {
          const start = at % whole.length
          return whole.slice(0, start) + by + whole.slice(start + length)
        }, text)
        expectSound(damaged)
      }),
      { numRuns: 300 },
    )
  })

  it('whatever value is put in the place of another', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        'constructor',
        '__proto__',
        '\u202E',
        '',
        1e308,
        -10,
        5,
        10,
        1e9,
        'C',
        null,
        [],
        {},
      ),
    )
    fc.assert(
      fc.property(fc.nat(), value, (at, put) => {
        let seen = -1
        const count = { places: 0 }
        JSON.parse(text, (_, each: unknown) => {
          count.places += 1
          return each
        })
        const changed: unknown = JSON.parse(text, (_, each: unknown) => {
          seen += 1
          return seen === at % count.places ? put : each
        })
        expectSound(fileOf(changed))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a benchmark file as large as is read at all', () => {
  const almostTwoMegabytes = (part: string) => part.repeat(Math.floor(1_900_000 / part.length))
  const start = '{"format":"toekomstscan/benchmark","formatVersion":1,"groups":['
  it.each([
    ['of numbers', `${start}${almostTwoMegabytes('0,')}0]}`],
    ['of groups without a field', `${start}${almostTwoMegabytes('{},')}{}]}`],
    ['of groups with names of their own', `${start}${almostTwoMegabytes('{"a":{"b":[1]}},')}{}]}`],
    ['of brackets', almostTwoMegabytes('[')],
    ['of numbers far down', `${'['.repeat(99)}${almostTwoMegabytes('0,')}0${']'.repeat(99)}`],
    ['of names in the top', `{${Array.from({ length: 150_000 }, (_, index) => `"k${index}":0`).join(',')}}`],
    [
      'of the same name',
      `{${almostTwoMegabytes('"a":0,')}"format":"toekomstscan/benchmark","formatVersion":1}`,
    ],
  ])('%s is refused', (_, large) => {
    const read = readBenchmark(large, sampleStructure)
    expect(read.ok).toBe(false)
  })
})
