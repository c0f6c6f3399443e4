import { downloadFile } from '../storage/files-out.ts'
import { writeReportInBackground } from './background.ts'
import { loadReportModel, type ReportRequest } from './report-model-of-scan.ts'

/** Makes the PDF report in the reader's language and hands it to the browser; tells its name and size. */
export async function downloadReport(request: ReportRequest): Promise<{ name: string; kilobytes: number }> {
  const model = await loadReportModel(request)
  const bytes = await writeReportInBackground(model)
  const name = `${model.fileName}.pdf`
  downloadFile({ name, type: 'application/pdf', content: bytes })
  return { name, kilobytes: Math.round(bytes.length / 1000) }
}
