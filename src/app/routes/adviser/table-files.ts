import type { Language } from '../../../content/texts.ts'
import type { ReadSheet, Table } from '../../../domain/register/table.ts'
import { downloadFile } from '../../../storage/files-out.ts'
import type { FollowUpTexts } from '../../../texts/catalogue.ts'
import { fill } from '../../../texts/fill.ts'

/** `toekomstscan-register-2026-11-22.xlsx`: what it is and the day, and never a name that somebody typed. */
function fileName(name: string, day: string, ending: string): string {
  return `toekomstscan-${name}-${day}.${ending}`
}

/** Saves tables as the sheets of one Excel file and gives its name. */
export async function saveWorkbook(
  tables: readonly Table[],
  language: Language,
  name: string,
  day: string,
): Promise<string> {
  const { workbookType, writeWorkbook } = await import('../../../documents/excel/write-workbook.ts')
  const file = fileName(name, day, 'xlsx')
  downloadFile({ name: file, type: workbookType, content: writeWorkbook(tables, language) })
  return file
}

/** Saves a table as CSV and gives the name of the file. */
export async function saveCsv(table: Table, name: string, day: string): Promise<string> {
  const { writeCsv } = await import('../../../documents/excel/csv.ts')
  const file = fileName(name, day, 'csv')
  downloadFile({ name: file, type: 'text/csv;charset=utf-8', content: writeCsv(table) })
  return file
}

export type OpenedTables = { ok: true; sheets: ReadSheet[] } | { ok: false; message: string }

/** The sheets of a file the adviser chose, or in words why it cannot be read. Never rejects. */
export async function openTables(file: File, texts: FollowUpTexts['file']): Promise<OpenedTables> {
  const { problems } = texts
  try {
    const { readTableFile, tableFileLimitMegabytes: limit } =
      await import('../../../documents/excel/read-table-file.ts')
    const tooLarge = { ok: false, message: fill(problems['too-large'], { limit }) } as const
    // A file of gigabytes never comes into memory.
    if (file.size > limit * 1_000_000) return tooLarge
    const read = await readTableFile(new Uint8Array(await file.arrayBuffer()))
    if (read.ok) return read
    return read.problem === 'too-large' ? tooLarge : { ok: false, message: problems[read.problem] }
  } catch {
    return { ok: false, message: problems.unreadable }
  }
}
