import { fill, numberInWords } from '../../texts/fill.ts'
import type { PillarResult, ResultView, ThemeSum } from './result-view.ts'
import { writeFormula } from './write-formula.ts'
import styles from './result-screen.module.css'
import { sumDecimals, writeOutSum } from './written-sum.ts'

type Props = { pillar: PillarResult; sums: readonly ThemeSum[]; view: ResultView }

/** The mean of the themes that makes the score of their pillar; nothing when the pillar has no score. */
export function PillarMean({ pillar, sums, view: { texts, language } }: Props) {
  const shown = sums.flatMap(({ theme, weight }) =>
    theme.score === null ? [] : [{ weight, score: theme.score }],
  )
  const sum = writeOutSum(
    shown.map(({ weight, score }) => weight * score),
    shown.reduce((total, { weight }) => total + weight, 0),
  )
  if (pillar.score === null || sum === null) return null
  const terms = sum.terms.map((term) => numberInWords(term, language, sumDecimals)).join(' + ')
  return (
    <p className={styles.pillarMean}>
      {fill(texts.pillarSum, { terms, sum: numberInWords(sum.sum, language, sumDecimals) })}{' '}
      {writeFormula(sum, texts, language)}
    </p>
  )
}
