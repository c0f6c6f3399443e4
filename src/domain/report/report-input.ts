import type { Practice } from '../../content/practice.ts'
import type { Structure } from '../../content/structure.ts'
import type {
  KeyFiguresTexts,
  Language,
  LeverTexts,
  PracticesTexts,
  ProfileTexts,
  PublicationsTexts,
  QuestionnaireTexts,
} from '../../content/texts.ts'
import type {
  AdviceTexts,
  ClosingTexts,
  HostTexts,
  InterfaceTexts,
  PeersTexts,
  ReportTexts,
  ResultTexts,
} from '../../texts/catalogue.ts'
import type { Surroundings } from '../host/surroundings.ts'
import type { Result } from '../result/result-schema.ts'
import type { Scan } from '../scan/scan-schema.ts'

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
  texts: {
    report: ReportTexts
    result: ResultTexts
    advice: AdviceTexts
    questions: InterfaceTexts['questionnaire']
    check: ClosingTexts['check']
    offers: HostTexts['offers']
    peers: PeersTexts
  }
  surroundings: Surroundings
}
