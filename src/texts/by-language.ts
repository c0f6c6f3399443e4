import type { Language } from '../content/texts.ts'
import * as enClosing from './en/closing.ts'
import { interfaceTexts as en } from './en/interface.ts'
import { report as enReport } from './en/report.ts'
import { result as enResult } from './en/result.ts'
import * as nlClosing from './nl/closing.ts'
import { interfaceTexts as nl } from './nl/interface.ts'
import { report as nlReport } from './nl/report.ts'
import { result as nlResult } from './nl/result.ts'
import type { ClosingTexts, InterfaceTexts, ReportTexts, ResultTexts } from './catalogue.ts'

type AllTexts = InterfaceTexts & { closing: ClosingTexts; result: ResultTexts; report: ReportTexts }

/** All texts at once, for the command line; screens load theirs per language and part. */
export const textsByLanguage: Record<Language, AllTexts> = {
  nl: { ...nl, closing: nlClosing, result: nlResult, report: nlReport },
  en: { ...en, closing: enClosing, result: enResult, report: enReport },
}
