import type { Language, QuestionnaireTexts } from '../../content/texts.ts'
import type { ResultTexts } from '../../texts/catalogue.ts'
import { fill, listInWords } from '../../texts/fill.ts'
import type { Result } from '../result/result-schema.ts'

type HeadlineInput = {
  result: Result
  questionnaire: QuestionnaireTexts
  texts: ResultTexts
  language: Language
}

/** The message of the whole result in one to two sentences: first what goes well, then where to begin. */
export function headlineOf({ result, questionnaire, texts, language }: HeadlineInput): string[] {
  const hasScore = result.pillars.some(({ themes }) => themes.some(({ score }) => score !== null))
  if (!hasScore) return [texts.tooFew]
  const named = (themes: readonly string[]) =>
    listInWords(
      themes.map((id) => questionnaire.themes[id]?.title ?? id),
      language,
    )
  const good = result.strengths.length > 0 ? fill(texts.strongest, { themes: named(result.strengths) }) : null
  if (result.priorities.length === 0) return [good, texts.allGood].filter((line) => line !== null)
  return [good ?? texts.closeTogether, fill(texts.startWith, { themes: named(result.priorities) })]
}
