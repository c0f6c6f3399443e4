import type { QuestionTexts } from '../../../content/texts.ts'
import { chosenOptions, isNotApplicable, isUnknown } from '../../scan/answer-kinds.ts'
import type { Answer } from '../../scan/scan-schema.ts'

/** The words for answers that are no option. */
export type AnswerWords = { unknown: string; notApplicable: string; noneOfThese: string }

/** An answer as the employer read it: one line, or one per tick. Never empty; a retired option shows its id. */
export function answerLines(
  answer: Answer,
  question: QuestionTexts | undefined,
  words: AnswerWords,
): string[] {
  if (isUnknown(answer)) return [words.unknown]
  if (isNotApplicable(answer)) return [words.notApplicable]
  const options = chosenOptions(answer)
  if (options.length === 0) return [words.noneOfThese]
  return options.map((option) => question?.options[option] ?? option)
}

/** The same as one text: ticks follow each other. */
export function answerInWords(...answer: Parameters<typeof answerLines>): string {
  return answerLines(...answer).join(' ')
}
