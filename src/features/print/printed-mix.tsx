import { useId } from 'react'
import { mixLook, type MixLook, type MixPattern } from '../../domain/report/mix-look.ts'
import type { ReportMix } from '../../domain/report/report-model.ts'
import styles from './printed-mix.module.css'
import figures from './score-figures.module.css'
import { levelClass } from './score-figures.tsx'

type Part = ReportMix['parts'][number]
type Share = { part: Part; left: number; width: number; look: MixLook }

/** Shares of one bar under their message, numbered and named below; without shares only the message. */
export function PrintedMix({ mix }: { mix: ReportMix }) {
  const id = useId()
  const shares = sharesOf(mix.parts)
  return (
    <figure aria-labelledby={id} className={[figures.figure, figures.whole].join(' ')}>
      <figcaption id={id} className={figures.message}>
        {mix.message}
      </figcaption>
      {shares.length > 0 && <MixDrawing shares={shares} patternId={`${id}bar`} />}
      {shares.length > 0 && (
        <ol className={[figures.parts, styles.names].join(' ')} role="list">
          {shares.map(({ part, look }, index) => (
            <li key={index}>
              <span className={styles.place}>{index + 1}</span>
              <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
                <Patterns id={`${id}${index}`} space={4} />
                <Area look={look} patternId={`${id}${index}`} x="0.5" y="0.5" width="11" height="11" />
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

function MixDrawing({ shares, patternId }: { shares: readonly Share[]; patternId: string }) {
  return (
    <svg className={styles.mix} width="100%" aria-hidden="true">
      <Patterns id={patternId} space={7} />
      {shares.map(({ left, width, look }, index) => (
        <g key={index}>
          <text className={figures.end} x={`${left + width / 2}%`} y="11" textAnchor="middle">
            {index + 1}
          </text>
          <Area look={look} patternId={patternId} x={`${left}%`} y="16" width={`${width}%`} height="20" />
        </g>
      ))}
    </svg>
  )
}

type Box = { x: string; y: string; width: string; height: string }

/** An area in the lightness of its part, with the lines of its pattern over it: these also show in forced colours. */
function Area({ look: { step, pattern }, patternId, ...box }: Box & { look: MixLook; patternId: string }) {
  return (
    <>
      <rect
        className={[figures.filled, styles.part, levelClass(step), styles[`step${step}`]].join(' ')}
        {...box}
      />
      {pattern !== 'none' && <rect fill={`url(#${patternId}-${pattern})`} {...box} />}
    </>
  )
}

const lines: Record<Exclude<MixPattern, 'none'>, (space: number) => string> = {
  rising: (space) =>
    `M${-space / 2},${space / 2}L${space / 2},${-space / 2}M0,${space}L${space},0M${space / 2},${1.5 * space}L${1.5 * space},${space / 2}`,
  upright: (space) => `M${space / 2},0V${space}`,
  falling: (space) =>
    `M${-space / 2},${space / 2}L${space / 2},${1.5 * space}M0,0L${space},${space}M${space / 2},${-space / 2}L${1.5 * space},${space / 2}`,
}

function Patterns({ id, space }: { id: string; space: number }) {
  return (
    <defs>
      {(['rising', 'upright', 'falling'] as const).map((pattern) => (
        <pattern
          key={pattern}
          id={`${id}-${pattern}`}
          patternUnits="userSpaceOnUse"
          width={space}
          height={space}
        >
          <path className={styles[pattern]} d={lines[pattern](space)} />
        </pattern>
      ))}
    </defs>
  )
}

/** The parts that have a share, each with its place on the bar in percent of the width. */
function sharesOf(parts: readonly Part[]): Share[] {
  const shown = parts.filter(({ percent }) => percent > 0)
  const total = shown.reduce((sum, { percent }) => sum + percent, 0)
  let left = 0
  return shown.map((part) => {
    const width = (100 * part.percent) / total
    const share = { part, left, width, look: mixLook(part.place) }
    left += width
    return share
  })
}
