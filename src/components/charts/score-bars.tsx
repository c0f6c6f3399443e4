import { useId, type ReactNode } from 'react'
import { ScoreBarChart } from './score-bar-chart.tsx'
import styles from './score-bars.module.css'

/** One bar from 0 to 100. Numbers come in as they are shown; a bar without a score says why in `word`. */
export type ScoreBar = {
  id: string
  label: string
  score: number | null
  /** Both ends of the whisker; null when the score is one point. */
  low: number | null
  high: number | null
  /** Lightness of the bar, 0 (lightest) to 4 (darkest). */
  step: number
  word: string
  note: string | null
  /** What opens or stands below this bar. */
  below?: ReactNode
}

type ScoreBarsProps = {
  /** The one sentence that says what the figure shows. */
  message: string
  bars: readonly ScoreBar[]
  /** Element of the labels: headings where the rows have parts of their own. */
  labelAs?: 'span' | 'h4'
  /** False while the figure is folded away: the places are kept, nothing is drawn. */
  isDrawn?: boolean
}

/** Bars with label, number and word in HTML above each: labels wrap and are read aloud, the drawing is not. */
export function ScoreBars({ message, bars, labelAs: Label = 'span', isDrawn = true }: ScoreBarsProps) {
  const messageId = useId()
  return (
    <figure className={styles.figure} aria-labelledby={messageId}>
      <figcaption id={messageId} className={styles.message}>
        {message}
      </figcaption>
      <ul className={styles.rows} role="list">
        {bars.map((bar) => (
          <li key={bar.id} className={styles.row}>
            <div className={styles.head}>
              <Label className={styles.label}>{bar.label}</Label>
              <span className={bar.score === null ? styles.reason : styles.value}>
                {bar.score !== null && <strong className={styles.score}>{bar.score}</strong>} {bar.word}
              </span>
            </div>
            <div className={styles.drawing} aria-hidden="true">
              {isDrawn && <ScoreBarChart bar={bar} />}
            </div>
            {bar.note && <p className={styles.note}>{bar.note}</p>}
            {bar.below}
          </li>
        ))}
      </ul>
    </figure>
  )
}
