import type { Structure } from '../../../content/structure.ts'
import type { Language, QuestionnaireTexts } from '../../../content/texts.ts'
import type { ResultTexts } from '../../../texts/catalogue.ts'
import { fill, namesInWords } from '../../../texts/fill.ts'
import type { Result } from '../../result/result-schema.ts'
import { isTie } from '../../scoring/standing.ts'

/** More names than this are a list and no sentence. */
const namedAtMost = 3

export type HeadlineInput = {
  result: Result
  structure: Pick<Structure, 'thresholds'>
  questionnaire: QuestionnaireTexts
  texts: ResultTexts
  language: Language
  /** Title of the list below that names the themes to begin with: then more than three are only counted here. */
  listedUnder?: string
}

/**
 * The message of a whole result, the same on screen and paper: what goes well first, then where to begin.
 * Says so when all is in order, when the themes lie too close to tell apart, or when too little is answered.
 */
export function writeHeadline(input: HeadlineInput): string {
  const { result, structure, questionnaire, texts, language, listedUnder } = input
  if (result.pillars.every(({ score }) => score === null)) return texts.tooFew
  if (result.priorities.length === 0 && result.total.score !== null) return texts.allGood
  const scores = result.pillars.flatMap((pillar) => pillar.themes.flatMap(({ score }) => score ?? []))
  const isClose = isTie(Math.max(...scores), Math.min(...scores), structure.thresholds)
  if (isClose && result.priorities.length > 0) return texts.closeTogether
  const name = (text: string, themes: readonly string[]) => {
    const titles = themes.map((id) => questionnaire.themes[id]?.title ?? id)
    return titles.length === 0 ? [] : [fill(text, { themes: namesInWords(titles, language) })]
  }
  const count = result.priorities.length
  const start =
    listedUnder !== undefined && count > namedAtMost
      ? [fill(texts.startBelow, { count, title: listedUnder })]
      : name(texts.startWith, result.priorities)
  return [...name(texts.strongest, result.strengths), ...start].join(' ')
}
