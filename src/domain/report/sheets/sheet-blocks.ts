import type { Language } from '../../../content/texts.ts'
import type { SheetsTexts } from '../../../texts/catalogue.ts'
import { readEmploymentTerms } from '../../sheets/employment-terms.ts'
import { readJobDivision } from '../../sheets/job-division.ts'
import { readSideEntry } from '../../sheets/side-entry.ts'
import type { SheetId } from '../../sheets/sheet-ids.ts'
import type { SheetRecord } from '../../sheets/sheet-record.ts'
import type { ReportBlock } from '../report-model.ts'
import { divisionBlocks } from './sheet-division-blocks.ts'
import { sideEntryBlocks } from './sheet-side-entry-blocks.ts'
import { talksBlocks } from './sheet-talks-blocks.ts'
import { termsBlocks } from './sheet-terms-blocks.ts'

/** What every sheet on paper needs. */
export type SheetPaper = {
  texts: SheetsTexts
  /** Roles in words. */
  roles: Record<string, string>
  language: Language
  /** Room for a pen in every cell, for a sheet that is printed empty. */
  isForWriting: boolean
}

/**
 * One sheet as report blocks, without its title: for the annex, a PDF of its own, and the print view of the screen. An
 * empty record gives the sheet to fill in by hand.
 */
export function sheetBlocks(id: SheetId, record: SheetRecord, paper: SheetPaper): ReportBlock[] {
  switch (id) {
    case 'side-entry':
      return sideEntryBlocks(readSideEntry(record).sheet, paper)
    case 'employment-terms':
      return termsBlocks(readEmploymentTerms(record).sheet, paper)
    case 'job-division':
      return divisionBlocks(readJobDivision(record).sheet, paper)
    case 'future-talks':
      return talksBlocks(paper)
  }
}
