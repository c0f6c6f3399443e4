import type { ReportBar } from '../../domain/report/report-model.ts'
import styles from './printed-bars.module.css'
import figures from './score-figures.module.css'
import { levelClass, onScale } from './score-figures.tsx'

/** A range this narrow says nothing more than the score itself. */
const narrowestRange = 1
/** The two ends of a whisker this narrow would run into each other. */
const narrowestWhisker = 6
// Drawn twice: the light line around the dark one shows on a dark bar too.
const strokes = ['halo', 'ink'] as const

/** One bar on its track from 0 to 100, in an SVG that prints without background graphics. The words say the same. */
export function BarDrawing({ bar: { score, range, reference } }: { bar: ReportBar }) {
  const hasRange = range !== null && range.high - range.low > narrowestRange
  return (
    <svg className={styles.bar} width="100%" aria-hidden="true">
      <rect className={score ? figures.empty : figures.noScore} width="100%" height="100%" />
      {score && (
        <rect
          className={[figures.filled, levelClass(score.blocks)].join(' ')}
          width={`${onScale(score.value)}%`}
          height="100%"
        />
      )}
      {hasRange && range.high - range.low < narrowestWhisker && <Mark {...range} />}
      {hasRange &&
        range.high - range.low >= narrowestWhisker &&
        strokes.map((stroke) => <Whisker key={stroke} {...range} stroke={stroke} />)}
      {reference && strokes.map((stroke) => <Tick key={stroke} value={reference.value} stroke={stroke} />)}
    </svg>
  )
}

/** A bracket under the track around the middle half of the participants. */
export function MiddleHalf({ low, high }: { low: number; high: number }) {
  const [left, right] = [`${onScale(low)}%`, `${onScale(high)}%`]
  return (
    <svg className={styles.bracket} width="100%" aria-hidden="true">
      <line x1={left} x2={right} y1="100%" y2="100%" />
      <line x1={left} x2={left} y1="0" y2="100%" />
      <line x1={right} x2={right} y1="0" y2="100%" />
    </svg>
  )
}

type Stroke = { stroke: (typeof strokes)[number] }

function Whisker({ low, high, stroke }: { low: number; high: number } & Stroke) {
  const [left, right] = [`${onScale(low)}%`, `${onScale(high)}%`]
  return (
    <g className={styles[stroke]}>
      <line x1={left} x2={right} y1="50%" y2="50%" />
      <line x1={left} x2={left} y1="22%" y2="78%" />
      <line x1={right} x2={right} y1="22%" y2="78%" />
    </g>
  )
}

/** A small open box around the middle of a narrow range. */
function Mark({ low, high }: { low: number; high: number }) {
  const x = `${(onScale(low) + onScale(high)) / 2}%`
  return (
    <g>
      <line className={styles.markEdge} x1={x} x2={x} y1="18%" y2="82%" />
      <line className={styles.markInside} x1={x} x2={x} y1="27%" y2="73%" />
    </g>
  )
}

function Tick({ value, stroke }: { value: number } & Stroke) {
  const x = `${onScale(value)}%`
  return <line className={styles[stroke]} x1={x} x2={x} y1="-25%" y2="125%" />
}
