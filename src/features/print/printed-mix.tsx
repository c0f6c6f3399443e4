import { useId } from 'react'
import type { ReportMix } from '../../domain/report/report-model.ts'
import styles from './printed-mix.module.css'
import figures from './score-figures.module.css'
import { levelClass } from './score-figures.tsx'

type Part = ReportMix['parts'][number]
type Share = { part: Part; left: number; width: number; look: string }

/** Shares of one bar under their message, numbered and named below; without shares only the message. */
export function PrintedMix({ mix }: { mix: ReportMix }) {
  const id = useId()
  const shares = sharesOf(mix.parts)
  return (
    <figure aria-labelledby={id} className={[figures.figure, figures.whole].join(' ')}>
      <figcaption id={id} className={figures.message}>
        {mix.message}
      </figcaption>
      {shares.length > 0 && <MixDrawing shares={shares} />}
      {shares.length > 0 && (
        <ol className={[figures.parts, styles.names].join(' ')} role="list">
          {shares.map(({ part, look }, index) => (
            <li key={index}>
              <span className={styles.place}>{index + 1}</span>
              <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
                <rect className={look} x="0.5" y="0.5" width="9" height="9" />
              </svg>
              <span>
                {part.label}: {part.text === '' ? `${part.percent}%` : part.text}
              </span>
            </li>
          ))}
        </ol>
      )}
    </figure>
  )
}

function MixDrawing({ shares }: { shares: readonly Share[] }) {
  return (
    <svg className={styles.mix} width="100%" aria-hidden="true">
      {shares.map(({ left, width, look }, index) => (
        <g key={index}>
          <text className={figures.end} x={`${left + width / 2}%`} y="11" textAnchor="middle">
            {index + 1}
          </text>
          <rect className={look} x={`${left}%`} y="16" width={`${width}%`} height="20" />
        </g>
      ))}
    </svg>
  )
}

/** The parts that have a share, each with its place on the bar in percent of the width. */
function sharesOf(parts: readonly Part[]): Share[] {
  const shown = parts.filter(({ percent }) => percent > 0)
  const total = shown.reduce((sum, { percent }) => sum + percent, 0)
  let left = 0
  return shown.map((part, index) => {
    const width = (100 * part.percent) / total
    const share = {
      part,
      left,
      width,
      look: [figures.filled, levelClass(lightness(index, shown.length))].join(' '),
    }
    left += width
    return share
  })
}

/** Neighbours differ in lightness; more than five shares start again from the lightest. */
function lightness(index: number, count: number): number {
  return count <= 5 ? 5 - index : (index % 5) + 1
}
