import { fill } from '../../texts/fill.ts'
import type { PillarResult, ResultView, ThemeSum } from './result-view.ts'
import { writeNumber } from './score-words.ts'
import { writeFormula } from './write-formula.ts'
import styles from './result-screen.module.css'
import { writeOutSum } from './written-sum.ts'

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
  const terms = sum.terms.map((term) => writeNumber(term, language)).join(' + ')
  return (
    <p className={styles.pillarMean}>
      {fill(texts.pillarSum, { terms, sum: writeNumber(sum.sum, language) })}{' '}
      {writeFormula(sum, texts, language)}
    </p>
  )
}
