import type { Level } from '../../../content/structure.ts'
import type { ResultTexts } from '../../../texts/catalogue.ts'
import { fill } from '../../../texts/fill.ts'
import { levelOf, roundScore } from '../../scoring/level.ts'
import type { Reason, Score } from '../../scoring/score-types.ts'
import type { ReportBar } from '../report-model.ts'

/** Why there is no score, in words; 'too-few-answers' also stands for a reason that is not in the list. */
export type ReasonWords = { 'too-few-answers': string } & Partial<Record<Reason, string>>

/** What wording a score takes. */
export type ScoreWording = {
  /** The levels, from low to high. */
  structure: { levels: readonly Level[] }
  /** The words of the levels, by id. */
  questionnaire: { levels: Record<string, string> }
  texts: { result: { reasons: ReasonWords } }
}

type RangeWording = { texts: { result: Pick<ResultTexts, 'range'> } }

/** A score as every face shows it: a whole number, its word, and the range when it is wider than a point. */
export type WordedScore = {
  /** Rounded half up; null when there is none, and `word` says why. */
  score: number | null
  word: string
  /** Place of the level among the levels, from 0; 0 without a score. */
  step: number
  range: { low: number; high: number } | null
}

/** Words the score of a pillar, a theme, a lever or the total. */
export function wordScore(
  { score, reason, low = null, high = null }: Pick<Score, 'score' | 'reason'> & Partial<Score>,
  { structure, questionnaire, texts }: ScoreWording,
): WordedScore {
  const level = levelOf(score, structure.levels)
  if (score === null || level === null) {
    const { reasons } = texts.result
    const word = reasons[reason ?? 'too-few-answers'] ?? reasons['too-few-answers']
    return { score: null, word, step: 0, range: null }
  }
  const ends = { low: roundScore(low ?? score), high: roundScore(high ?? score) }
  return {
    score: roundScore(score),
    word: questionnaire.levels[level] ?? level,
    step: structure.levels.findIndex(({ id }) => id === level),
    range: ends.low < ends.high ? ends : null,
  }
}

/** The word beside a score, or why there is none. */
export function wordForScore(score: Score, wording: ScoreWording): string {
  return wordScore(score, wording).word
}

/** "van 31 tot 56", in whole numbers; null without a score, and when the range is a point. */
export function rangeInWords(score: Score, wording: ScoreWording & RangeWording): string | null {
  const { range } = wordScore(score, wording)
  return range && fill(wording.texts.result.range, range)
}

/** The bar of one pillar or theme: number, word, blocks and range. */
export function barFor(label: string, score: Score, wording: ScoreWording & RangeWording): ReportBar {
  const { low, high } = score
  const worded = wordScore(score, wording)
  const range = rangeInWords(score, wording)
  return {
    label,
    score:
      score.score === null
        ? null
        : { value: score.score, text: String(worded.score), blocks: worded.step + 1 },
    word: worded.word,
    range: range === null || low === null || high === null ? null : { low, high },
    note: range,
  }
}

/**
 * A share from 0 to 1 as a whole percentage, rounded half up; 100% only when nothing is missing, and 0% only when
 * nothing is there. '' for null.
 */
export function percentInWords(share: number | null): string {
  if (share === null) return ''
  const isPart = share > 0 && share < 1
  return `${isPart ? Math.min(99, Math.max(1, roundScore(share * 100))) : roundScore(share * 100)}%`
}
