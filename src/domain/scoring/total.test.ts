import { describe, expect, it } from 'vitest'
import {
  answerPillar,
  answerScan,
  answerTheme,
  pillarAt,
  thresholds,
  type AnsweredPillar,
} from '../../../tests/support/structure-builder.ts'
import { scoreScan } from './score-scan.ts'

function total(...pillars: AnsweredPillar[]) {
  const { structure, answers } = answerScan(pillars)
  return scoreScan(structure, answers).total
}

/** One pillar per score, each of one theme. */
function totalOf(...scores: number[]) {
  return total(...scores.map((score, index) => pillarAt(`p${index + 1}`, score)))
}

const openPillar = answerPillar('open', [answerTheme('open', '1=open 1=unknown')])
const absentPillar = answerPillar('absent', [answerTheme('absent', '1=n/a 1=n/a')])

describe('the total', () => {
  it('is the mean of the pillars', () => {
    expect(totalOf(10, 20, 30, 60).score).toBe(30)
  })

  it('weighs the pillars when the content does', () => {
    const { pillar, answers } = pillarAt('b', 80)
    expect(total(pillarAt('a', 20), { pillar: { ...pillar, weight: 3 }, answers }).score).toBe(65)
  })

  it('has no level and no reason when it is shown', () => {
    expect(totalOf(50, 50)).toMatchObject({ score: 50, reason: null, completeness: 1, low: 50, high: 50 })
  })

  it.each([
    ['has too few answers', openPillar],
    ['does not apply', absentPillar],
  ])('is not shown when one pillar %s', (_, pillar) => {
    expect(total(pillarAt('a', 50), pillarAt('b', 50), pillar)).toMatchObject({
      score: null,
      reason: 'pillar-not-scored',
      geometricMean: null,
      unbalanced: false,
    })
  })

  it('counts a pillar with too few answers as 0 to 100 in its range', () => {
    expect(total(pillarAt('a', 50), openPillar)).toMatchObject({ low: 25, high: 75, completeness: 0.5 })
  })

  it('leaves a pillar that does not apply out of its range and completeness', () => {
    expect(total(pillarAt('a', 50), absentPillar)).toMatchObject({ low: 50, high: 50, completeness: 1 })
  })

  it('has no range and no completeness when nothing applies', () => {
    expect(total(absentPillar)).toMatchObject({ score: null, low: null, high: null, completeness: null })
  })
})

describe('the balance check', () => {
  it('gives total 50 and geometric mean 40 for 80, 80, 20 and 20, and warns', () => {
    const { score, geometricMean, unbalanced } = totalOf(80, 80, 20, 20)
    expect(score).toBe(50)
    expect(geometricMean).toBeCloseTo(40, 9)
    expect(unbalanced).toBe(true)
  })

  it('equals the total when the pillars are equal', () => {
    expect(totalOf(35, 35, 35, 35).geometricMean).toBeCloseTo(35, 9)
  })

  it('lets one empty pillar pull the geometric mean down, not to zero', () => {
    expect(totalOf(0, 100, 100, 100).geometricMean).toBeCloseTo(100 ** 0.75, 9)
  })

  it('treats a pillar under 1 as 1', () => {
    expect(totalOf(0, 50).geometricMean).toBe(totalOf(1, 50).geometricMean)
  })

  it('weighs the pillars like the total does', () => {
    const { pillar, answers } = pillarAt('b', 10)
    const weighed = total(pillarAt('a', 80), { pillar: { ...pillar, weight: 2 }, answers })
    expect(weighed.geometricMean).toBeCloseTo(20, 9)
  })

  // By hand: the mean of a and b minus √(ab) is (√a − √b)² ÷ 2, so each of these pairs lies exactly 5 apart.
  it.each([
    [10, 40],
    [40, 90],
    [22.5, 2.5],
    [62.5, 22.5],
    [25.6, 67.6],
    [78.4, 32.4],
  ])('warns when total and geometric mean lie exactly 5 apart: %d and %d', (a, b) => {
    expect(totalOf(a, a, b, b).unbalanced, `${a}, ${a}, ${b}, ${b}`).toBe(true)
    expect(totalOf(a, b, a, b).unbalanced, `${a}, ${b}, ${a}, ${b}`).toBe(true)
    expect(totalOf(a, b).unbalanced, `${a}, ${b}`).toBe(true)
  })

  it('does not warn just under 5', () => {
    expect(totalOf(10.01, 40).unbalanced).toBe(false)
  })

  it('takes its edge from the thresholds', () => {
    const { structure, answers } = answerScan([pillarAt('a', 80), pillarAt('b', 20)])
    const strict = { ...structure, thresholds: { ...thresholds, imbalanceFrom: 10.1 } }
    expect(scoreScan(strict, answers).total.unbalanced).toBe(false)
  })

  it('never lies above 100', () => {
    expect(totalOf(100, 100, 100, 100).geometricMean).toBeLessThanOrEqual(100)
  })
})
