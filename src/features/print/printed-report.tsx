import { useLayoutEffect, type RefObject } from 'react'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { chaptersOf } from './chapters.ts'
import { PrintedBlock } from './printed-block.tsx'
import { PrintedCover } from './printed-cover.tsx'
import styles from './printed-report.module.css'
import { hasRunningFoot, runFoot } from './running-foot.ts'

type PrintedReportProps = {
  report: ReportModel
  /** The title of the cover, for a screen that moves the focus to it. */
  headingRef?: RefObject<HTMLHeadingElement | null>
}

/** A report as HTML for paper: cover, then every chapter on a page of its own. It also names the document. */
export function PrintedReport({ report, headingRef }: PrintedReportProps) {
  useLayoutEffect(() => {
    const before = document.title
    document.title = report.title
    const stopFoot = runFoot(report.foot, report.cover !== null)
    return () => {
      document.title = before
      stopFoot()
    }
  }, [report])
  const focus = headingRef && { headingRef }
  return (
    <article className={styles.report} lang={report.language} aria-label={report.title}>
      {report.cover ? (
        <PrintedCover cover={report.cover} {...focus} />
      ) : (
        <h1 ref={headingRef} tabIndex={headingRef ? -1 : undefined} className={styles.unseen}>
          {report.title}
        </h1>
      )}
      {chaptersOf(report.blocks).map((blocks, chapter) => (
        <section key={chapter} className={styles.chapter}>
          {blocks.map((block, index) => (
            <PrintedBlock key={index} block={block} />
          ))}
        </section>
      ))}
      <p className={hasRunningFoot() ? styles.screenFoot : styles.foot}>{report.foot.text}</p>
    </article>
  )
}
