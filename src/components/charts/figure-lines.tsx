import { useId } from 'react'
import styles from './figure-lines.module.css'

/** One line of the drawing: a band, a point, or a point with its margin, on an axis from 0 to `max`. */
export type FigureLine = {
  id: string
  label: string
  /** The number or answer, as it is read. */
  text: string
  /** A band from low to high; a null end is open. */
  band: { low: number | null; high: number | null } | null
  point: number | null
  margin: { low: number; high: number } | null
}

type FigureLinesProps = {
  /** The sentence that says what the lines show. */
  message: string
  max: number
  /** Both ends of the axis, in words. */
  ends: { low: string; high: string }
  lines: readonly FigureLine[]
}

/** Short lines below each other on one axis, each with its label and number: the words are read aloud, the drawing is not. */
export function FigureLines({ message, max, ends, lines }: FigureLinesProps) {
  const messageId = useId()
  return (
    <figure className={styles.figure} aria-labelledby={messageId}>
      <figcaption id={messageId} className={styles.message}>
        {message}
      </figcaption>
      <ul className={styles.lines} role="list">
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.label}>{line.label}</span>{' '}
            <span className={styles.text}>{line.text}</span>
            {(line.band ?? line.point) !== null && <Drawing line={line} max={max} />}
          </li>
        ))}
      </ul>
      <div className={styles.ends} aria-hidden="true">
        <span>{ends.low}</span>
        <span>{ends.high}</span>
      </div>
    </figure>
  )
}

const height = 18
const middle = height / 2

function Drawing({ line: { band, point, margin }, max }: { line: FigureLine; max: number }) {
  const at = (value: number) => `${(Math.min(Math.max(value, 0), max) / max) * 100}%`
  const low = Math.min(band?.low ?? 0, max)
  const high = Math.min(band?.high ?? max, max)
  return (
    <svg className={styles.drawing} height={height} aria-hidden="true" focusable="false">
      <line className={styles.axis} x1="0" x2="100%" y1={middle} y2={middle} />
      {band && low < high && (
        <rect className={styles.band} x={at(low)} width={at(high - low)} y={3} height={height - 6} />
      )}
      {band && low >= high && <circle className={styles.band} cx={at(low)} cy={middle} r={6} />}
      {margin && (
        <g className={styles.margin}>
          <line x1={at(margin.low)} x2={at(margin.high)} y1={middle} y2={middle} />
          <line x1={at(margin.low)} x2={at(margin.low)} y1={3} y2={height - 3} />
          <line x1={at(margin.high)} x2={at(margin.high)} y1={3} y2={height - 3} />
        </g>
      )}
      {point !== null && <circle className={styles.point} cx={at(point)} cy={middle} r={5} />}
    </svg>
  )
}
