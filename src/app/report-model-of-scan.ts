import type { Structure } from '../content/structure.ts'
import type { Language } from '../content/texts.ts'
import type { Surroundings } from '../domain/host/surroundings.ts'
import type { Comparison } from '../domain/over-time/over-time-types.ts'
import { buildReport } from '../domain/report/build-report.ts'
import type { Edition } from '../domain/report/edition.ts'
import type { ReportModel } from '../domain/report/report-model.ts'
import type { Result } from '../domain/result/result-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { loadResultContent } from './result-content.ts'
import { loadTexts } from './texts.ts'

export type ReportRequest = {
  scan: Scan
  result: Result
  structure: Structure
  language: Language
  surroundings: Surroundings
  /** With an earlier scan of the same company; null where there is none. */
  comparison: Comparison | null
  edition: Edition
}

/** One edition of the report in the reader's language, with all the texts it needs loaded first. */
export async function loadReportModel(request: ReportRequest): Promise<ReportModel> {
  const { language, comparison } = request
  const [screens, closing, catalogue, levers, figures, content] = await Promise.all([
    loadTexts(language, 'screens'),
    loadTexts(language, 'closing'),
    loadTexts(language, 'catalogue'),
    loadTexts(language, 'levers'),
    loadTexts(language, 'references'),
    loadResultContent(request.structure),
  ])
  const [report, result, host, editions, sheets] = await Promise.all([
    loadTexts(language, 'report'),
    loadTexts(language, 'result'),
    loadTexts(language, 'host'),
    loadTexts(language, 'editions'),
    loadTexts(language, 'sheets'),
  ])
  const overTime = comparison && { comparison, texts: await loadTexts(language, 'overTime') }
  return buildReport({
    ...request,
    overTime,
    questionnaire: screens.questionnaire,
    profile: screens.profile,
    keyFigures: closing.keyFigures,
    practices: content.practices,
    practiceTexts: catalogue.practices,
    publications: catalogue.publications,
    leverTexts: levers.levers,
    references: content.references,
    referenceTexts: figures.references,
    texts: {
      report,
      result,
      advice: catalogue.ui,
      references: figures.ui,
      questions: screens.ui.questionnaire,
      check: closing.ui.check,
      offers: host.offers,
      editions,
      sheets,
    },
  })
}
