import type { Scan } from '../scan/scan-schema.ts'
import { readEmploymentTerms } from './employment-terms.ts'
import { readJobDivision } from './job-division.ts'
import { holdsAnything } from './read-fields.ts'
import { readSideEntry } from './side-entry.ts'
import { sheetIds, type SheetId } from './sheet-ids.ts'
import { sheetRecord, type ReadSheet, type SheetRecord } from './sheet-record.ts'

const readers: Partial<Record<SheetId, (record: SheetRecord) => ReadSheet<unknown>>> = {
  'side-entry': readSideEntry,
  'employment-terms': readEmploymentTerms,
  'job-division': readJobDivision,
}

/** True when anything that can be read is filled in; never for a sheet with nothing to fill in. */
export function isSheetFilled(id: SheetId, record: SheetRecord): boolean {
  const read = readers[id]
  return read !== undefined && holdsAnything(read(record).sheet)
}

/** The sheets of a scan that hold something, in their own order. */
export function filledSheets(scan: Scan): SheetId[] {
  return sheetIds.filter((id) => isSheetFilled(id, sheetRecord(scan, id)))
}
