import { describe, expect, it } from 'vitest'
import {
  answerPillar,
  answerTheme,
  themeAt,
  thresholds,
  type AnsweredTheme,
} from '../../../tests/support/structure-builder.ts'
import { poolWeights, scorePillar } from './pillar.ts'
import { scoreTheme } from './theme.ts'

function score(themes: readonly AnsweredTheme[]) {
  const { pillar, answers } = answerPillar('pillar', themes)
  const scored = pillar.themes.map((theme) => ({
    weight: theme.weight,
    score: scoreTheme(theme, answers, thresholds),
  }))
  return scorePillar(scored, poolWeights(pillar, answers, thresholds), thresholds)
}

/** A theme of one weight in total, not shown: two questions, both open. */
function openTheme(id: string, weight = 1, questionWeight = 1) {
  return answerTheme(id, `${questionWeight}=open ${questionWeight}=unknown`, weight)
}

function absentTheme(id: string, weight = 1) {
  return answerTheme(id, '1=n/a 1=n/a', weight)
}

describe('the score of a pillar', () => {
  it('is the mean of its themes', () => {
    expect(score([themeAt('a', 20), themeAt('b', 70)])).toEqual({
      score: 45,
      reason: null,
      completeness: 1,
      low: 45,
      high: 45,
    })
  })

  it('weighs its themes', () => {
    expect(score([themeAt('a', 20, 1), themeAt('b', 60, 3)]).score).toBe(50)
  })

  it('gives a theme its own weight, however many questions it has', () => {
    const many = answerTheme('b', '3=100 3=100 3=100 3=100')
    expect(score([themeAt('a', 0), many]).score).toBe(50)
  })

  it('leaves out a theme that does not apply', () => {
    const without = score([themeAt('a', 20), themeAt('b', 70)])
    expect(score([themeAt('a', 20), absentTheme('c', 3), themeAt('b', 70)])).toEqual(without)
  })

  it('counts a theme with too few answers as 0 to 100 in the range, and not in the score', () => {
    const themes = [themeAt('a', 40), themeAt('b', 40), themeAt('c', 40), openTheme('d')]
    expect(score(themes)).toEqual({ score: 40, reason: null, completeness: 0.75, low: 30, high: 55 })
  })

  it('counts a theme that is not shown as 0 to 100, even when it has one answer', () => {
    const single = answerTheme('d', '3=50 1=unknown')
    expect(score([themeAt('a', 40), themeAt('b', 40), themeAt('c', 40), single])).toMatchObject({
      low: 30,
      high: 55,
    })
  })

  it('passes on the range of a theme that is shown', () => {
    const ranged = answerTheme('b', `3=50 2=50 ${5 / 3}=unknown`)
    expect(score([themeAt('a', 40), ranged])).toMatchObject({ score: 45, low: 38.75, high: 51.25 })
  })
})

describe('a pillar shows its number when the shown themes carry 0.60 of the weight', () => {
  /** Heavy questions in the shown themes keep the pooled completeness out of the way. */
  const shown = (id: string, weight: number) => answerTheme(id, '100=50 100=50', weight)

  it.each<[string, AnsweredTheme[]]>([
    ['three of five themes', [shown('a', 1), shown('b', 1), shown('c', 1), openTheme('d'), openTheme('e')]],
    ['0.1 + 0.2 of 0.5', [shown('a', 0.1), shown('b', 0.2), openTheme('c', 0.2)]],
    [
      'a hair under 0.60 by arithmetic',
      [shown('a', 0.7), shown('b', 1.4), openTheme('c', 0.1), openTheme('d', 1.3)],
    ],
    ['601 of 1000', [shown('a', 601), openTheme('b', 399)]],
  ])('shown at %s', (_, themes) => {
    expect(score(themes)).toMatchObject({ score: expect.closeTo(50, 9), reason: null })
  })

  it.each<[string, AnsweredTheme[]]>([
    ['half of the themes', [shown('a', 1), shown('b', 1), openTheme('c'), openTheme('d')]],
    ['599 of 1000', [shown('a', 599), openTheme('b', 401)]],
    ['a billionth under 0.60', [shown('a', 0.6 - 1e-9), openTheme('b', 0.4)]],
  ])('not shown at %s', (_, themes) => {
    expect(score(themes)).toMatchObject({ score: null, reason: 'too-few-answers' })
  })

  it('does not count the weight of a theme that does not apply', () => {
    const themes = [shown('a', 1), shown('b', 1), openTheme('c'), absentTheme('d', 3)]
    expect(score(themes)).toMatchObject({ score: expect.closeTo(50, 9), reason: null })
  })
})

describe('a pillar shows its number when 0.60 of all question weights is answered', () => {
  /** A shown theme of weight 10, so that the share of themes is never the reason. */
  const heavy = (answered: number) => answerTheme('a', `${answered / 2}=50 ${answered / 2}=50`, 10)

  it('shown at exactly 0.60', () => {
    expect(score([heavy(6), openTheme('b', 1, 2)])).toMatchObject({ score: 50, completeness: 0.6 })
  })

  it('not shown just under 0.60', () => {
    expect(score([heavy(5.99), openTheme('b', 1, 2)])).toMatchObject({
      score: null,
      reason: 'too-few-answers',
    })
  })

  it('shown when arithmetic leaves 0.60 a hair under', () => {
    const themes = [answerTheme('a', '0.7=50 1.4=50', 10), answerTheme('b', '0.1=open 1.3=open')]
    expect(score(themes)).toMatchObject({ score: expect.closeTo(50, 9), reason: null })
  })

  it('does not count the answers in a theme that leaves the pillar', () => {
    const leaving = answerTheme('c', '10=50 10=50 90=n/a')
    expect(score([heavy(5.99), openTheme('b', 1, 2), leaving]).reason).toBe('too-few-answers')
  })
})

describe('a pillar in which no theme applies', () => {
  it('has no score, no completeness and no range', () => {
    expect(score([absentTheme('a'), absentTheme('b')])).toEqual({
      score: null,
      reason: 'not-applicable',
      completeness: null,
      low: null,
      high: null,
    })
  })

  it('has too few answers, rather than no meaning, when nothing was answered', () => {
    expect(score([openTheme('a'), openTheme('b')])).toEqual({
      score: null,
      reason: 'too-few-answers',
      completeness: 0,
      low: 0,
      high: 100,
    })
  })
})
