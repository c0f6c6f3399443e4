import { useEffect, useMemo, useState } from 'react'
import { buildReport } from '../../domain/report/build-report.ts'
import type { ReportInput } from '../../domain/report/report-input.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { loadReportInput, type ReportRequest } from './report-model-of-scan.ts'

/**
 * What builds the report of a scan at once, for when printing cannot wait. Null until its texts are there, or when
 * they cannot be loaded. Nothing is built before it is asked for: the screen stays quick.
 */
export function useReportMaker({
  scan,
  result,
  structure,
  language,
  surroundings,
  comparison,
  edition,
}: ReportRequest): (() => ReportModel) | null {
  const [input, setInput] = useState<ReportInput | null>(null)
  useEffect(() => {
    let isCurrent = true
    const keep = (loaded: ReportInput | null) => {
      if (isCurrent) setInput(loaded)
    }
    loadReportInput({ scan, result, structure, language, surroundings, comparison, edition }).then(keep, () =>
      keep(null),
    )
    return () => {
      isCurrent = false
    }
  }, [scan, result, structure, language, surroundings, comparison, edition])
  return useMemo(() => input && (() => buildReport(input)), [input])
}
