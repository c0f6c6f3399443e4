import type { HeadingDepth } from '../../domain/report/heading-depth.ts'
import type { ReportFrame } from '../../domain/report/report-model.ts'
import styles from './printed-card.module.css'
import { PrintedHeading, PrintedParagraph } from './printed-text.tsx'
import { PrintedWriting } from './printed-writing.tsx'

/** A text set apart by a line around it, with room for the pen; whole on one page where it fits. */
export function PrintedFrame({ frame, depth }: { frame: ReportFrame; depth?: HeadingDepth | undefined }) {
  return (
    <div className={styles.frame}>
      <PrintedHeading level={3} text={frame.title} depth={depth} />
      {frame.paragraphs.map((text, index) => (
        <PrintedParagraph key={index} text={text} tone="normal" />
      ))}
      {frame.writing?.map((place, index) => (
        <PrintedWriting key={index} place={place} />
      ))}
    </div>
  )
}
