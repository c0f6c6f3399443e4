import { useEffect, useState } from 'react'
import type { ReportModel } from '../domain/report/report-model.ts'
import { loadReportModel, type ReportRequest } from './report-model-of-scan.ts'

/** The report of a scan once it is there, and null until then or when its texts cannot be loaded. */
export function useReportModel({
  scan,
  result,
  structure,
  language,
  surroundings,
}: ReportRequest): ReportModel | null {
  const [report, setReport] = useState<ReportModel | null>(null)
  useEffect(() => {
    let isCurrent = true
    const show = (model: ReportModel | null) => {
      if (isCurrent) setReport(model)
    }
    loadReportModel({ scan, result, structure, language, surroundings }).then(show, () => show(null))
    return () => {
      isCurrent = false
    }
  }, [scan, result, structure, language, surroundings])
  return report
}
