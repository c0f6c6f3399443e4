import type { ScoreBar } from '../../components/charts/score-bars.tsx'
import { wordScore, type ScoreWording, type WordedScore } from '../../domain/report/wording/score-words.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import type { PillarResult, ResultView, ThemeResult } from './result-view.ts'

/** What the words of a score take from the view of the screen. */
export function wordingOf({ structure, questionnaire, texts }: ResultView): ScoreWording {
  return { structure, questionnaire, texts: { result: texts } }
}

/** One bar of a pillar or theme, with the note that explains its range. */
export function toBar(
  scored: PillarResult | ThemeResult,
  label: string,
  missing: number,
  view: ResultView,
): ScoreBar {
  const { score, word, step, range } = wordScore(scored, wordingOf(view))
  return {
    id: scored.id,
    label,
    score,
    word,
    step,
    low: range?.low ?? null,
    high: range?.high ?? null,
    note: noteOf(scored, range, missing, view),
  }
}

function noteOf(
  { score, reason }: PillarResult | ThemeResult,
  range: WordedScore['range'],
  missing: number,
  { texts }: ResultView,
): string | null {
  if (reason === 'not-applicable' || missing === 0) return range ? fill(texts.range, range) : null
  const missingText = fillPlural(texts.missing, missing)
  if (score === null) return missingText
  return range ? fill(texts.rangeNote, { ...range, missing: missingText }) : null
}
