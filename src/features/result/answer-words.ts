import { chosenOptions, isNotApplicable, isUnknown } from '../../domain/scan/answer-kinds.ts'
import type { Answer } from '../../domain/scan/scan-schema.ts'
import type { QuestionTexts } from '../../content/texts.ts'
import type { ResultTexts } from '../../texts/catalogue.ts'

/** What was answered, in words: one for a ladder, one per tick for a list. Never empty. */
export function wordAnswer(
  answer: Answer | undefined,
  question: QuestionTexts | undefined,
  { answers }: ResultTexts,
): string[] {
  if (answer === undefined) return [answers.unanswered]
  if (isUnknown(answer)) return [answers.unknown]
  if (isNotApplicable(answer)) return [answers.notApplicable]
  const chosen = chosenOptions(answer).map((option) => question?.options[option] ?? option)
  return chosen.length === 0 ? [answers.noneOfThese] : chosen
}
