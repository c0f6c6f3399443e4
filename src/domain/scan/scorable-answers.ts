import type { Structure } from '../../content/structure.ts'
import { chosenOptions } from './answer-kinds.ts'
import type { Answers } from './scan-schema.ts'

/**
 * The answers that the present content can score. An answer with a retired option stays in the scan,
 * but counts as unanswered.
 */
export function scorableAnswers(answers: Answers, { retired }: Pick<Structure, 'retired'>): Answers {
  const gone = new Set(retired.filter(({ kind }) => kind === 'option').map(({ old }) => old))
  if (gone.size === 0) return answers
  return Object.fromEntries(
    Object.entries(answers).filter(([question, answer]) =>
      chosenOptions(answer).every((option) => !gone.has(`${question}/${option}`)),
    ),
  )
}
