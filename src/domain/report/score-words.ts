import type { QuestionnaireTexts } from '../../content/texts.ts'
import type { Structure } from '../../content/structure.ts'
import type { Language } from '../../content/texts.ts'
import type { ResultTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { roundScore } from '../scoring/level.ts'
import type { Score } from '../scoring/score-types.ts'
import type { ReportBar } from './report-model.ts'

type Levelled = Score & { level: string | null }

/** What wording a score takes. */
export type ScoreWording = {
  structure: Structure
  questionnaire: QuestionnaireTexts
  texts: { result: ResultTexts }
}

/** The word beside a score, or why there is none. */
export function wordForScore({ level, reason }: Levelled, { questionnaire, texts }: ScoreWording): string {
  if (level !== null) return questionnaire.levels[level] ?? level
  return reason === null ? '' : texts.result.reasons[reason]
}

/** "van 31 tot 56", in whole numbers; null without a score, and when the range is a point. */
export function rangeInWords(
  { score, low, high }: Score,
  { texts }: Pick<ScoreWording, 'texts'>,
): string | null {
  if (score === null || low === null || high === null || roundScore(low) === roundScore(high)) return null
  return fill(texts.result.range, { low: roundScore(low), high: roundScore(high) })
}

/** The bar of one pillar or theme: number, word, blocks and range. */
export function barFor(label: string, score: Levelled, wording: ScoreWording): ReportBar {
  const { levels } = wording.structure
  const { low, high } = score
  const range = rangeInWords(score, wording)
  return {
    label,
    score:
      score.score === null
        ? null
        : {
            value: score.score,
            text: String(roundScore(score.score)),
            blocks: levels.findIndex(({ id }) => id === score.level) + 1,
          },
    word: wordForScore(score, wording),
    range: range === null || low === null || high === null ? null : { low, high },
    note: range,
  }
}

/** A number with at most the given decimals, in the reader's notation, without trailing zeros. */
export function numberInWords(value: number, language: Language, decimals: number): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value)
}
