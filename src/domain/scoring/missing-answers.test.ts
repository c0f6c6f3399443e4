import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeThemes,
  company,
  highestAnswer,
  ladderOf,
  lowestAnswer,
  questionsOf,
} from '../../../tests/support/structure-arbitrary.ts'
import { unknown } from '../../../tests/support/structure-builder.ts'
import type { Question, Structure, Theme } from '../../content/structure.ts'
import { scoreLever } from '../levers/score-lever.ts'
import type { Answer, Answers } from '../scan/scan-schema.ts'
import { scoreScan } from './score-scan.ts'
import type { Score, Scores } from './score-types.ts'

// Sums in another order differ in the last digits; a real fault is many times larger.
const noise = 1e-9

describe('a question that does not apply equals a questionnaire without it', () => {
  // Up to half of a theme the question simply goes; above half the whole theme goes. Both are built here
  // without the code under test, from whole weights, and then all scores must be the same to the last digit.
  it('in scores, completeness and range of theme, pillar and total', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const without = changeThemes(structure, (theme) =>
          isMostlyNotApplicable(theme, answers) ? null : dropNotApplicable(theme, answers),
        )
        const kept = new Set(without.pillars.flatMap(({ themes }) => themes.map(({ id }) => id)))
        const scores = scoreScan(structure, answers)
        const pillars = scores.pillars.map((pillar) => ({
          ...pillar,
          themes: pillar.themes.filter(({ id }) => kept.has(id)),
        }))
        expect({ ...scores, pillars }).toEqual(scoreScan(without, answers))
      }),
    )
  })

  it('in the score of every lever, however much of a theme does not apply', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const without = changeThemes(structure, (theme) => dropNotApplicable(theme, answers))
        for (const lever of structure.levers) {
          expect(scoreLever(lever, structure, answers)).toEqual(scoreLever(lever, without, answers))
        }
      }),
    )
  })

  it('and a theme has the reason "not applicable" exactly when that is more than half of it', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const scores = scoreScan(structure, answers).pillars.flatMap(({ themes }) => themes)
        const themes = structure.pillars.flatMap((pillar) => pillar.themes)
        expect(scores.map(({ reason }) => reason === 'not-applicable')).toEqual(
          themes.map((theme) => isMostlyNotApplicable(theme, answers)),
        )
      }),
    )
  })

  function isMostlyNotApplicable({ questions }: Theme, answers: Answers) {
    return 2 * weigh(questions.filter(({ id }) => isNotApplicable(answers[id]))) > weigh(questions)
  }

  function dropNotApplicable(theme: Theme, answers: Answers): Theme {
    return { ...theme, questions: theme.questions.filter(({ id }) => !isNotApplicable(answers[id])) }
  }

  function weigh(questions: readonly Question[]) {
    return questions.reduce((sum, { weight }) => sum + weight, 0)
  }

  function isNotApplicable(answer: Answer | undefined) {
    return answer !== undefined && 'notApplicable' in answer
  }
})

describe('a question that somebody does not know', () => {
  it('scores like one that was skipped', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const admitted = { ...answers }
        for (const { id } of questionsOf(structure)) admitted[id] ??= unknown
        expect(scoreScan(structure, admitted)).toEqual(scoreScan(structure, answers))
      }),
    )
  })
})

