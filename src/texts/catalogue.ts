import type { about } from './nl/about.ts'
import type * as closing from './nl/closing.ts'
import type { interfaceTexts } from './nl/interface.ts'
import type { report } from './nl/report.ts'
import type { result } from './nl/result.ts'

/** The shape of every catalogue: Dutch sets it, English must follow, or the build fails. */
export type InterfaceTexts = typeof interfaceTexts
export type ClosingTexts = typeof closing
export type ResultTexts = typeof result
export type ReportTexts = typeof report
export type AboutTexts = typeof about
