import type { Thresholds } from '../../content/schemas/questionnaire.ts'
import type { PooledWeights } from './pillar.ts'
import { reachesPoints } from './reaches.ts'
import type { Score, TotalScore } from './score-types.ts'

/**
 * The total: the weighted mean of the pillars, 0 to 100, unrounded; only when every pillar is shown.
 * The geometric mean (pillars at least 1) is a balance check, never the headline. Source: method §2.3.
 */
export function scoreTotal(
  pillars: readonly { score: Score; weight: number; pooled: PooledWeights }[],
  thresholds: Thresholds,
): TotalScore {
  const applicable = pillars.filter(({ score }) => score.low !== null)
  const answered = applicable.reduce((sum, { pooled }) => sum + pooled.answered, 0)
  const askable = applicable.reduce((sum, { pooled }) => sum + pooled.applicable, 0)
  const range = {
    completeness: askable === 0 ? null : answered / askable,
    low: weightedMean(applicable.map(({ score, weight }) => ({ value: score.low ?? 0, weight }))),
    high: weightedMean(applicable.map(({ score, weight }) => ({ value: score.high ?? 100, weight }))),
  }
  const shown = pillars.flatMap(({ score, weight }) =>
    score.score === null ? [] : [{ value: score.score, weight }],
  )
  const total = weightedMean(shown)
  if (total === null || shown.length < pillars.length) {
    return { score: null, reason: 'pillar-not-scored', ...range, geometricMean: null, unbalanced: false }
  }
  const geometricMean = weightedGeometricMean(shown)
  const unbalanced = reachesPoints(total - geometricMean, thresholds.imbalanceFrom)
  return { score: total, reason: null, ...range, geometricMean, unbalanced }
}

type Weighted = { value: number; weight: number }

/** Null for an empty list. */
function weightedMean(list: readonly Weighted[]): number | null {
  const weight = list.reduce((sum, item) => sum + item.weight, 0)
  return weight === 0 ? null : list.reduce((sum, item) => sum + item.weight * item.value, 0) / weight
}

/** Values below 1 count as 1, or one empty pillar would hide all others. */
function weightedGeometricMean(list: readonly Weighted[]): number {
  const weight = list.reduce((sum, item) => sum + item.weight, 0)
  const logs = list.reduce((sum, item) => sum + item.weight * Math.log(Math.max(item.value, 1)), 0)
  // exp(log 100) is a hair above 100.
  return Math.min(100, Math.exp(logs / weight))
}