describe('the range', () => {
  it('holds the score of every theme, pillar and total', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        for (const [name, { score, low, high }] of everyScore(scoreScan(structure, answers))) {
          if (score === null) continue
          expectInside(score, [low, high], name)
        }
      }),
    )
  })

  it('is there exactly when something applies', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        for (const [name, { reason, low, high }] of everyScore(scoreScan(structure, answers))) {
          if (name === 'total') continue
          expect(low === null, name).toBe(reason === 'not-applicable')
          expect(high === null, name).toBe(reason === 'not-applicable')
        }
      }),
    )
  })

  it('is a point for a theme in which nothing is missing', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        for (const { id, score, completeness, low, high } of themesOf(structure, answers)) {
          if (completeness !== 1 || low === null) continue
          expect(high, id).toBe(low)
          if (score !== null) expect(score, id).toBe(low)
        }
      }),
    )
  })

  // A theme with a single answer stays below its floor and counts as 0 to 100, so it must not be among them.
  it('is a point for a pillar in which nothing is missing and every theme that applies shows its number', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        for (const { id, score, completeness, low, high, themes } of scoreScan(structure, answers).pillars) {
          if (completeness !== 1 || themes.some(({ reason }) => reason === 'too-few-answers')) continue
          expect([low, high], id).toEqual([score, score])
        }
      }),
    )
  })

  it('of a theme ends where the theme would score if all missing answers were lowest, or highest', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const lowest = themesOf(structure, fillMissing(structure, answers, lowestAnswer))
        const highest = themesOf(structure, fillMissing(structure, answers, highestAnswer))
        for (const [index, { id, low, high }] of themesOf(structure, answers).entries()) {
          expectNear(lowest[index]?.low ?? null, low, id)
          expectNear(highest[index]?.high ?? null, high, id)
        }
      }),
    )
  })
})

describe('filling in a missing answer with points', () => {
  it('never widens a range, and the new score lies in the old range: theme, pillar and total', () => {
    fc.assert(
      fc.property(company, fc.nat(), fc.nat(), ({ structure, answers }, which, pick) => {
        const missing = questionsOf(structure).filter(({ id }) => isMissing(answers[id]))
        const question = missing[which % (missing.length || 1)]
        fc.pre(question !== undefined)
        const ladder = ladderOf(question)
        const filled = { ...answers, [question.id]: ladder[pick % ladder.length] ?? unknown }
        const before = everyScore(scoreScan(structure, answers))
        const after = new Map(everyScore(scoreScan(structure, filled)))
        for (const [name, old] of before) expectNarrower(old, after.get(name), name)
      }),
    )
  })

  function expectNarrower(old: Score, now: Score | undefined, name: string) {
    if (old.low === null) return expect(now, name).toMatchObject({ low: null, high: null, score: null })
    expectInside(now?.low ?? null, [old.low, old.high], name)
    expectInside(now?.high ?? null, [old.low, old.high], name)
    expect(now?.completeness ?? NaN, name).toBeGreaterThanOrEqual((old.completeness ?? NaN) - noise)
    if (old.score !== null) expect(now?.score ?? null, `${name} keeps its number`).not.toBeNull()
    if (now && now.score !== null) expectInside(now.score, [old.low, old.high], name)
  }
})

function everyScore({ total, pillars }: Scores): [name: string, score: Score][] {
  const themes = pillars.flatMap((pillar) => pillar.themes)
  return [['total', total], ...[...pillars, ...themes].map((part): [string, Score] => [part.id, part])]
}

function themesOf(structure: Structure, answers: Answers) {
  return scoreScan(structure, answers).pillars.flatMap(({ themes }) => themes)
}

function fillMissing(
  structure: Structure,
  answers: Answers,
  answerOf: (question: Question) => Answer,
): Answers {
  const missing = questionsOf(structure).filter(({ id }) => isMissing(answers[id]))
  return { ...answers, ...Object.fromEntries(missing.map((question) => [question.id, answerOf(question)])) }
}

function isMissing(answer: Answer | undefined) {
  return answer === undefined || 'unknown' in answer
}

function expectInside(value: number | null, [low, high]: [number | null, number | null], name: string) {
  expect(value ?? NaN, name).toBeGreaterThanOrEqual((low ?? NaN) - noise)
  expect(value ?? NaN, name).toBeLessThanOrEqual((high ?? NaN) + noise)
}

function expectNear(value: number | null, other: number | null, name: string) {
  if (value === null || other === null) expect(value, name).toBe(other)
  else expect(Math.abs(value - other), name).toBeLessThan(noise)
}
