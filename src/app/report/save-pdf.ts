import type { ReportOptions } from '../../documents/pdf/write-report.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { downloadFile } from '../../storage/files-out.ts'
import { writeReportInBackground } from '../background/background.ts'

/** Writes a model as PDF off the main thread and hands it to the browser; tells its name and size. */
export async function savePdf(
  model: ReportModel,
  options: ReportOptions,
  signal: AbortSignal,
): Promise<{ name: string; kilobytes: number }> {
  const bytes = await writeReportInBackground(model, options, signal)
  const name = `${model.fileName}.pdf`
  downloadFile({ name, type: 'application/pdf', content: bytes })
  return { name, kilobytes: Math.round(bytes.length / 1000) }
}
