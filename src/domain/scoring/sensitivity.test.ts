import { describe, expect, it } from 'vitest'
import {
  answerPillar,
  answerScan,
  answerTheme,
  pillarAt,
  sensitivity as settings,
  type AnsweredPillar,
} from '../../../tests/support/structure-builder.ts'
import { scoreScan } from './score-scan.ts'
import { measureSensitivity } from './sensitivity.ts'

function measure(pillars: readonly AnsweredPillar[], overrides: Partial<typeof settings> = {}) {
  const { structure, answers } = answerScan(pillars)
  const scores = scoreScan(structure, answers)
  return { scores, ...measureSensitivity(structure, answers, scores, { ...settings, ...overrides }) }
}

/** Four pillars as real ones are: themes that differ, questions that differ more. */
function mixedPillar(id: string, ...shift: number[]) {
  const steps = [0, 25, 50, 75, 100]
  const step = (index: number) => steps[index % steps.length] ?? 0
  return answerPillar(
    id,
    shift.map((first, t) =>
      answerTheme(`${id}-${t}`, `3=${step(first)} 2=${step(first + 1)} 1=${step(first + 2)}`),
    ),
  )
}

const mixed = [
  mixedPillar('a', 0, 1, 2, 2),
  mixedPillar('b', 1, 1, 2, 0),
  mixedPillar('c', 0, 0, 1, 0),
  mixedPillar('d', 2, 1, 2, 1, 2),
]

function width(band: [number, number] | null) {
  return band ? band[1] - band[0] : NaN
}

describe('how far the total moves with other weights', () => {
  it('comes out the same every time', () => {
    expect(measure(mixed)).toEqual(measure(mixed))
  })

  it('comes out a little different with another seed', () => {
    expect(measure(mixed, { seed: 7 }).total).not.toEqual(measure(mixed).total)
  })

  it('does not depend on the order in which questions were answered', () => {
    const { structure, answers } = answerScan(mixed)
    const scores = scoreScan(structure, answers)
    const backwards = Object.fromEntries(Object.entries(answers).reverse())
    expect(measureSensitivity(structure, backwards, scores, settings)).toEqual(
      measureSensitivity(structure, answers, scores, settings),
    )
  })

  it('says with which seed and how many draws it was found', () => {
    expect(measure(mixed, { seed: 7, draws: 50 })).toMatchObject({ seed: 7, draws: 50 })
  })

  it('is a band around the total', () => {
    const { total, scores } = measure(mixed)
    expect(total?.[0]).toBeLessThan(scores.total.score ?? NaN)
    expect(total?.[1]).toBeGreaterThan(scores.total.score ?? NaN)
  })

  it('is a band around the total with other seeds as well', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { total, scores } = measure(mixed, { seed })
      expect(total?.[0], `seed ${seed}`).toBeLessThan(scores.total.score ?? NaN)
      expect(total?.[1], `seed ${seed}`).toBeGreaterThan(scores.total.score ?? NaN)
    }
  })

  it('gets wider when the weights may move further', () => {
    const widths = [0.1, 0.3, 0.5, 0.9].map((spread) => width(measure(mixed, { spread }).total))
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(widths[3]).toBeGreaterThan(2 * (widths[0] ?? NaN))
  })

  it('is nothing at all when every answer is worth the same', () => {
    const { total } = measure([pillarAt('a', 50, 50), pillarAt('b', 50, 50), pillarAt('c', 50, 50)])
    expect(total?.[0]).toBeCloseTo(50, 9)
    expect(total?.[1]).toBeCloseTo(50, 9)
  })

  it('cuts off a twentieth on both sides, between the closest draws', () => {
    const [only] = measure(mixed, { draws: 1 }).total ?? [NaN]
    const [low, high] = measure(mixed, { draws: 2 }).total ?? [NaN, NaN]
    const twentieth = (high - low) / 18
    expect(twentieth).toBeGreaterThan(0)
    const ends = [low - twentieth, high + twentieth]
    expect(Math.min(...ends.map((end) => Math.abs(end - only)))).toBeLessThan(1e-9)
  })

  // By hand: 100 × v ÷ (u + v) with u and v even from 0.5 to 1.5 lies below 32.4 in one draw of twenty.
  it.each<[string, AnsweredPillar[]]>([
    ['questions', [answerPillar('p', [answerTheme('t', '1=0 1=100')])]],
    ['themes', [pillarAt('p', 0, 100)]],
    ['pillars', [pillarAt('p', 0), pillarAt('q', 100)]],
  ])('draws the weights of %s, each from half to one and a half', (_, pillars) => {
    const [low, high] = measure(pillars, { draws: 20000 }).total ?? [NaN, NaN]
    expect(Math.abs(low - 32.4)).toBeLessThan(0.5)
    expect(Math.abs(high - 67.6)).toBeLessThan(0.5)
  })

  it('leaves out a theme that shows no number', () => {
    const hidden = answerTheme('a-3', '3=100 1=open')
    const first = pillarAt('a', 50, 50)
    const pillar = {
      pillar: { ...first.pillar, themes: [...first.pillar.themes, hidden.theme] },
      answers: { ...first.answers, ...hidden.answers },
    }
    const { total } = measure([pillar, pillarAt('b', 50, 50)])
    expect(total?.[0]).toBeCloseTo(50, 9)
    expect(total?.[1]).toBeCloseTo(50, 9)
  })

  it('leaves out a question without an answer', () => {
    const holed = answerPillar('a', [answerTheme('a', '3=50 2=50 1=unknown 1=n/a 1=open')])
    const { total } = measure([holed, pillarAt('b', 50)])
    expect(total?.[0]).toBeCloseTo(50, 9)
    expect(total?.[1]).toBeCloseTo(50, 9)
  })

  it('is not told without a total', () => {
    const open = answerPillar('b', [answerTheme('b', '1=open 1=open')])
    expect(measure([pillarAt('a', 50), open])).toMatchObject({
      seed: settings.seed,
      draws: settings.draws,
      total: null,
      lowestPillarStable: null,
    })
  })
})

describe('whether the lowest pillar stays the lowest', () => {
  it('is certain when it lies far below the others', () => {
    expect(measure([pillarAt('a', 80), pillarAt('b', 20), pillarAt('c', 80)]).lowestPillarStable).toBe(1)
  })

  it('is certain for 80, 80, 20 and 20: one of the two lowest stays the lowest', () => {
    const pillars = [80, 80, 20, 20].map((score, index) => pillarAt(`p${index}`, score, score, score, score))
    expect(measure(pillars).lowestPillarStable).toBe(1)
  })

  it('is a share of the draws when two pillars lie close together', () => {
    const close = [mixedPillar('a', 0, 0, 1, 1), mixedPillar('b', 1, 0, 0, 1, 0), mixedPillar('c', 2, 2, 2)]
    const stable = measure(close).lowestPillarStable
    expect(stable).toBeGreaterThan(0.5)
    expect(stable).toBeLessThan(1)
  })
})
