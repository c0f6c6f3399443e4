import type { Structure } from '../../content/structure.ts'
import type { PracticesTexts, QuestionnaireTexts } from '../../content/texts.ts'
import type { Language } from '../../content/texts.ts'
import type { AdviceCard } from '../../domain/report/wording/advice-in-words.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import type { Answers } from '../../domain/scan/scan-schema.ts'
import type { AdviceTexts } from '../../texts/catalogue.ts'

/** What every part of the advice reads. */
export type AdviceView = {
  result: Result
  cards: readonly AdviceCard[]
  /** The few practices that fit too but were not chosen, most useful first. */
  nextBest: readonly string[]
  /** The themes the employer chose, and for which no step stands here; null when none was chosen. */
  own: string | null
  answers: Answers
  structure: Structure
  questionnaire: QuestionnaireTexts
  practiceTexts: PracticesTexts
  texts: AdviceTexts
  language: Language
  hrefOfPractice: (practice: string) => string
  /** Re-scores other answers; the saved ones stay as they are. */
  onTry: (answers: Answers) => Promise<Result>
}
