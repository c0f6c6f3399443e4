import { useId } from 'react'
import type { ReportDial, ReportDials } from '../../domain/report/report-model.ts'
import styles from './printed-dials.module.css'
import figures from './score-figures.module.css'
import { levelClass, onScale, Reading, ScoreBlocks } from './score-figures.tsx'

/** Half-circle dials under their message, five to a row; without dials only the message. */
export function PrintedDials({ group }: { group: ReportDials }) {
  const id = useId()
  return (
    <figure aria-labelledby={id} className={[figures.figure, figures.whole].join(' ')}>
      <figcaption id={id} className={figures.message}>
        {group.message}
      </figcaption>
      {group.dials.length > 0 && (
        <ul className={[figures.parts, styles.dials].join(' ')} role="list">
          {group.dials.map((dial, index) => (
            <li key={index} className={styles.dial}>
              <span className={styles.label}>{dial.label}</span>
              <DialDrawing score={dial.score} />
              <span className={styles.reading}>
                <Reading score={dial.score} word={dial.word} />
                {dial.score && <ScoreBlocks filled={dial.score.blocks} />}
              </span>
              <span className={styles.share}>{dial.share}</span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}

const middle = { x: 50, y: 50 }
const rim = 48
const hole = 28

/** The band filled up to the score, with a pointer at it; without a score a dashed band and no pointer. */
function DialDrawing({ score }: Pick<ReportDial, 'score'>) {
  const value = onScale(score?.value ?? 0)
  return (
    <svg className={styles.drawing} viewBox="0 0 100 66" aria-hidden="true">
      <path className={score ? figures.empty : figures.noScore} d={band(100)} />
      {score && value > 0 && (
        <path className={[figures.filled, levelClass(score.blocks)].join(' ')} d={band(value)} />
      )}
      {score && <path className={styles.pointer} d={pointer(value)} />}
      {score && <circle className={styles.hub} cx={middle.x} cy={middle.y} r="3.5" />}
      <text className={figures.end} x="2" y="64">
        0
      </text>
      <text className={figures.end} x="98" y="64" textAnchor="end">
        100
      </text>
    </svg>
  )
}

function band(to: number): string {
  const arc = (radius: number, value: number, sweep: 0 | 1) =>
    `A ${radius} ${radius} 0 0 ${sweep} ${onDial(radius, value)}`
  return `M ${onDial(rim, 0)} ${arc(rim, to, 1)} L ${onDial(hole, to)} ${arc(hole, 0, 0)} Z`
}

/** A bar that narrows from the hub to the rim. */
function pointer(value: number): string {
  const [left, right] = [onDial(3, value - 50), onDial(3, value + 50)]
  return `M ${left} L ${onDial(rim, value)} L ${right} Z`
}

/** The point at a value of the scale, 0 at the left and 100 at the right, as "x y" with 2 decimals. */
function onDial(radius: number, value: number): string {
  const angle = Math.PI * (1 - value / 100)
  const [x, y] = [middle.x + radius * Math.cos(angle), middle.y - radius * Math.sin(angle)]
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
