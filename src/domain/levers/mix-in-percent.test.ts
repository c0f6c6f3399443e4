import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixInPercent } from './mix-in-percent.ts'

describe('a mix in whole percents', () => {
  it.each<[(number | null)[], (number | null)[]]>([
    [
      [0.35, 0, 0.155, 0.145, 0.35],
      [35, 0, 16, 14, 35],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3],
      [34, 33, 33],
    ],
    [
      [0.29, 0.71],
      [29, 71],
    ],
    [[1], [100]],
    [
      [null, null],
      [null, null],
    ],
    [
      [0, 0],
      [null, null],
    ],
    [[], []],
  ])('%j becomes %j', (shares, percents) => {
    expect(mixInPercent(shares)).toEqual(percents)
  })

  it('adds up to 100 and is never more than a percent off', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(weights, (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        fc.pre(total > 0)
        const percents = mixInPercent(parts.map((part) => part / total)) as number[]
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100)
        percents.forEach((percent, index) => {
          expect(Math.abs(percent - (parts[index]! / total) * 100)).toBeLessThan(1)
        })
      }),
    )
  })
})
