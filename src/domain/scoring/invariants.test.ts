import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerAll,
  changeThemes,
  company,
  fullyAnsweredCompany,
  highestAnswer,
  ladderOf,
  lowestAnswer,
  questionsOf,
} from '../../../tests/support/structure-arbitrary.ts'
import { sensitivity } from '../../../tests/support/structure-builder.ts'
import { scoreLever } from '../levers/score-lever.ts'
import type { Answers } from '../scan/scan-schema.ts'
import type { Structure } from '../../content/structure.ts'
import { scoreScan } from './score-scan.ts'
import type { Score, Scores } from './score-types.ts'
import { measureSensitivity } from './sensitivity.ts'
import { findStanding } from './standing.ts'

/** Total, pillars and themes in one list, each with a name for the message. */
function everyScore({ total, pillars }: Scores): [name: string, score: Score][] {
  const themes = pillars.flatMap((pillar) => pillar.themes)
  return [['total', total], ...[...pillars, ...themes].map((part): [string, Score] => [part.id, part])]
}

function scoreLevers(structure: Structure, answers: Answers) {
  return structure.levers.map((lever) => scoreLever(lever, structure, answers))
}

describe('every score lies from 0 to 100', () => {
  it('and so does its range; completeness lies from 0 to 1', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const scores = scoreScan(structure, answers)
        for (const [name, { score, low, high, completeness }] of everyScore(scores)) {
          for (const points of [score, low, high]) expectWithin(points, 100, name)
          expectWithin(completeness, 1, name)
        }
        for (const { id, score } of scoreLevers(structure, answers)) expectWithin(score, 100, id)
      }),
    )
  })

  it('and the geometric mean lies from 1 to the mean of the pillars, where a pillar under 1 counts as 1', () => {
    fc.assert(
      fc.property(fullyAnsweredCompany, ({ structure, answers }) => {
        const { total, pillars } = scoreScan(structure, answers)
        expect(total.geometricMean === null).toBe(total.score === null)
        if (total.geometricMean === null) return
        const weight = structure.pillars.reduce((sum, pillar) => sum + pillar.weight, 0)
        const share = structure.pillars.map((pillar) => pillar.weight / weight)
        const lifted = pillars.map(({ score }) => Math.max(score ?? NaN, 1))
        const mean = lifted.reduce((sum, score, p) => sum + (share[p] ?? NaN) * score, 0)
        const product = lifted.reduce((all, score, p) => all * score ** (share[p] ?? NaN), 1)
        expect(total.geometricMean).toBeCloseTo(product, 9)
        expect(total.geometricMean).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(total.geometricMean).toBeLessThanOrEqual(mean + 1e-9)
      }),
    )
  })

  function expectWithin(value: number | null, top: number, name: string) {
    if (value === null) return
    expect(value, name).toBeGreaterThanOrEqual(0)
    expect(value, name).toBeLessThanOrEqual(top)
  }
})

describe('the two ends', () => {
  it.each([
    ['lowest', lowestAnswer, 0],
    ['highest', highestAnswer, 100],
  ])('the %s answer everywhere', (_, answerOf, points) => {
    fc.assert(
      fc.property(company, ({ structure }) => {
        const answers = answerAll(structure, answerOf)
        const { total, pillars } = scoreScan(structure, answers)
        for (const [p, { themes }] of structure.pillars.entries()) {
          for (const [t, { questions }] of themes.entries()) {
            const shown = questions.length >= structure.thresholds.answersFrom ? points : null
            expect(pillars[p]?.themes[t]?.score).toBe(shown)
          }
        }
        for (const { id, score } of pillars) if (score !== null) expect(score, id).toBe(points)
        if (pillars.every(({ score }) => score !== null)) expect(total.score).toBe(points)
        for (const { id, score } of scoreLevers(structure, answers)) {
          if (score !== null) expect(score, id).toBeCloseTo(points, 9)
        }
      }),
    )
  })
})

describe('a better answer', () => {
  it('never lowers the score or range of any theme, pillar, total or lever', () => {
    fc.assert(
      fc.property(company, fc.nat(), fc.nat(), ({ structure, answers }, which, far) => {
        const scored = questionsOf(structure).filter(({ id }) => isChosen(answers[id]))
        const question = scored[which % (scored.length || 1)]
        fc.pre(question !== undefined)
        const ladder = ladderOf(question)
        const now = ladder.findIndex(
          (answer) => JSON.stringify(answer) === JSON.stringify(answers[question.id]),
        )
        expect(now).toBeGreaterThanOrEqual(0)
        const better = ladder[now + (far % (ladder.length - now))] ?? ladder[now]
        const raised = { ...answers, [question.id]: better ?? {} } as Answers
        expectNowhereLower(everyPoint(structure, answers), everyPoint(structure, raised))
      }),
    )
  })

  function everyPoint(structure: Structure, answers: Answers): [string, number | null][] {
    const scores = everyScore(scoreScan(structure, answers)).flatMap(
      ([name, { score, low, high }]): [string, number | null][] => [
        [name, score],
        [`${name} low`, low],
        [`${name} high`, high],
      ],
    )
    const levers = scoreLevers(structure, answers).map(({ id, score }): [string, number | null] => [
      id,
      score,
    ])
    return [...scores, ...levers]
  }

  function expectNowhereLower(before: [string, number | null][], after: [string, number | null][]) {
    for (const [index, [name, was]] of before.entries()) {
      const is = after[index]?.[1] ?? null
      if (was === null || is === null) expect(is, name).toBe(was)
      else expect(is, name).toBeGreaterThanOrEqual(was)
    }
  }

  function isChosen(answer: Answers[string] | undefined) {
    return answer !== undefined && ('option' in answer || 'options' in answer)
  }
})

