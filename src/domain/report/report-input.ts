import type { Module } from '../../content/module.ts'
import type { Practice } from '../../content/practice.ts'
import type { Reference } from '../../content/reference.ts'
import type { Structure } from '../../content/structure.ts'
import type {
  KeyFiguresTexts,
  Language,
  LeverTexts,
  ModulesTexts,
  PracticesTexts,
  ProfileTexts,
  PublicationsTexts,
  QuestionnaireTexts,
  ReferencesTexts,
} from '../../content/texts.ts'
import type {
  AdviceTexts,
  ClosingTexts,
  EditionsTexts,
  HostTexts,
  InterfaceTexts,
  PeersTexts,
  ModulesUiTexts,
  ReferencesUiTexts,
  ReportTexts,
  ResultTexts,
  SheetsTexts,
} from '../../texts/catalogue.ts'
import type { Surroundings } from '../host/surroundings.ts'
import type { Edition } from './edition.ts'
import type { Result } from '../result/result-schema.ts'
import type { Scan } from '../scan/scan-schema.ts'
import type { ReportImage } from './report-model.ts'
import type { OverTimeInput } from './sections/over-time-section.ts'

/** All a report is made from; texts come in one language. */
export type ReportInput = {
  scan: Scan
  result: Result
  structure: Structure
  language: Language
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  keyFigures: KeyFiguresTexts
  practices: readonly Practice[]
  practiceTexts: PracticesTexts
  publications: PublicationsTexts
  leverTexts: LeverTexts
  references: readonly Reference[]
  referenceTexts: ReferencesTexts
  modules: readonly Module[]
  moduleTexts: ModulesTexts
  texts: {
    report: ReportTexts
    result: ResultTexts
    advice: AdviceTexts
    references: ReferencesUiTexts
    questions: InterfaceTexts['questionnaire']
    check: ClosingTexts['check']
    offers: HostTexts['offers']
    peers: PeersTexts
    editions: EditionsTexts
    modules: ModulesUiTexts
    sheets: SheetsTexts
  }
  surroundings: Surroundings
  /** The host's logo; null or left out where there is none that can be drawn. */
  logo?: ReportImage | null
  edition: Edition
  /** An earlier scan of the same company, where there is one. */
  overTime?: OverTimeInput | null
}
