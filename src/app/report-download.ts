import type { Structure } from '../content/structure.ts'
import type { Language } from '../content/texts.ts'
import { buildReport } from '../domain/report/build-report.ts'
import type { Surroundings } from '../domain/host/surroundings.ts'
import type { Result } from '../domain/result/result-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { downloadFile } from '../storage/files-out.ts'
import { writeReportInBackground } from './background.ts'
import { loadPractices } from './practices.ts'
import { loadTexts } from './texts.ts'

type ReportRequest = {
  scan: Scan
  result: Result
  structure: Structure
  language: Language
  surroundings: Surroundings
}

/** Makes the PDF report in the reader's language and hands it to the browser; tells its name and size. */
export async function downloadReport(request: ReportRequest): Promise<{ name: string; kilobytes: number }> {
  const { language } = request
  const [screens, closing, catalogue, levers, practices, report, result, host, peers] = await Promise.all([
    loadTexts(language, 'screens'),
    loadTexts(language, 'closing'),
    loadTexts(language, 'catalogue'),
    loadTexts(language, 'levers'),
    loadPractices(),
    loadTexts(language, 'report'),
    loadTexts(language, 'result'),
    loadTexts(language, 'host'),
    loadTexts(language, 'peers'),
  ])
  const model = buildReport({
    ...request,
    questionnaire: screens.questionnaire,
    profile: screens.profile,
    keyFigures: closing.keyFigures,
    practices,
    practiceTexts: catalogue.practices,
    publications: catalogue.publications,
    leverTexts: levers.levers,
    texts: {
      report,
      result,
      advice: catalogue.ui,
      questions: screens.ui.questionnaire,
      check: closing.ui.check,
      offers: host.offers,
      peers,
    },
  })
  const bytes = await writeReportInBackground(model)
  const name = `${model.fileName}.pdf`
  downloadFile({ name, type: 'application/pdf', content: bytes })
  return { name, kilobytes: Math.round(bytes.length / 1000) }
}
