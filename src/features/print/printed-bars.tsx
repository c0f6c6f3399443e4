import { useId } from 'react'
import type { HeadingDepth } from '../../domain/report/heading-depth.ts'
import type { ReportBar, ReportBars } from '../../domain/report/report-model.ts'
import { BarDrawing, MiddleHalf } from './bar-drawing.tsx'
import styles from './printed-bars.module.css'
import figures from './score-figures.module.css'
import { onScale, Reading, ScoreBlocks } from './score-figures.tsx'

/** Up to this many bars stand together on one page. */
const wholeGroup = 8

/** A group of bars under its message, the axis named below the last; without bars only the message. */
export function PrintedBars({ group, depth }: { group: ReportBars; depth?: HeadingDepth | undefined }) {
  const id = useId()
  const { message, size, bars } = group
  const isWhole = bars.length <= wholeGroup
  return (
    <figure aria-labelledby={id} className={[figures.figure, isWhole ? figures.whole : ''].join(' ')}>
      <figcaption id={id} className={figures.message}>
        {group.isHeading && depth ? <Name depth={depth}>{message}</Name> : message}
      </figcaption>
      {bars.length > 0 && (
        <ul className={[figures.parts, styles.bars, styles[size]].join(' ')} role="list">
          {bars.map((bar, index) => (
            <Bar key={index} bar={bar} hasAxis={index === bars.length - 1} />
          ))}
        </ul>
      )}
    </figure>
  )
}

function Name({ depth, children }: { depth: HeadingDepth; children: string }) {
  const Tag = `h${depth}` as const
  return <Tag className={styles.name}>{children}</Tag>
}

function Bar({ bar, hasAxis }: { bar: ReportBar; hasAxis: boolean }) {
  const { label, score, word, note, reference, middleHalf } = bar
  return (
    <li className={styles.row}>
      <span className={styles.label}>{label}</span>{' '}
      <span className={styles.reading}>
        <Reading score={score} word={word} />
        {score && <ScoreBlocks filled={score.blocks} />}
      </span>
      <div className={styles.track}>
        <BarDrawing bar={bar} />
        {middleHalf && <MiddleHalf {...middleHalf} />}
        {reference && <ReferenceLabel {...reference} />}
        {hasAxis && <Axis />}
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </li>
  )
}

/** Stands under its tick as far as the width of the bar leaves room. */
function ReferenceLabel({ value, label }: { value: number; label: string }) {
  const at = onScale(value)
  return (
    <p className={styles.reference}>
      <span style={{ flexGrow: at }} />
      <span className={styles.referenceText}>{label}</span>
      <span style={{ flexGrow: 100 - at }} />
    </p>
  )
}

function Axis() {
  return (
    <div className={styles.axis} aria-hidden="true">
      <span>0</span>
      <span>50</span>
      <span>100</span>
    </div>
  )
}
