import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { buildLadder, notApplicable, thresholds, unknown } from '../../../tests/support/structure-builder.ts'
import { testContent } from '../../../tests/support/content.ts'
import type { Question, Theme } from '../../content/structure.ts'
import { scoreTheme } from '../scoring/theme.ts'
import { askedQuestions } from './route.ts'
import type { Answer, Answers } from './scan-schema.ts'

const rules = { quickRouteWeightFrom: 2, thresholds }
const chosen: Answer = { option: 'at-50' }

/** A theme with one question per weight, named after it: w3, w2, w1; a second one of a weight is w2-b. */
function themeOf(...names: string[]): Theme {
  const questions = names.map((name) => buildLadder({ id: name, weight: Number(name[1]) }))
  return { id: 'theme', weight: 1, questions }
}

function askedOf(theme: Theme, answers: Answers = {}, route: 'quick' | 'full' = 'quick'): string[] {
  return askedQuestions(theme, route, answers, rules).map(({ id }) => id)
}

describe('the full route', () => {
  it('asks every question, in its order', () => {
    expect(askedOf(themeOf('w1', 'w3', 'w2'), {}, 'full')).toEqual(['w1', 'w3', 'w2'])
  })

  it('asks them whatever was answered', () => {
    const answers = { w1: unknown, w3: notApplicable, w2: chosen }
    expect(askedOf(themeOf('w1', 'w3', 'w2'), answers, 'full')).toEqual(['w1', 'w3', 'w2'])
  })
})

describe('the quick route', () => {
  it('asks the questions of weight 2 and 3, in their order', () => {
    expect(askedOf(themeOf('w1', 'w2', 'w1-b', 'w3'))).toEqual(['w2', 'w3'])
  })

  it('asks no more once they are answered', () => {
    expect(askedOf(themeOf('w2', 'w3', 'w1'), { w2: chosen, w3: chosen })).toEqual(['w2', 'w3'])
  })

  it('asks the light question too where "weet ik niet" leaves one answer', () => {
    expect(askedOf(themeOf('w2', 'w3', 'w1'), { w2: unknown, w3: chosen })).toEqual(['w2', 'w3', 'w1'])
  })

  it('asks it where "weet ik niet" leaves less than 0.60 of the weight', () => {
    // w3 is unknown: 4 of 8 is left.
    expect(askedOf(themeOf('w3', 'w2', 'w2-b', 'w1'), { w3: unknown })).toEqual(['w3', 'w2', 'w2-b', 'w1'])
  })

  it('does not ask it where "weet ik niet" leaves the theme above its floor', () => {
    // w2 is unknown: 7 of 10 is left.
    expect(askedOf(themeOf('w3', 'w3-b', 'w2', 'w1', 'w1-b'), { w2: unknown })).toEqual(['w3', 'w3-b', 'w2'])
  })

  it('does not ask it at exactly 0.60', () => {
    // w3 is unknown: 6 of 10 is left.
    expect(askedOf(themeOf('w3', 'w2', 'w2-b', 'w2-c', 'w1'), { w3: unknown })).not.toContain('w1')
  })

  it('asks it where "niet van toepassing" leaves one answer', () => {
    expect(askedOf(themeOf('w2', 'w3', 'w1'), { w2: notApplicable })).toContain('w1')
  })

  it('keeps asking a light question that was answered, so that its answer can be seen and changed', () => {
    expect(askedOf(themeOf('w2', 'w3', 'w1', 'w1-b'), { w1: chosen })).toEqual(['w2', 'w3', 'w1'])
  })

  it('takes the light question back when "weet ik niet" becomes an answer', () => {
    const theme = themeOf('w2', 'w3', 'w1')
    expect(askedOf(theme, { w2: unknown })).toContain('w1')
    expect(askedOf(theme, { w2: chosen })).not.toContain('w1')
  })
})

describe('the quick route of the shipped questionnaire', () => {
  const { structure } = testContent()
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  const best = ({ kind, options }: Question): Answer =>
    kind === 'single' ? { option: options.at(-1)!.id } : { options: options.map(({ id }) => id) }

  it('leaves out the questions of weight 1, and no other', () => {
    const asked = themes.flatMap((theme) => askedQuestions(theme, 'quick', {}, structure))
    expect(58 - asked.length).toBe(
      themes.flatMap((theme) => theme.questions).filter(({ weight }) => weight === 1).length,
    )
  })

  it.each(themes)('gives $id a score when all it asks is answered', (theme) => {
    const asked = askedQuestions(theme, 'quick', {}, structure)
    const answers = Object.fromEntries(asked.map((question) => [question.id, best(question)]))
    expect(scoreTheme(theme, answers, structure.thresholds).score).toBe(100)
  })

  it('leaves no theme without a score while it still has a question to ask', () => {
    let without = 0
    const property = fc.property(scanOf(structure), ({ answers }) => {
      for (const theme of themes) {
        const isDone = askedQuestions(theme, 'quick', answers, structure).every(({ id }) => answers[id])
        const { reason } = scoreTheme(theme, answers, structure.thresholds)
        if (!isDone || reason !== 'too-few-answers') continue
        without += 1
        expect(theme.questions.filter(({ id }) => answers[id] === undefined)).toEqual([])
      }
    })
    fc.assert(property, { seed: 20260101, numRuns: 200 })
    expect(without).toBeGreaterThan(20)
  })
})
