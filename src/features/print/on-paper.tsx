import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { ReportModel } from '../../domain/report/report-model.ts'
import styles from './on-paper.module.css'
import { PrintedReport } from './printed-report.tsx'

type OnPaperProps = {
  /** Null while its texts are being loaded, or when that failed: then the screen itself is printed. */
  makeReport: (() => ReportModel) | null
  children: ReactNode
}

/** Prints the report in place of the screen inside it, however the reader asks the browser to print. */
export function OnPaper({ makeReport, children }: OnPaperProps) {
  const [printed, setPrinted] = useState<ReportModel | null>(null)
  useEffect(() => {
    // The browser lays the paper out as soon as this event is over: the report must stand in the page by then.
    const begin = () => flushSync(() => setPrinted(makeReport?.() ?? null))
    const end = () => setPrinted(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [makeReport])
  return (
    <>
      <div className={printed ? styles.offPaper : undefined}>{children}</div>
      {printed && (
        <div className={styles.onPaper}>
          <PrintedReport report={printed} />
        </div>
      )}
    </>
  )
}
