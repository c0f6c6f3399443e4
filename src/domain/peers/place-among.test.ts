import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesBelow, wilsonInterval } from './place-among.ts'

describe('the Wilson interval', () => {
  it('is the one worked out in method.md §2.6: 35 of 100 among 40 companies', () => {
    const { low, high } = wilsonInterval(0.35, 40)
    expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([22, 50])
  })

  it.each([
    [10, 26],
    [20, 20],
    [30, 17],
    [40, 15],
    [100, 10],
  ])('of the middle of %i companies is ±%i', (n, half) => {
    const { low, high } = wilsonInterval(0.5, n)
    expect(Math.round(((high - low) / 2) * 100)).toBe(half)
  })

  it('holds its share, stays between 0 and 1 and narrows with more companies', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 10_000 }), (p, n) => {
        const { low, high } = wilsonInterval(p, n)
        const more = wilsonInterval(p, n * 2)
        expect(low >= 0 && high <= 1 && low <= p + 1e-12 && high >= p - 1e-12).toBe(true)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('the shares that score lower', () => {
  const deciles = [10, 20, 30, 40, 50, 60, 70, 80, 90]

  it('are one tenth wide between two cuts', () => {
    expect(sharesBelow(45, deciles)).toEqual({ low: 0.4, high: 0.5 })
  })

  it('are wider at a cut, because the cut was rounded to 5', () => {
    expect(sharesBelow(48, deciles)).toEqual({ low: 0.4, high: 0.6 })
  })

  it('reach to nobody and to everybody at the ends', () => {
    expect(sharesBelow(0, deciles)).toEqual({ low: 0, high: 0.1 })
    expect(sharesBelow(100, deciles)).toEqual({ low: 0.9, high: 1 })
  })

  it('hold the true place among the companies that were counted, whatever their scores', () => {
    const score = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10)
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 30, maxLength: 150 }),
        score,
        fc.constantFrom(3, 10),
        (scores, own, parts) => {
          const { low, high } = sharesBelow(own, roundedCuts(scores, parts))
          const rank = midRank(scores, own)
          const oneCompany = 1 / scores.length
          expect(rank).toBeGreaterThanOrEqual(low - oneCompany)
          expect(rank).toBeLessThanOrEqual(high + oneCompany)
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** The scores that divide a group in equal parts, rounded to 5 as they are published. */
function roundedCuts(scores: readonly number[], parts: number): number[] {
  const sorted = scores.toSorted((a, b) => a - b)
  return Array.from({ length: parts - 1 }, (_, index) => {
    const cut = sorted[Math.ceil(((index + 1) / parts) * sorted.length) - 1] ?? 0
    return Math.round(cut / 5) * 5
  })
}

/** The share that scores lower, with half of those that score the same. */
function midRank(scores: readonly number[], own: number): number {
  const lower = scores.filter((score) => score < own).length
  const equal = scores.filter((score) => score === own).length
  return (lower + equal / 2) / scores.length
}
