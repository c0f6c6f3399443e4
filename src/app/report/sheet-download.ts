import type { Language } from '../../content/texts.ts'
import { buildSheetDocument } from '../../domain/report/sections/sheets-section.ts'
import type { SheetId } from '../../domain/sheets/sheet-ids.ts'
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts'
import { downloadFile } from '../../storage/files-out.ts'
import { writeReportInBackground } from '../background/background.ts'
import { loadTexts } from '../texts/texts.ts'
import { today } from '../today.ts'

type SheetRequest = {
  id: SheetId
  /** Null for an empty sheet. */
  record: SheetRecord | null
  language: Language
}

/** Makes the PDF of one working sheet and hands it to the browser; tells its name. */
export async function downloadSheet({ id, record, language }: SheetRequest): Promise<string> {
  const [texts, report, screens] = await Promise.all([
    loadTexts(language, 'sheets'),
    loadTexts(language, 'report'),
    loadTexts(language, 'screens'),
  ])
  const { roles } = screens.profile
  const { pages } = report
  const model = buildSheetDocument({ id, record, language, texts, roles, pages, asOf: today() })
  const content = await writeReportInBackground(model, {}, new AbortController().signal)
  const name = `${model.fileName}.pdf`
  downloadFile({ name, type: 'application/pdf', content })
  return name
}
