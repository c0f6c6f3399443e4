import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundScore } from '../../domain/scoring/level.ts'
import { writeOutSum } from './written-sum.ts'

describe('a mean written out', () => {
  it.each([
    ['whole numbers stay whole', [150, 50, 75], 6, [150, 50, 75], 275, 45.8, 46],
    ['terms get one decimal', [275 / 6, 250 / 6, 37.5, 234 / 5], 4, [45.8, 41.7, 37.5, 46.8], 171.8, 43, 43],
    ['a quotient that would round up twice gets more decimals', [4546], 100, [4546], 4546, 45.46, 45],
    [
      'a mean on a half is not lost in thirds',
      [124 / 3, 124 / 3, 124 / 3, 46],
      4,
      [41.4, 41.3, 41.3, 46],
      170,
      42.5,
      43,
    ],
  ])('%s', (_, terms, weight, written, sum, quotient, score) => {
    expect(writeOutSum(terms, weight)).toEqual({ terms: written, sum, weight, quotient, score })
  })

  it('is nothing when there is nothing to divide', () => {
    expect(writeOutSum([], 0)).toBeNull()
    expect(writeOutSum([10], 0)).toBeNull()
  })

  it('leads by hand to the score that is shown, whatever the scores', () => {
    const answered = fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 3 }), points: fc.integer({ min: 0, max: 100 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(fc.array(answered, { minLength: 1, maxLength: 6 }), (themes) => {
        const scores = themes.map((theme) => mean(theme))
        const exact = scores.reduce((total, score) => total + score, 0) / scores.length
        const written = writeOutSum(scores, scores.length)!
        expect(written.score).toBe(roundScore(exact))
        const byHand = written.terms.reduce((total, term) => total + term, 0)
        expect(byHand).toBeCloseTo(written.sum, 5)
        expect(roundScore(byHand / scores.length)).toBe(written.score)
        expect(roundScore(written.quotient)).toBe(written.score)
      }),
      { numRuns: 2000 },
    )
  })
})

function mean(theme: readonly { weight: number; points: number }[]): number {
  const weight = theme.reduce((total, question) => total + question.weight, 0)
  return theme.reduce((total, question) => total + question.weight * question.points, 0) / weight
}
