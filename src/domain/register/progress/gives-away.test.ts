import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallestFound } from '../../../../tests/support/linear-attacker.ts'
import { givesAway } from './gives-away.ts'

/** Sums over up to eight combinations of 1 to 14 employers each, and how many there are in all. */
const known = fc
  .array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 8 })
  .chain((counts) =>
    fc.tuple(
      fc.constant(counts),
      fc.array(fc.array(fc.nat(2), { minLength: counts.length, maxLength: counts.length }), { maxLength: 5 }),
    ),
  )
  .map(([counts, sums]) => ({ counts, sums: [counts.map(() => 1), ...sums] }))

const employersIn = (counts: readonly number[]) =>
  counts.map((count, atom) => new Set(Array.from({ length: count }, (_, n) => `${atom}-${n}`)))

describe('what can be worked out of sums', () => {
  it('is found exactly: as somebody finds who tries every set', () => {
    fc.assert(
      fc.property(known, ({ counts, sums }) => {
        const found = smallestFound(sums, counts, { knowsEmpty: true })
        expect(givesAway(sums, employersIn(counts))).toBe(found !== null && found.companies < 10)
      }),
      { numRuns: 1000 },
    )
  })

  it('is nothing when everybody is in one group of ten', () => {
    expect(givesAway([[1]], employersIn([10]))).toBe(false)
    expect(givesAway([[1]], employersIn([9]))).toBe(true)
    expect(givesAway([], [])).toBe(false)
  })

  it('counts an employer once that stands in two combinations', () => {
    const same = new Set(Array.from({ length: 9 }, (_, n) => `e${n}`))
    expect(givesAway([[1, 1]], [same, same])).toBe(true)
  })

  it('is quick where every combination is large enough, however many sums there are', () => {
    const sums = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 30 }, (__, atom) => Number(atom === row)),
    )
    expect(givesAway(sums, employersIn(sums.map(() => 10)))).toBe(false)
  })
})
