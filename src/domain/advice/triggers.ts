import type { Practice } from '../../content/practice.ts'
import type { Question } from '../../content/structure.ts'
import { chosenOptions } from '../scan/answer-kinds.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreItem } from '../scoring/item.ts'
import type { AdviceCause } from './advice-types.ts'

const noise = 1e-9

/** The value, 0 to 1, of an answer that counts; null for "weet ik niet", "niet van toepassing" and no answer. */
function valueOf(question: Question | undefined, answers: Answers): number | null {
  if (!question) return null
  const outcome = scoreItem(question, answers[question.id])
  return outcome.state === 'scored' ? outcome.score / 100 : null
}

/** The answers that fire a practice's triggers, in the order of the triggers. */
export function firedTriggers(
  practice: Pick<Practice, 'triggers'>,
  questions: Map<string, Question>,
  answers: Answers,
): AdviceCause[] {
  return practice.triggers
    .filter(({ question, atMost }) => {
      const value = valueOf(questions.get(question), answers)
      return value !== null && value <= atMost + noise
    })
    .flatMap(({ question }) => causeOf(questions.get(question), answers))
}

function causeOf(question: Question | undefined, answers: Answers): AdviceCause[] {
  const answer = question && answers[question.id]
  if (!question || !answer) return []
  const options = chosenOptions(answer)
  if (question.kind === 'tick-list') return [{ question: question.id, options }]
  return options.slice(0, 1).map((option) => ({ question: question.id, option }))
}

/** True when an answer says that the firm does this already, or must first mend something else. */
export function isRuledOut(
  { alreadyDone, notWhen }: Pick<Practice, 'alreadyDone' | 'notWhen'>,
  questions: Map<string, Question>,
  answers: Answers,
): boolean {
  const value = (question: string) => valueOf(questions.get(question), answers)
  const isDone = alreadyDone.some(({ question, atLeast }) => (value(question) ?? -1) >= atLeast - noise)
  const isTooEarly = notWhen.some(({ question, atMost }) => (value(question) ?? 2) <= atMost + noise)
  return isDone || isTooEarly
}
