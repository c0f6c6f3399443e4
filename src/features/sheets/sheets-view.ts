import type { Language } from '../../content/texts.ts'
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'

/** What every part of a sheet reads. */
export type SheetView = {
  record: SheetRecord
  texts: SheetsTexts
  /** Roles in words. */
  roles: Record<string, string>
  language: Language
  /** Keeps the change at once; where there is no scan, for as long as the screen is open. */
  onChange: (edit: (record: SheetRecord) => SheetRecord) => void
}
