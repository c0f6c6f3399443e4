import type { Pillar } from '../../content/structure.ts'
import type { Thresholds } from '../../content/schemas/questionnaire.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { reaches } from './reaches.ts'
import type { Score } from './score-types.ts'
import { leavesPillar, tallyTheme } from './theme.ts'

/** The themes of a pillar with their scores, in the order of the pillar. */
export type ScoredThemes = readonly { score: Score; weight: number }[]

/** Answered and applicable question weights, pooled over the themes that stay in. */
export type PooledWeights = { answered: number; applicable: number }

/** Pools the question weights of a pillar's applicable themes. Source: method §2.3. */
export function poolWeights(pillar: Pillar, answers: Answers, thresholds: Thresholds): PooledWeights {
  const tallies = pillar.themes
    .map((theme) => tallyTheme(theme, answers))
    .filter((tally) => !leavesPillar(tally, thresholds))
  return {
    answered: tallies.reduce((sum, tally) => sum + tally.answered, 0),
    applicable: tallies.reduce((sum, tally) => sum + tally.answered + tally.missing, 0),
  }
}

/**
 * The score of one pillar: the weighted mean of its shown themes, 0 to 100, unrounded.
 * Shown when the shown themes carry enough of the applicable theme weight and the pooled completeness suffices.
 * In the range a theme that is not shown for want of answers counts as 0 to 100. Source: method §2.3.
 */
export function scorePillar(themes: ScoredThemes, pooled: PooledWeights, thresholds: Thresholds): Score {
  const applicable = themes.filter(({ score }) => score.reason !== 'not-applicable')
  const weight = applicable.reduce((sum, theme) => sum + theme.weight, 0)
  if (weight === 0 || pooled.applicable === 0) {
    return { score: null, reason: 'not-applicable', completeness: null, low: null, high: null }
  }
  const mean = (bound: (score: Score) => number) =>
    applicable.reduce((sum, theme) => sum + theme.weight * bound(theme.score), 0) / weight
  const completeness = pooled.answered / pooled.applicable
  const range = {
    completeness,
    low: mean((score) => (score.score === null ? 0 : (score.low ?? 0))),
    high: mean((score) => (score.score === null ? 100 : (score.high ?? 100))),
  }
  const shown = applicable.flatMap((theme) =>
    theme.score.score === null ? [] : [{ weight: theme.weight, score: theme.score.score }],
  )
  const shownWeight = shown.reduce((sum, theme) => sum + theme.weight, 0)
  const isShown =
    reaches(shownWeight / weight, thresholds.completenessFrom) &&
    reaches(completeness, thresholds.completenessFrom)
  if (!isShown) return { score: null, reason: 'too-few-answers', ...range }
  return {
    score: shown.reduce((sum, theme) => sum + theme.weight * theme.score, 0) / shownWeight,
    reason: null,
    ...range,
  }
}
