import type { Language } from '../content/texts.ts'
import { advice as enAdvice } from './en/advice.ts'
import { allSheets as enSheets } from './en/all-sheets.ts'
import { blank as enBlank } from './en/blank.ts'
import * as enClosing from './en/closing.ts'
import { editions as enEditions } from './en/editions.ts'
import { host as enHost } from './en/host.ts'
import { overTime as enOverTime } from './en/over-time.ts'
import { interfaceTexts as en } from './en/interface.ts'
import { peers as enPeers } from './en/peers.ts'
import { modules as enModules } from './en/modules.ts'
import { references as enReferences } from './en/references.ts'
import { report as enReport } from './en/report.ts'
import { result as enResult } from './en/result.ts'
import { advice as nlAdvice } from './nl/advice.ts'
import { allSheets as nlSheets } from './nl/all-sheets.ts'
import { blank as nlBlank } from './nl/blank.ts'
import * as nlClosing from './nl/closing.ts'
import { editions as nlEditions } from './nl/editions.ts'
import { host as nlHost } from './nl/host.ts'
import { overTime as nlOverTime } from './nl/over-time.ts'
import { interfaceTexts as nl } from './nl/interface.ts'
import { peers as nlPeers } from './nl/peers.ts'
import { modules as nlModules } from './nl/modules.ts'
import { references as nlReferences } from './nl/references.ts'
import { report as nlReport } from './nl/report.ts'
import { result as nlResult } from './nl/result.ts'
import type {
  AdviceTexts,
  BlankTexts,
  ClosingTexts,
  EditionsTexts,
  HostTexts,
  OverTimeTexts,
  InterfaceTexts,
  PeersTexts,
  ModulesUiTexts,
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
  overTime: OverTimeTexts
  peers: PeersTexts
  blank: BlankTexts
  editions: EditionsTexts
  modules: ModulesUiTexts
  sheets: SheetsTexts
}

/** All texts at once, for the command line; screens load theirs per language and part. */
export const textsByLanguage: Record<Language, AllTexts> = {
  nl: {
    ...nl,
    closing: nlClosing,
    result: nlResult,
    advice: nlAdvice,
    report: nlReport,
    host: nlHost,
    overTime: nlOverTime,
    peers: nlPeers,
    references: nlReferences,
    blank: nlBlank,
    editions: nlEditions,
    modules: nlModules,
    sheets: nlSheets,
  },
  en: {
    ...en,
    closing: enClosing,
    result: enResult,
    advice: enAdvice,
    report: enReport,
    host: enHost,
    overTime: enOverTime,
    peers: enPeers,
    references: enReferences,
    blank: enBlank,
    editions: enEditions,
    modules: enModules,
    sheets: enSheets,
  },
}
