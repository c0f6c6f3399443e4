import { useId } from 'react'
import styles from './peer-bands.module.css'

/** One own value on a band, from 0 to 100. Numbers come in as they are shown. */
export type PeerBand = {
  id: string
  label: string
  own: number
  /** Where the line stands. */
  mean: number
  band: { low: number; high: number }
  /** Where the own value stands, in words. */
  word: string
  note: string | null
}

type PeerBandsProps = {
  /** The sentence that says what the figure shows. */
  message: string
  bands: readonly PeerBand[]
  /** What dot, line and band are: one sentence each. */
  legend: readonly string[]
  /** Element of the labels: headings where the rows have parts of their own. */
  labelAs?: 'span' | 'h4'
}

/**
 * Own dots on bands of one axis, in the order given. Label, number and words stand in HTML above each; the drawing
 * says nothing to a screen reader and is told by shape, not by colour alone: a hatched band, a line, a dot.
 */
export function PeerBands({ message, bands, legend, labelAs: Label = 'span' }: PeerBandsProps) {
  const id = useId()
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.message}>
        {message}
      </figcaption>
      <ul className={styles.rows} role="list">
        {bands.map((row) => (
          <li key={row.id} className={styles.row}>
            <div className={styles.head}>
              <Label className={styles.label}>{row.label}</Label>
              <span className={styles.value}>
                <strong className={styles.own}>{row.own}</strong> {row.word}
              </span>
            </div>
            <BandDrawing row={row} />
            {row.note && <p className={styles.note}>{row.note}</p>}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{legend.join(' ')}</p>
    </figure>
  )
}

const percent = (value: number) => `${value}%`

function BandDrawing({ row: { own, mean, band } }: { row: PeerBand }) {
  const hatch = useId()
  return (
    <div className={styles.drawing} aria-hidden="true">
      <svg className={styles.plot} focusable="false">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={styles.ground} />
          <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" className={styles.hatch} />
        </pattern>
        <line x1="0%" x2="100%" y1="14" y2="14" className={styles.axis} />
        <line x1="0%" x2="0%" y1="9" y2="19" className={styles.axis} />
        <line x1="100%" x2="100%" y1="9" y2="19" className={styles.axis} />
        <rect
          x={percent(band.low)}
          width={percent(band.high - band.low)}
          y="5"
          height="18"
          fill={`url(#${hatch})`}
          className={styles.band}
        />
        <line x1={percent(mean)} x2={percent(mean)} y1="1" y2="27" className={styles.mean} />
        <circle cx={percent(own)} cy="14" r="7" className={styles.dot} />
      </svg>
    </div>
  )
}
