import type { Question } from '../../content/structure.ts'
import { isNotApplicable, isUnknown } from '../scan/answer-kinds.ts'
import type { Answer } from '../scan/scan-schema.ts'

/** What one question contributes: a score, or the reason why it has none. */
export type ItemOutcome =
  | { state: 'scored'; score: number }
  | { state: 'unknown' }
  | { state: 'unanswered' }
  | { state: 'not-applicable' }

/** An answer that its question does not offer; readers of files rule it out, so here it is a bug. */
export class UnknownAnswerError extends Error {
  constructor(question: string, answer: unknown) {
    super(`Scoring: question ${question} does not offer the answer ${JSON.stringify(answer)}`)
    this.name = 'UnknownAnswerError'
  }
}

/**
 * The score of one question on fixed anchors: 100 × the value of the chosen option, 0 to 100, unrounded.
 * A tick list scores 100 × min(1, ticks ÷ fullAt); no ticks is 0. No answer gives no score, never 0.
 * Throws UnknownAnswerError on an answer the question does not offer. Source: method §2.1.
 */
export function scoreItem(question: Question, answer: Answer | undefined): ItemOutcome {
  if (answer === undefined) return { state: 'unanswered' }
  if (isUnknown(answer)) return { state: 'unknown' }
  if (isNotApplicable(answer)) {
    if (!question.notApplicable) throw new UnknownAnswerError(question.id, answer)
    return { state: 'not-applicable' }
  }
  return { state: 'scored', score: 100 * valueOf(question, answer) }
}

function valueOf(question: Question, answer: Answer): number {
  if (question.kind === 'single') {
    const option = 'option' in answer ? question.options.find(({ id }) => id === answer.option) : undefined
    if (!option) throw new UnknownAnswerError(question.id, answer)
    return option.value
  }
  const ticks =
    'options' in answer && Array.isArray(answer.options) ? new Set(answer.options as string[]) : null
  if (!ticks || ![...ticks].every((tick) => question.options.some(({ id }) => id === tick))) {
    throw new UnknownAnswerError(question.id, answer)
  }
  return Math.min(1, ticks.size / question.fullAt)
}