describe('what makes no difference', () => {
  it('is the order in which questions were answered and boxes ticked', () => {
    const withOrder = company.chain(({ structure, answers }) => {
      const entries = Object.entries(answers)
      const order = fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length })
      return fc.record({ structure: fc.constant(structure), answers: fc.constant(answers), order })
    })
    fc.assert(
      fc.property(withOrder, ({ structure, answers, order }) => {
        const shuffled = Object.fromEntries(order.map(([id, answer]) => [id, backwards(answer)])) as Answers
        const scores = scoreScan(structure, answers)
        expect(scoreScan(structure, shuffled)).toEqual(scores)
        expect(scoreLevers(structure, shuffled)).toEqual(scoreLevers(structure, answers))
      }),
    )
  })

  it.each([2, 10, 0.1, 1 / 3, 7.3])(
    'is every question weight of a theme times %d, for that theme',
    (factor) => {
      fc.assert(
        fc.property(company, ({ structure, answers }) => {
          const scaled = changeThemes(structure, (theme) => ({
            ...theme,
            questions: theme.questions.map((question) => ({ ...question, weight: question.weight * factor })),
          }))
          const before = scoreScan(structure, answers).pillars.flatMap(({ themes }) => themes)
          const after = scoreScan(scaled, answers).pillars.flatMap(({ themes }) => themes)
          expect(after).toEqual(before.map(nearly))
        }),
      )
    },
  )

  function nearly<T extends Score>(score: T): T {
    const close = (value: number | null) => (value === null ? null : (expect.closeTo(value, 9) as number))
    const { score: points, low, high, completeness } = score
    return {
      ...score,
      score: close(points),
      low: close(low),
      high: close(high),
      completeness: close(completeness),
    }
  }

  function backwards(answer: Answers[string]) {
    return 'options' in answer && Array.isArray(answer.options)
      ? { options: (answer.options as string[]).toReversed() }
      : answer
  }
})

describe('an answer code that does not exist', () => {
  it('is an error wherever it stands, never a score', () => {
    fc.assert(
      fc.property(company, fc.nat(), ({ structure, answers }, which) => {
        const questions = questionsOf(structure)
        const id = questions[which % questions.length]?.id ?? ''
        const wrong = { ...answers, [id]: { option: 'no-such-option' } }
        expect(() => scoreScan(structure, wrong)).toThrow(id)
        expect(() => scoreLevers(structure, wrong)).toThrow(id)
      }),
    )
  })
})

describe('who stands out', () => {
  it('is never both priority and strength, nor both priority and keep, nor without a number', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const scores = scoreScan(structure, answers)
        const { priorities, strengths, keep } = findStanding(scores, structure.thresholds)
        const shown = scores.pillars.flatMap(({ themes }) => themes).filter(({ score }) => score !== null)
        const needy = shown.filter(({ score }) => (score ?? NaN) < 75)
        expect(priorities.filter((id) => strengths.includes(id) || keep.includes(id))).toEqual([])
        expect(shown.map(({ id }) => id)).toEqual(
          expect.arrayContaining([...priorities, ...strengths, ...keep]),
        )
        expect(priorities.length).toBeGreaterThanOrEqual(Math.min(3, needy.length))
        expect(priorities.length).toBeLessThanOrEqual(5)
        expect(strengths.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('the band of other weights', () => {
  it('lies from 0 to 100 and is there exactly when there is a total', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const scores = scoreScan(structure, answers)
        const { total, lowestPillarStable } = measureSensitivity(structure, answers, scores, {
          ...sensitivity,
          draws: 20,
        })
        expect(total === null).toBe(scores.total.score === null)
        expect(lowestPillarStable === null).toBe(scores.total.score === null)
        if (total === null || lowestPillarStable === null) return
        expect(total[0]).toBeGreaterThanOrEqual(0)
        expect(total[1]).toBeLessThanOrEqual(100 + 1e-9)
        expect(total[0]).toBeLessThanOrEqual(total[1])
        expect(lowestPillarStable).toBeGreaterThanOrEqual(0)
        expect(lowestPillarStable).toBeLessThanOrEqual(1)
      }),
    )
  })
})
