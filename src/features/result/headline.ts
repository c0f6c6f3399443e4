import { isTie } from '../../domain/scoring/standing.ts'
import { fill, listInWords } from '../../texts/fill.ts'
import { isTooEarly, titlesOf, type ResultView } from './result-view.ts'

/**
 * The sentence the result opens with: what goes well first, then where to begin.
 * Says so when all is in order, when the themes lie too close to tell apart, or when too little is answered.
 */
export function writeHeadline(view: ResultView): string {
  const { result, texts, language, structure } = view
  if (isTooEarly(view)) return texts.tooFew
  if (result.priorities.length === 0 && result.total.score !== null) return texts.allGood
  const scores = result.pillars.flatMap((pillar) => pillar.themes.flatMap(({ score }) => score ?? []))
  const isClose = isTie(Math.max(...scores), Math.min(...scores), structure.thresholds)
  if (isClose && result.priorities.length > 0) return texts.closeTogether
  const name = (text: string, themes: readonly string[]) =>
    themes.length === 0 ? [] : [fill(text, { themes: listInWords(titlesOf(themes, view), language) })]
  return [...name(texts.strongest, result.strengths), ...name(texts.startWith, result.priorities)].join(' ')
}
