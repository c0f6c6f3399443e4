import type { Theme } from '../../content/structure.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreItem, type ItemOutcome } from './item.ts'

/** One line of the sum behind a theme score. */
export type BreakdownLine = { question: string; weight: number; outcome: ItemOutcome; product: number | null }

/** The sum behind a theme score: Σ weight × score ÷ Σ weight, over the answered questions. */
export type Breakdown = { lines: BreakdownLine[]; sum: number; weight: number }

/** Writes out the sum of a theme so that a reader can redo it by hand. Unrounded; an empty theme gives 0 and 0. */
export function breakDownTheme(theme: Theme, answers: Answers): Breakdown {
  const lines = theme.questions.map((question): BreakdownLine => {
    const outcome = scoreItem(question, answers[question.id])
    const product = outcome.state === 'scored' ? question.weight * outcome.score : null
    return { question: question.id, weight: question.weight, outcome, product }
  })
  const scored = lines.filter((line) => line.product !== null)
  return {
    lines,
    sum: scored.reduce((sum, line) => sum + (line.product ?? 0), 0),
    weight: scored.reduce((sum, line) => sum + line.weight, 0),
  }
}
