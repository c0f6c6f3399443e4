import { division } from './sheet-division.ts'
import { sideEntry } from './sheet-side-entry.ts'
import { talks } from './sheet-talks.ts'
import { terms } from './sheet-terms.ts'
import { sheets } from './sheets.ts'

/** The texts of all working sheets: they are loaded together. */
export const allSheets = { general: sheets, sideEntry, terms, division, talks }
