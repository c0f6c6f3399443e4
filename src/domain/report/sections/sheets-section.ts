import { dayInWords, fill } from '../../../texts/fill.ts'
import { filledSheets } from '../../sheets/filled-sheets.ts'
import { sheetRecord, type SheetRecord } from '../../sheets/sheet-record.ts'
import type { SheetId } from '../../sheets/sheet-ids.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportModel } from '../report-model.ts'
import { sheetBlocks, type SheetPaper } from '../sheets/sheet-blocks.ts'

export type SheetsSectionInput = Pick<ReportInput, 'scan' | 'language' | 'profile'> & {
  texts: Pick<ReportInput['texts'], 'sheets'>
}

/** The working sheets of a scan as annexes, each on a page of its own. Nothing for a sheet that holds nothing. */
export function sheetsSection({ scan, language, profile, texts }: SheetsSectionInput): ReportBlock[] {
  const { general } = texts.sheets
  const paper = { texts: texts.sheets, roles: profile.roles, language, isForWriting: false }
  return filledSheets(scan).flatMap((id): ReportBlock[] => [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: fill(general.report.annex, { title: general.names[id].title }) },
    ...sheetBlocks(id, sheetRecord(scan, id), paper),
  ])
}

export type SheetDocumentInput = Omit<SheetPaper, 'isForWriting'> & {
  id: SheetId
  /** Null for an empty sheet to fill in by hand. */
  record: SheetRecord | null
  /** yyyy-mm-dd. */
  asOf: string
  /** "pagina {page} van {pages}", with both marks. */
  pages: string
}

/** One sheet as a document of its own. Pure: the same input gives the same model. */
export function buildSheetDocument({ id, record, asOf, pages, ...paper }: SheetDocumentInput): ReportModel {
  const { names, report } = paper.texts.general
  const { title } = names[id]
  const isForWriting = record === null
  const name = [report.fileName, id, isForWriting ? report.emptyName : asOf]
  return {
    language: paper.language,
    title,
    asOf,
    identity: [id, asOf, paper.language, JSON.stringify(record)].join(' '),
    fileName: name.join('-'),
    cover: null,
    foot: { text: fill(report.foot, { title, date: dayInWords(asOf, paper.language) }), pages },
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...sheetBlocks(id, record ?? {}, { ...paper, isForWriting }),
    ],
  }
}
