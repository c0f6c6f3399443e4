import type { Question, Structure } from '../../content/structure.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreItem } from '../scoring/item.ts'
import { reaches } from '../scoring/reaches.ts'

export type LeverScore = {
  id: string
  score: number | null
  reason: 'too-few-answers' | 'not-applicable' | null
}

/**
 * The score of one lever: Σ weight × share × score ÷ Σ weight × share over its answered questions, 0 to 100, unrounded.
 * Null below the floor of completeness, or when none of its questions applies. Source: design §4.6.
 */
export function scoreLever(lever: string, structure: Structure, answers: Answers): LeverScore {
  const questions = structure.pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
  let answered = 0
  let missing = 0
  let sum = 0
  for (const question of questions) {
    const weight = leverWeight(question, lever)
    const outcome = scoreItem(question, answers[question.id])
    if (outcome.state === 'not-applicable') continue
    if (outcome.state === 'scored') {
      answered += weight
      sum += weight * outcome.score
    } else missing += weight
  }
  if (answered + missing === 0) return { id: lever, score: null, reason: 'not-applicable' }
  if (!reaches(answered / (answered + missing), structure.thresholds.completenessFrom)) {
    return { id: lever, score: null, reason: 'too-few-answers' }
  }
  // Fractional shares can add up to a hair above 100.
  return { id: lever, score: Math.min(100, sum / answered), reason: null }
}

function leverWeight(question: Question, lever: string): number {
  return question.weight * (question.levers[lever] ?? 0)
}
