import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../../tests/support/content.ts'
import {
  answersBy,
  completeRule,
  everyKindRule,
  missingRule,
} from '../../../../tests/support/journey-scans.ts'
import { shippedForm } from '../../../../tests/support/paper-form.ts'
import { calculateByHand, crossForm, readScoreTables } from '../../../../tests/support/score-by-hand.ts'
import { scanOf } from '../../../../tests/support/scan-arbitrary.ts'
import { exampleText } from '../../../../tests/support/scan-builder.ts'
import { languages } from '../../../content/texts.ts'
import type { Answers } from '../../scan/scan-schema.ts'
import { roundScore } from '../../scoring/level.ts'
import { scoreScan } from '../../scoring/score-scan.ts'

const { structure } = testContent()

/** The scores as the app shows them: whole numbers, in the order of the questionnaire. */
function shownByApp(answers: Answers) {
  const whole = (score: number | null) => (score === null ? null : roundScore(score))
  const { pillars, total } = scoreScan(structure, answers)
  return {
    total: whole(total.score),
    pillars: pillars.map(({ score, themes }) => ({
      score: whole(score),
      themes: themes.map((theme) => whole(theme.score)),
    })),
  }
}

describe.each(languages)('who scores the form in %s by hand', (language) => {
  const form = shippedForm(language)
  const tables = readScoreTables(form, language)
  const byHand = (answers: Answers) =>
    calculateByHand(tables, crossForm(structure, answers), structure.thresholds)

  const examples = ['bakery', 'installation', 'care'].map(
    (name) => (JSON.parse(exampleText(name)) as { answers: Answers }).answers,
  )

  it.each([
    ['the bakery', examples[0]!],
    ['the installer', examples[1]!],
    ['the care organisation', examples[2]!],
    ['a scan with every answer', answersBy(completeRule)],
    ['a scan with every kind of answer', answersBy(everyKindRule)],
    ['a scan with themes that are open, unknown or do not apply', answersBy(missingRule)],
    ['a scan without answers', {}],
    [
      'the lowest answers',
      answersBy(({ kind, options }) => (kind === 'single' ? { option: options[0]!.id } : { options: [] })),
    ],
    [
      'the highest answers',
      answersBy(({ kind, options }) =>
        kind === 'single' ? { option: options.at(-1)!.id } : { options: options.map(({ id }) => id) },
      ),
    ],
  ])('finds the scores of the app for %s', (_, answers) => {
    expect(byHand(answers)).toEqual(shownByApp(answers))
  })

  it('finds them for any answers', () => {
    fc.assert(
      fc.property(scanOf(structure), ({ answers }) => {
        expect(byHand(answers)).toEqual(shownByApp(answers))
      }),
      { numRuns: 300, seed: 20261122 },
    )
  })

  it('would notice one wrong weight', () => {
    const answers = answersBy(completeRule)
    const [first, ...others] = tables.themes
    const [line, ...lines] = first!.lines
    const themes = [{ lines: [{ ...line!, weight: 9 }, ...lines] }, ...others]
    const spoilt = calculateByHand({ ...tables, themes }, crossForm(structure, answers), structure.thresholds)
    expect(spoilt).not.toEqual(shownByApp(answers))
  })
})

describe('three decimals', () => {
  const step = 5

  it('suffice because all points are multiples of 5', () => {
    const points = readScoreTables(shippedForm('nl'), 'nl').themes.flatMap(({ lines }) =>
      lines.flatMap((line) => [...line.points.values()]),
    )
    expect(points.length).toBeGreaterThan(200)
    expect(points.filter((each) => each % step !== 0)).toEqual([])
  })

  it('are enough for a pillar with every answer: no exact score lies between x.4995 and x.5', () => {
    for (const { themes } of structure.pillars) {
      const weights = themes.map(({ questions }) => questions.reduce((sum, { weight }) => sum + weight, 0))
      const parts = themes.length * weights.reduce((a, b) => (a * b) / commonDivisor(a, b), 1)
      // Every score of the pillar is a multiple of step / parts, so of 1 / denominator.
      const denominator = parts / commonDivisor(parts, step)
      const nearest = Math.ceil(denominator / 2) - 1
      expect(nearest / denominator).toBeLessThan(0.4995)
    }
  })
})

/** The greatest whole number that divides both. */
function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
