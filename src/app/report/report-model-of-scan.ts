import type { Structure } from '../../content/structure.ts'
import type { Language } from '../../content/texts.ts'
import type { Surroundings } from '../../domain/host/surroundings.ts'
import type { Comparison } from '../../domain/over-time/over-time-types.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import type { ReportInput } from '../../domain/report/report-input.ts'
import type { Edition } from '../../domain/report/edition.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { loadHostLogo } from '../host/host-logo.ts'
import { loadResultContent } from '../result-content.ts'
import { loadTexts } from '../texts/texts.ts'

/** Everything that decides what a report says. */
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

/** What the browser prints. */
export const printedEdition: Edition = 'full'

let last: { request: ReportRequest; model: Promise<ReportModel> } | null = null

/**
 * One edition of the report as plain data, for the PDF and for print. The last request gives the same promise again,
 * so that a screen can wait for it. Rejects when a text cannot be loaded; the next call then tries anew.
 */
export function loadReportModel(request: ReportRequest): Promise<ReportModel> {
  if (last && isSameRequest(last.request, request)) return last.model
  const model = loadReportInput(request).then(buildReport)
  last = { request, model }
  model.catch(() => {
    if (last?.model === model) last = null
  })
  return model
}

function isSameRequest(a: ReportRequest, b: ReportRequest): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof ReportRequest)[]
  return keys.every((key) => a[key] === b[key])
}

/** What a report is built from, in the reader's language. Rejects when a text cannot be loaded. */
export async function loadReportInput(request: ReportRequest): Promise<ReportInput> {
  const { language, comparison } = request
  const [screens, closing, catalogue, levers, figures, content] = await Promise.all([
    loadTexts(language, 'screens'),
    loadTexts(language, 'closing'),
    loadTexts(language, 'catalogue'),
    loadTexts(language, 'levers'),
    loadTexts(language, 'references'),
    loadResultContent(request.structure),
  ])
  const [report, result, host, editions, peers, modules, sheets] = await Promise.all([
    loadTexts(language, 'report'),
    loadTexts(language, 'result'),
    loadTexts(language, 'host'),
    loadTexts(language, 'editions'),
    loadTexts(language, 'peers'),
    loadTexts(language, 'modules'),
    loadTexts(language, 'sheets'),
  ])
  const logo = await loadHostLogo(request.surroundings.host)
  return {
    ...request,
    logo: logo?.ok ? logo.image : null,
    overTime: comparison && { comparison, texts: await loadTexts(language, 'overTime') },
    questionnaire: screens.questionnaire,
    profile: screens.profile,
    keyFigures: closing.keyFigures,
    practices: content.practices,
    practiceTexts: catalogue.practices,
    publications: catalogue.publications,
    leverTexts: levers.levers,
    references: content.references,
    referenceTexts: figures.references,
    modules: content.modules,
    moduleTexts: modules.modules,
    texts: {
      report,
      result,
      advice: catalogue.ui,
      references: figures.ui,
      questions: screens.ui.questionnaire,
      check: closing.ui.check,
      offers: host.offers,
      editions,
      peers,
      modules: modules.ui,
      sheets,
    },
  }
}
