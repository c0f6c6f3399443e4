import { describe, expect, it } from 'vitest'
import {
  at,
  buildLadder,
  buildStructure,
  buildTickList,
  notApplicable,
  ticks,
  unknown,
} from '../../../tests/support/structure-builder.ts'
import type { Question } from '../../content/structure.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreLever } from './score-lever.ts'

/** Two pillars with these questions, one theme each, so that a lever has to reach across. */
function structureOf(first: Question[], second: Question[] = []) {
  return buildStructure({
    levers: ['inflow', 'retention'],
    pillars: [
      { id: 'p1', weight: 1, themes: [{ id: 't1', weight: 1, questions: first }] },
      { id: 'p2', weight: 2, themes: [{ id: 't2', weight: 3, questions: second }] },
    ],
  })
}

function question(id: string, weight: number, levers: Record<string, number>) {
  return buildLadder({ id, weight, levers })
}

function scoreInflow(questions: Question[], answers: Answers) {
  return scoreLever('inflow', structureOf(questions), answers)
}

const whole = { inflow: 1 }

describe('the score of a lever', () => {
  it('weighs each answer by the weight of its question times the share of the lever', () => {
    const questions = [question('a', 3, { inflow: 0.5, retention: 0.5 }), question('b', 1, whole)]
    const { score } = scoreInflow(questions, { a: at(100), b: at(50) })
    expect(score).toBeCloseTo((1.5 * 100 + 1 * 50) / 2.5, 9)
  })

  it('runs over all pillars, whatever the weight of theme or pillar', () => {
    const structure = structureOf([question('a', 1, whole)], [question('b', 1, whole)])
    expect(scoreLever('inflow', structure, { a: at(0), b: at(100) })).toEqual({
      id: 'inflow',
      score: 50,
      reason: null,
    })
  })

  it('does not listen to questions of other levers', () => {
    const questions = [question('a', 1, whole), question('b', 3, { retention: 1 })]
    expect(scoreInflow(questions, { a: at(75), b: at(0) }).score).toBe(75)
    expect(scoreInflow(questions, { a: at(75) }).score).toBe(75)
  })

  it('counts a tick list', () => {
    const questions = [buildTickList({ id: 'a', weight: 1, levers: whole })]
    expect(scoreInflow(questions, { a: ticks(3) }).score).toBe(75)
  })

  it('is shown with a single answer, for it has no floor on their number', () => {
    expect(scoreInflow([question('a', 1, whole)], { a: at(25) }).score).toBe(25)
  })

  it('counts an answer worth 0 points', () => {
    const questions = [question('a', 1, whole), question('b', 1, whole)]
    expect(scoreInflow(questions, { a: at(0), b: at(50) }).score).toBe(25)
  })

  it('is an error when an answer does not exist', () => {
    expect(() => scoreInflow([question('a', 1, whole)], { a: at(26) })).toThrow(/a.*at-26/)
  })

  it('is never above 100, whatever the shares', () => {
    const shares = [0.1, 0.2, 0.3, 0.6, 0.7]
    const above = shares.flatMap((first) =>
      shares.flatMap((second) => {
        const questions = [question('a', 1, { inflow: first }), question('b', 2, { inflow: second })]
        const { score } = scoreInflow(questions, { a: at(100), b: at(100) })
        return (score ?? NaN) <= 100 ? [] : [{ first, second, score }]
      }),
    )
    expect(above).toEqual([])
  })
})

describe('a lever shows its number from a completeness of 0.60', () => {
  it.each<[string, number[], number[]]>([
    ['exactly 0.60', [3], [2]],
    ['0.1 + 0.2 of 0.5', [0.1, 0.2], [0.2]],
    ['a hair under 0.60 by arithmetic', [0.7, 1.4], [0.1, 1.3]],
    ['all of it', [1], []],
  ])('shown at %s', (_, answered, missing) => {
    expect(answerSome(answered, missing)).toMatchObject({ score: expect.closeTo(50, 9), reason: null })
  })

  it.each<[string, number[], number[]]>([
    ['just under 0.60', [599], [401]],
    ['a billionth under 0.60', [0.6 - 1e-9], [0.4]],
    ['nothing', [], [1]],
  ])('not shown at %s', (_, answered, missing) => {
    expect(answerSome(answered, missing)).toEqual({ id: 'inflow', score: null, reason: 'too-few-answers' })
  })

  it('counts the share, not only the weight', () => {
    const questions = [question('a', 3, { inflow: 0.1, retention: 0.9 }), question('b', 1, whole)]
    expect(scoreInflow(questions, { a: at(50) }).reason).toBe('too-few-answers')
    expect(scoreInflow(questions, { b: at(50) }).score).toBe(50)
  })

  /** One question per weight, answered or not; the missing ones are by turns unknown and skipped. */
  function answerSome(answered: number[], missing: number[]) {
    const questions = [...answered, ...missing].map((weight, index) => question(`q${index}`, weight, whole))
    const answers: Answers = Object.fromEntries(answered.map((_, index) => [`q${index}`, at(50)]))
    if (missing.length > 1) answers[`q${answered.length}`] = unknown
    return scoreInflow(questions, answers)
  }
})

describe('a lever and questions that do not apply', () => {
  it('leaves them out', () => {
    const questions = [question('a', 3, whole), question('b', 1, whole)]
    expect(scoreInflow(questions, { a: notApplicable, b: at(75) })).toMatchObject({ score: 75, reason: null })
  })

  it('has no score when none of its questions applies', () => {
    const questions = [question('a', 3, whole), question('b', 1, { retention: 1 })]
    expect(scoreInflow(questions, { a: notApplicable, b: at(75) })).toEqual({
      id: 'inflow',
      score: null,
      reason: 'not-applicable',
    })
  })

  it('has no score when no question names it', () => {
    expect(scoreInflow([question('a', 1, { retention: 1 })], { a: at(75) }).reason).toBe('not-applicable')
  })
})
