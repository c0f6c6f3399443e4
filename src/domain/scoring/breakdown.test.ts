import { describe, expect, it } from 'vitest'
import { answerTheme, thresholds } from '../../../tests/support/structure-builder.ts'
import { breakDownTheme } from './breakdown.ts'
import { scoreTheme } from './theme.ts'

describe('the sum behind a theme', () => {
  const { theme, answers } = answerTheme('1b', '3=25 2=50 2=unknown 1=75 1=n/a 1=open')
  const { lines, sum, weight } = breakDownTheme(theme, answers)

  it('has a line per question, in order, with weight times score', () => {
    expect(lines.map(({ question, weight, product }) => [question, weight, product])).toEqual([
      ['1b-1', 3, 75],
      ['1b-2', 2, 100],
      ['1b-3', 2, null],
      ['1b-4', 1, 75],
      ['1b-5', 1, null],
      ['1b-6', 1, null],
    ])
  })

  it('says why a question does not count', () => {
    expect(lines.map(({ outcome }) => outcome.state)).toEqual([
      'scored',
      'scored',
      'unknown',
      'scored',
      'not-applicable',
      'unanswered',
    ])
  })

  it('adds up to the score of the theme', () => {
    expect([sum, weight]).toEqual([250, 6])
    expect(sum / weight).toBe(scoreTheme(theme, answers, thresholds).score)
  })

  it('counts an answer worth 0 points', () => {
    const zero = answerTheme('t', '2=0 1=100')
    expect(breakDownTheme(zero.theme, zero.answers)).toMatchObject({ sum: 100, weight: 3 })
  })

  it('is 0 over 0 for a theme without answers', () => {
    expect(breakDownTheme(theme, {})).toMatchObject({ sum: 0, weight: 0 })
  })
})
