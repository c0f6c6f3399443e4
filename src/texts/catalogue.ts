import type { advice } from './nl/advice.ts'
import type { about } from './nl/about.ts'
import type * as closing from './nl/closing.ts'
import type { editions } from './nl/editions.ts'
import type { host } from './nl/host.ts'
import type { interfaceTexts } from './nl/interface.ts'
import type { levers } from './nl/levers.ts'
import type { library } from './nl/library.ts'
import type { overTime } from './nl/over-time.ts'
import type { plan } from './nl/plan.ts'
import type { references } from './nl/references.ts'
import type { report } from './nl/report.ts'
import type { result } from './nl/result.ts'
import type { division } from './nl/sheet-division.ts'
import type { sideEntry } from './nl/sheet-side-entry.ts'
import type { talks } from './nl/sheet-talks.ts'
import type { terms } from './nl/sheet-terms.ts'
import type { sheets } from './nl/sheets.ts'

/** The shape of every catalogue: Dutch sets it, English must follow, or the build fails. */
export type InterfaceTexts = typeof interfaceTexts
export type ClosingTexts = typeof closing
export type ResultTexts = typeof result
export type ReportTexts = typeof report
export type AdviceTexts = typeof advice
export type AboutTexts = typeof about
export type LibraryTexts = typeof library
export type LeversTexts = typeof levers
export type PlanTexts = typeof plan
export type OverTimeTexts = typeof overTime
export type HostTexts = typeof host
export type ReferencesUiTexts = typeof references
export type EditionsTexts = typeof editions
/** The working sheets: what they share, and each by itself. */
export type SheetsTexts = {
  general: typeof sheets
  sideEntry: typeof sideEntry
  terms: typeof terms
  division: typeof division
  talks: typeof talks
}
