import { scanAttachment } from '../documents/pdf/file/scan-attachment.ts'
import { downloadFile } from '../storage/files-out.ts'
import { writeReportInBackground } from './background.ts'
import { loadReportModel, type ReportRequest } from './report-model-of-scan.ts'
import { loadTexts } from './texts.ts'

type DownloadRequest = ReportRequest & {
  /** Whether the answers travel in the PDF, so that it opens again as a scan. */
  isWithScan: boolean
  signal: AbortSignal
}

/** Makes the PDF report in the reader's language and hands it to the browser; tells its name and size. */
export async function downloadReport({
  isWithScan,
  signal,
  ...request
}: DownloadRequest): Promise<{ name: string; kilobytes: number }> {
  const model = await loadReportModel(request)
  const { attachment: description } = await loadTexts(request.language, 'report')
  const options = isWithScan ? { attachment: scanAttachment(request.scan, description) } : {}
  const bytes = await writeReportInBackground(model, options, signal)
  const name = `${model.fileName}.pdf`
  downloadFile({ name, type: 'application/pdf', content: bytes })
  return { name, kilobytes: Math.round(bytes.length / 1000) }
}
