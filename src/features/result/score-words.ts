import type { Result } from '../../domain/result/result-schema.ts'
import { levelOf, roundScore } from '../../domain/scoring/level.ts'
import type { Language } from '../../content/texts.ts'
import type { ScoreBar } from '../../components/charts/score-bars.tsx'
import { fill, fillPlural } from '../../texts/fill.ts'
import type { PillarResult, ResultView, ThemeResult } from './result-view.ts'

/** A score in the words of the screen: whole number, its word, and the range when it is wider than a point. */
export type WordedScore = {
  score: number | null
  word: string
  /** Lightness step of the level, from 0. */
  step: number
  range: { low: number; high: number } | null
}

/** Words the score of a pillar, a theme or the total. A missing score is worded by its reason. */
export function wordScore(
  { score, reason, low, high }: Pick<Result['total'], 'score' | 'reason' | 'low' | 'high'>,
  { structure, texts, questionnaire }: ResultView,
): WordedScore {
  const level = levelOf(score, structure.levels)
  if (score === null || level === null) {
    return { score: null, word: texts.reasons[reason ?? 'too-few-answers'], step: 0, range: null }
  }
  const ends = { low: roundScore(low ?? score), high: roundScore(high ?? score) }
  return {
    score: roundScore(score),
    word: questionnaire.levels[level] ?? level,
    step: structure.levels.findIndex(({ id }) => id === level),
    range: ends.low < ends.high ? ends : null,
  }
}

/** One bar of a pillar or theme, with the note that explains its range. */
export function toBar(
  scored: PillarResult | ThemeResult,
  label: string,
  missing: number,
  view: ResultView,
): ScoreBar {
  const { score, word, step, range } = wordScore(scored, view)
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

/** A number of a sum as people write it: 45,8 in Dutch, 45.8 in English, at most `digits` decimals. */
export function writeNumber(value: number, language: Language, digits = 6): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false }).format(value)
}

/** A share from 0 to 1 as a whole percentage; below 100% until it is all. */
export function writePercent(share: number | null): string {
  return share === null ? '' : `${Math.floor(share * 100 + 1e-9)}%`
}
