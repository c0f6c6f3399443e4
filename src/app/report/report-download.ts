import { scanAttachment } from '../../documents/pdf/file/scan-attachment.ts'
import { loadReportModel, type ReportRequest } from './report-model-of-scan.ts'
import { savePdf } from './save-pdf.ts'
import { loadTexts } from '../texts/texts.ts'

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
  return savePdf(model, options, signal)
}
