import { describe, expect, it } from 'vitest'
import { answerTheme, buildTickList, thresholds, ticks } from '../../../tests/support/structure-builder.ts'
import { scoreTheme, tallyTheme } from './theme.ts'

type Case = [title: string, questions: string]

function score(questions: string) {
  const { theme, answers } = answerTheme('theme', questions)
  return scoreTheme(theme, answers, thresholds)
}

describe('the score of a theme', () => {
  it('is the mean of its answers by weight', () => {
    expect(score('3=100 1=0')).toEqual({ score: 75, reason: null, completeness: 1, low: 75, high: 75 })
  })

  it('leaves out what somebody does not know, and says so in the range', () => {
    expect(score('2=50 1=100 1=unknown')).toEqual({
      score: 200 / 3,
      reason: null,
      completeness: 0.75,
      low: 50,
      high: 75,
    })
  })

  it('treats a skipped question like one that somebody does not know', () => {
    expect(score('2=50 1=100 1=open')).toEqual(score('2=50 1=100 1=unknown'))
  })

  it('leaves what does not apply out of the sum and out of the completeness', () => {
    expect(score('1=n/a 2=25 2=50')).toEqual(score('2=25 2=50'))
  })

  it('counts a tick list beside a ladder', () => {
    const { theme, answers } = answerTheme('theme', '1=100')
    const list = buildTickList({ id: 'list', weight: 3 })
    const both = { ...theme, questions: [...theme.questions, list] }
    expect(scoreTheme(both, { ...answers, list: ticks(2) }, thresholds).score).toBe(62.5)
  })
})

describe('a theme shows its number from a completeness of 0.60', () => {
  it.each<Case>([
    ['exactly 0.60', '1=50 2=50 2=unknown'],
    ['exactly 0.60 over five equal questions', '1=50 1=50 1=50 1=open 1=unknown'],
    ['0.60 in tenths, with 0.1 + 0.2', '0.1=50 0.2=50 0.2=unknown'],
    ['0.60 that arithmetic leaves a hair under', '0.7=50 1.4=50 0.1=open 1.3=open'],
    ['a bit more', '301=50 300=50 400=unknown'],
  ])('shown at %s', (_, questions) => {
    expect(score(questions)).toMatchObject({ score: expect.closeTo(50, 9), reason: null })
  })

  it.each<Case>([
    ['just under 0.60', '299=50 300=50 400=unknown'],
    ['a billionth under 0.60', `0.3=50 ${0.3 - 1e-9}=50 0.4=unknown`],
    ['one half', '1=50 1=50 2=open'],
  ])('not shown at %s', (_, questions) => {
    expect(score(questions)).toMatchObject({ score: null, reason: 'too-few-answers' })
  })

  it('really has an edge that arithmetic leaves a hair under', () => {
    expect((0.7 + 1.4) / (0.7 + 1.4 + (0.1 + 1.3))).toBeLessThan(0.6)
  })
})

describe('a theme shows its number from two answers', () => {
  it.each<[number, string, number | null]>([
    [0, '1=open 1=open', null],
    [1, '3=50 1=n/a', null],
    [1, '3=50 1=unknown', null],
    [2, '3=50 1=50 1=unknown', 50],
  ])('with %d answers', (_, questions, expected) => {
    expect(score(questions).score).toBe(expected)
  })

  it('still gives the range when there are too few', () => {
    expect(score('3=50 1=unknown')).toMatchObject({ reason: 'too-few-answers', low: 37.5, high: 62.5 })
  })

  it('can be anything when nothing was answered', () => {
    expect(score('3=open 1=unknown')).toEqual({
      score: null,
      reason: 'too-few-answers',
      completeness: 0,
      low: 0,
      high: 100,
    })
  })
})

describe('a theme leaves its pillar when more than half does not apply', () => {
  it.each<Case>([
    ['exactly half', '1=50 1=50 2=n/a'],
    ['half in tenths, with 0.1 + 0.8', '0.2=50 0.7=50 0.1=n/a 0.8=n/a'],
    ['just under half', '250=50 251=50 500=n/a'],
  ])('it stays at %s', (_, questions) => {
    expect(score(questions)).toMatchObject({ score: expect.closeTo(50, 9), reason: null, completeness: 1 })
  })

  it.each<Case>([
    ['just over half', '250=50 249=50 500=n/a'],
    ['a billionth over half', `0.5=50 0.5=50 ${1 + 1e-8}=n/a`],
    ['everything', '1=n/a 2=n/a'],
  ])('it leaves at %s', (_, questions) => {
    expect(score(questions)).toMatchObject({ score: null, reason: 'not-applicable', low: null, high: null })
  })

  it('does not apply, rather than having too few answers, when both are true', () => {
    expect(score('1=open 1=open 3=n/a').reason).toBe('not-applicable')
  })

  it('counts unknown answers as applicable', () => {
    expect(score('1=unknown 1=unknown 1=50 3=n/a').reason).toBe('too-few-answers')
  })

  it('has no completeness when nothing applies', () => {
    expect(score('1=n/a 2=n/a').completeness).toBeNull()
  })

  it('leaves when it has no questions', () => {
    expect(score('')).toMatchObject({ score: null, reason: 'not-applicable', completeness: null })
  })

  it('really has an edge that arithmetic leaves a hair over', () => {
    const { theme, answers } = answerTheme('theme', '0.2=50 0.7=50 0.1=n/a 0.8=n/a')
    const { answered, notApplicable } = tallyTheme(theme, answers)
    expect(notApplicable / (answered + notApplicable)).toBeGreaterThan(0.5)
  })
})

describe('the tally of a theme', () => {
  it('adds up the weights by what became of each question', () => {
    const { theme, answers } = answerTheme('theme', '3=50 2=unknown 1=open 2=n/a 1=100')
    expect(tallyTheme(theme, answers)).toEqual({
      answered: 4,
      missing: 3,
      notApplicable: 2,
      answers: 2,
      weightedSum: 250,
    })
  })
})
