import type { Language } from '../content/texts.ts'
import { advice as enAdvice } from './en/advice.ts'
import * as enClosing from './en/closing.ts'
import { editions as enEditions } from './en/editions.ts'
import { host as enHost } from './en/host.ts'
import { interfaceTexts as en } from './en/interface.ts'
import { references as enReferences } from './en/references.ts'
import { report as enReport } from './en/report.ts'
import { result as enResult } from './en/result.ts'
import { division as enDivision } from './en/sheet-division.ts'
import { sideEntry as enSideEntry } from './en/sheet-side-entry.ts'
import { talks as enTalks } from './en/sheet-talks.ts'
import { terms as enTerms } from './en/sheet-terms.ts'
import { sheets as enSheets } from './en/sheets.ts'
import { advice as nlAdvice } from './nl/advice.ts'
import * as nlClosing from './nl/closing.ts'
import { editions as nlEditions } from './nl/editions.ts'
import { host as nlHost } from './nl/host.ts'
import { interfaceTexts as nl } from './nl/interface.ts'
import { references as nlReferences } from './nl/references.ts'
import { report as nlReport } from './nl/report.ts'
import { result as nlResult } from './nl/result.ts'
import { division as nlDivision } from './nl/sheet-division.ts'
import { sideEntry as nlSideEntry } from './nl/sheet-side-entry.ts'
import { talks as nlTalks } from './nl/sheet-talks.ts'
import { terms as nlTerms } from './nl/sheet-terms.ts'
import { sheets as nlSheets } from './nl/sheets.ts'
import type {
  AdviceTexts,
  ClosingTexts,
  EditionsTexts,
  HostTexts,
  InterfaceTexts,
  ReferencesUiTexts,
  ReportTexts,
  ResultTexts,
  SheetsTexts,
} from './catalogue.ts'

type AllTexts = InterfaceTexts & {
  closing: ClosingTexts
  result: ResultTexts
  advice: AdviceTexts
  references: ReferencesUiTexts
  report: ReportTexts
  host: HostTexts
  editions: EditionsTexts
  sheets: SheetsTexts
}

/** All texts at once, for the command line; screens load theirs per language and part. */
export const textsByLanguage: Record<Language, AllTexts> = {
  nl: {
    ...nl,
    closing: nlClosing,
    result: nlResult,
    advice: nlAdvice,
    references: nlReferences,
    report: nlReport,
    host: nlHost,
    editions: nlEditions,
    sheets: {
      general: nlSheets,
      sideEntry: nlSideEntry,
      terms: nlTerms,
      division: nlDivision,
      talks: nlTalks,
    },
  },
  en: {
    ...en,
    closing: enClosing,
    result: enResult,
    advice: enAdvice,
    references: enReferences,
    report: enReport,
    host: enHost,
    editions: enEditions,
    sheets: {
      general: enSheets,
      sideEntry: enSideEntry,
      terms: enTerms,
      division: enDivision,
      talks: enTalks,
    },
  },
}
