import type {
  KeyFiguresTexts,
  LeverTexts,
  ModulesTexts,
  PracticesTexts,
  ProfileTexts,
  PublicationsTexts,
  QuestionnaireTexts,
  ReferencesTexts,
  RegisterTexts,
} from '../../../content/texts.ts'
import type {
  AboutTexts,
  AdviserTexts,
  AdviceTexts,
  AgreementsTexts,
  BackupTexts,
  BenchmarkTexts,
  BlankTexts,
  ClosingTexts,
  CohortTexts,
  DossierTexts,
  DataTexts,
  CopiesTexts,
  EditionsTexts,
  FollowUpTexts,
  HostTexts,
  InterfaceTexts,
  LeversTexts,
  LibraryTexts,
  OfflineTexts,
  LockedFileTexts,
  PeersTexts,
  ModulesUiTexts,
  OverTimeTexts,
  PlanTexts,
  PrintTexts,
  ReferencesUiTexts,
  RegisterSheetTexts,
  ReportTexts,
  RespondentsTexts,
  ResultTexts,
  TalkTexts,
  StorageTexts,
  SheetsTexts,
} from '../../../texts/catalogue.ts'

/** The texts of every screen up to the result: one request per language. */
export type ScreenTexts = { ui: InterfaceTexts; questionnaire: QuestionnaireTexts; profile: ProfileTexts }

/** The texts of the screens that close a scan. */
export type ClosingScreenTexts = { ui: ClosingTexts; keyFigures: KeyFiguresTexts }

/** The texts of the catalogue, with the words for advice. */
export type CatalogueTexts = { ui: AdviceTexts; practices: PracticesTexts; publications: PublicationsTexts }

/** The texts of the library and the register, beside those of the catalogue. */
export type LibraryScreenTexts = { ui: LibraryTexts; register: RegisterTexts }

/** The texts of the levers. */
export type LeversScreenTexts = { ui: LeversTexts; levers: LeverTexts }

/** The texts of the public figures. */
export type ReferencesScreenTexts = { ui: ReferencesUiTexts; references: ReferencesTexts }

/** The texts of the modules. */
export type ModulesScreenTexts = { ui: ModulesUiTexts; modules: ModulesTexts }

/** Every part of the texts, loaded when its screen needs it. */
export type TextParts = {
  modules: ModulesScreenTexts
  screens: ScreenTexts
  closing: ClosingScreenTexts
  catalogue: CatalogueTexts
  library: LibraryScreenTexts
  levers: LeversScreenTexts
  plan: PlanTexts
  references: ReferencesScreenTexts
  result: ResultTexts
  report: ReportTexts
  print: PrintTexts
  about: AboutTexts
  blank: BlankTexts
  overTime: OverTimeTexts
  respondents: RespondentsTexts
  host: HostTexts
  peers: PeersTexts
  benchmark: BenchmarkTexts
  cohort: CohortTexts
  data: DataTexts
  offline: OfflineTexts
  editions: EditionsTexts
  followUp: FollowUpTexts
  registerSheet: RegisterSheetTexts
  talk: TalkTexts
  agreements: AgreementsTexts
  storage: StorageTexts
  backup: BackupTexts
  adviser: AdviserTexts
  dossier: DossierTexts
  sheets: SheetsTexts
  lockedFile: LockedFileTexts
  copies: CopiesTexts
}

/** How each part is fetched; one such list for each language, because a dynamic import needs its path in full. */
export type TextLoaders = { [Part in keyof TextParts]: () => Promise<TextParts[Part]> }
