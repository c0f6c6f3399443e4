import type { Theme } from '../../content/structure.ts'
import type { Thresholds } from '../../content/schemas/questionnaire.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreItem } from './item.ts'
import { reaches } from './reaches.ts'
import type { Score } from './score-types.ts'

/** The weights of a theme, split by what was answered; with the weighted sum of the answered scores. */
export type ThemeTally = {
  answered: number
  missing: number
  notApplicable: number
  answers: number
  weightedSum: number
}

/** Adds up the weights of a theme by the state of each question. Source: method §2.2 (A, D and N). */
export function tallyTheme(theme: Theme, answers: Answers): ThemeTally {
  const tally: ThemeTally = { answered: 0, missing: 0, notApplicable: 0, answers: 0, weightedSum: 0 }
  for (const question of theme.questions) {
    const outcome = scoreItem(question, answers[question.id])
    if (outcome.state === 'scored') {
      tally.answered += question.weight
      tally.answers += 1
      tally.weightedSum += question.weight * outcome.score
    } else if (outcome.state === 'not-applicable') tally.notApplicable += question.weight
    else tally.missing += question.weight
  }
  return tally
}

/** True when so much of the theme does not apply that it leaves its pillar. */
export function leavesPillar(tally: ThemeTally, thresholds: Thresholds): boolean {
  const all = tally.answered + tally.missing + tally.notApplicable
  return all === 0 || tally.notApplicable / all > thresholds.notApplicableAbove + 1e-12
}

/**
 * The score of one theme: the weighted mean of its answered questions, 0 to 100, unrounded.
 * Not shown (null) below the floor of completeness and answers, or when most of it does not apply.
 * The range puts all missing answers at 0 and at 100. Source: method §2.2.
 */
export function scoreTheme(theme: Theme, answers: Answers, thresholds: Thresholds): Score {
  const tally = tallyTheme(theme, answers)
  const applicable = tally.answered + tally.missing
  const completeness = applicable === 0 ? null : tally.answered / applicable
  if (completeness === null || leavesPillar(tally, thresholds)) {
    return { score: null, reason: 'not-applicable', completeness, low: null, high: null }
  }
  const low = tally.weightedSum / applicable
  const high = (tally.weightedSum + 100 * tally.missing) / applicable
  const isShown =
    reaches(completeness, thresholds.completenessFrom) && tally.answers >= thresholds.answersFrom
  return isShown
    ? { score: tally.weightedSum / tally.answered, reason: null, completeness, low, high }
    : { score: null, reason: 'too-few-answers', completeness, low, high }
}
