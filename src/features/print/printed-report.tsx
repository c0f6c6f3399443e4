import { useLayoutEffect, useMemo, type RefObject } from 'react'
import { chaptersAfterContents } from '../../domain/report/sections/contents-section.ts'
import { headingDepths } from '../../domain/report/heading-depth.ts'
import { makeTextParts } from '../../domain/report/text-parts.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { chaptersOf } from './chapters.ts'
import { PrintedBlock } from './printed-block.tsx'
import { PrintedCover } from './printed-cover.tsx'
import { TextParts } from './printed-words.tsx'
import styles from './printed-report.module.css'
import { hasRunningFoot, runFoot } from './running-foot.ts'

type PrintedReportProps = {
  report: ReportModel
  /** The title of the report, for a screen that moves the focus to it. */
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
  const { depths, chapters } = useMemo(() => outlineOf(report), [report])
  const partsOf = useMemo(() => makeTextParts(report.foreign ?? null), [report])
  const hasMasthead = report.blocks.some(({ kind }) => kind === 'masthead')
  const focus = headingRef && { headingRef }
  return (
    <TextParts value={partsOf}>
      <article className={styles.report} lang={report.language} aria-label={report.title}>
        {report.cover ? (
          <PrintedCover cover={report.cover} {...focus} />
        ) : hasMasthead ? null : (
          <h1 ref={headingRef} tabIndex={headingRef ? -1 : undefined} className={styles.unseen}>
            {report.title}
          </h1>
        )}
        {chaptersOf(report.blocks).map((blocks, chapter) => (
          <section key={chapter} className={styles.chapter}>
            {blocks.map((block, index) => (
              <PrintedBlock
                key={index}
                block={block}
                depth={depths.get(block)}
                chapters={chapters}
                headingRef={report.cover ? undefined : headingRef}
              />
            ))}
          </section>
        ))}
        <p className={hasRunningFoot() ? styles.screenFoot : styles.foot}>{report.foot.text}</p>
      </article>
    </TextParts>
  )
}

function outlineOf(report: ReportModel) {
  const named = chaptersAfterContents(report.blocks)
  const chapters = new Map(
    named.map((block, index) => [block, { id: `report-chapter-${index + 1}`, title: block.text }] as const),
  )
  return { depths: headingDepths(report), chapters }
}
