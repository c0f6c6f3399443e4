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
  RegisterTexts,
} from '../content/texts.ts'
import type {
  AboutTexts,
  AdviceTexts,
  AgreementsTexts,
  BackupTexts,
  BenchmarkTexts,
  BlankTexts,
  ClosingTexts,
  CohortTexts,
  CopiesTexts,
  EditionsTexts,
  FollowUpTexts,
  HostTexts,
  InterfaceTexts,
  LeversTexts,
  LibraryTexts,
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
} from '../texts/catalogue.ts'

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

const loaders = {
  nl: {
    screens: async (): Promise<ScreenTexts> => {
      const [ui, questionnaire, profile] = await Promise.all([
        import('../texts/nl/interface.ts'),
        import('virtual:content/nl/questionnaire'),
        import('virtual:content/nl/profile'),
      ])
      return { ui: ui.interfaceTexts, questionnaire: questionnaire.default, profile: profile.default }
    },
    closing: async (): Promise<ClosingScreenTexts> => {
      const [ui, keyFigures] = await Promise.all([
        import('../texts/nl/closing.ts'),
        import('virtual:content/nl/key-figures'),
      ])
      return { ui, keyFigures: keyFigures.default }
    },
    catalogue: async (): Promise<CatalogueTexts> => {
      const [ui, practices, publications] = await Promise.all([
        import('../texts/nl/advice.ts'),
        import('virtual:content/nl/practices'),
        import('virtual:content/nl/publications'),
      ])
      return { ui: ui.advice, practices: practices.default, publications: publications.default }
    },
    library: async (): Promise<LibraryScreenTexts> => {
      const [ui, register] = await Promise.all([
        import('../texts/nl/library.ts'),
        import('virtual:content/nl/register'),
      ])
      return { ui: ui.library, register: register.default }
    },
    levers: async (): Promise<LeversScreenTexts> => {
      const [ui, levers] = await Promise.all([
        import('../texts/nl/levers.ts'),
        import('virtual:content/nl/levers'),
      ])
      return { ui: ui.levers, levers: levers.default }
    },
    references: async (): Promise<ReferencesScreenTexts> => {
      const [ui, references] = await Promise.all([
        import('../texts/nl/references.ts'),
        import('virtual:content/nl/references'),
      ])
      return { ui: ui.references, references: references.default }
    },
    modules: async (): Promise<ModulesScreenTexts> => {
      const [ui, modules] = await Promise.all([
        import('../texts/nl/modules.ts'),
        import('virtual:content/nl/modules'),
      ])
      return { ui: ui.modules, modules: modules.default }
    },
    plan: async (): Promise<PlanTexts> => (await import('../texts/nl/plan.ts')).plan,
    result: async (): Promise<ResultTexts> => (await import('../texts/nl/result.ts')).result,
    report: async (): Promise<ReportTexts> => (await import('../texts/nl/report.ts')).report,
    print: async (): Promise<PrintTexts> => (await import('../texts/nl/print.ts')).print,
    about: async (): Promise<AboutTexts> => (await import('../texts/nl/about.ts')).about,
    blank: async (): Promise<BlankTexts> => (await import('../texts/nl/blank.ts')).blank,
    overTime: async (): Promise<OverTimeTexts> => (await import('../texts/nl/over-time.ts')).overTime,
    respondents: async (): Promise<RespondentsTexts> =>
      (await import('../texts/nl/respondents.ts')).respondents,
    host: async (): Promise<HostTexts> => (await import('../texts/nl/host.ts')).host,
    peers: async (): Promise<PeersTexts> => (await import('../texts/nl/peers.ts')).peers,
    benchmark: async (): Promise<BenchmarkTexts> => (await import('../texts/nl/benchmark.ts')).benchmark,
    cohort: async (): Promise<CohortTexts> => (await import('../texts/nl/cohort.ts')).cohort,
    editions: async (): Promise<EditionsTexts> => (await import('../texts/nl/editions.ts')).editions,
    followUp: async (): Promise<FollowUpTexts> => (await import('../texts/nl/follow-up.ts')).followUp,
    registerSheet: async (): Promise<RegisterSheetTexts> =>
      (await import('../texts/nl/register-sheet.ts')).registerSheet,
    talk: async (): Promise<TalkTexts> => (await import('../texts/nl/talk.ts')).talk,
    agreements: async (): Promise<AgreementsTexts> => (await import('../texts/nl/agreements.ts')).agreements,
    storage: async (): Promise<StorageTexts> => (await import('../texts/nl/storage.ts')).storage,
    backup: async (): Promise<BackupTexts> => (await import('../texts/nl/backup.ts')).backup,
    sheets: async (): Promise<SheetsTexts> => (await import('../texts/nl/all-sheets.ts')).allSheets,
    lockedFile: async (): Promise<LockedFileTexts> => (await import('../texts/nl/locked-file.ts')).lockedFile,
    copies: async (): Promise<CopiesTexts> => (await import('../texts/nl/copies.ts')).copies,
  },
  en: {
    screens: async (): Promise<ScreenTexts> => {
      const [ui, questionnaire, profile] = await Promise.all([
        import('../texts/en/interface.ts'),
        import('virtual:content/en/questionnaire'),
        import('virtual:content/en/profile'),
      ])
      return { ui: ui.interfaceTexts, questionnaire: questionnaire.default, profile: profile.default }
    },
    closing: async (): Promise<ClosingScreenTexts> => {
      const [ui, keyFigures] = await Promise.all([
        import('../texts/en/closing.ts'),
        import('virtual:content/en/key-figures'),
      ])
      return { ui, keyFigures: keyFigures.default }
    },
    catalogue: async (): Promise<CatalogueTexts> => {
      const [ui, practices, publications] = await Promise.all([
        import('../texts/en/advice.ts'),
        import('virtual:content/en/practices'),
        import('virtual:content/en/publications'),
      ])
      return { ui: ui.advice, practices: practices.default, publications: publications.default }
    },
    library: async (): Promise<LibraryScreenTexts> => {
      const [ui, register] = await Promise.all([
        import('../texts/en/library.ts'),
        import('virtual:content/en/register'),
      ])
      return { ui: ui.library, register: register.default }
    },
    levers: async (): Promise<LeversScreenTexts> => {
      const [ui, levers] = await Promise.all([
        import('../texts/en/levers.ts'),
        import('virtual:content/en/levers'),
      ])
      return { ui: ui.levers, levers: levers.default }
    },
    references: async (): Promise<ReferencesScreenTexts> => {
      const [ui, references] = await Promise.all([
        import('../texts/en/references.ts'),
        import('virtual:content/en/references'),
      ])
      return { ui: ui.references, references: references.default }
    },
    modules: async (): Promise<ModulesScreenTexts> => {
      const [ui, modules] = await Promise.all([
        import('../texts/en/modules.ts'),
        import('virtual:content/en/modules'),
      ])
      return { ui: ui.modules, modules: modules.default }
    },
    plan: async (): Promise<PlanTexts> => (await import('../texts/en/plan.ts')).plan,
    result: async (): Promise<ResultTexts> => (await import('../texts/en/result.ts')).result,
    report: async (): Promise<ReportTexts> => (await import('../texts/en/report.ts')).report,
    print: async (): Promise<PrintTexts> => (await import('../texts/en/print.ts')).print,
    about: async (): Promise<AboutTexts> => (await import('../texts/en/about.ts')).about,
    blank: async (): Promise<BlankTexts> => (await import('../texts/en/blank.ts')).blank,
    overTime: async (): Promise<OverTimeTexts> => (await import('../texts/en/over-time.ts')).overTime,
    respondents: async (): Promise<RespondentsTexts> =>
      (await import('../texts/en/respondents.ts')).respondents,
    host: async (): Promise<HostTexts> => (await import('../texts/en/host.ts')).host,
    peers: async (): Promise<PeersTexts> => (await import('../texts/en/peers.ts')).peers,
    benchmark: async (): Promise<BenchmarkTexts> => (await import('../texts/en/benchmark.ts')).benchmark,
    cohort: async (): Promise<CohortTexts> => (await import('../texts/en/cohort.ts')).cohort,
    editions: async (): Promise<EditionsTexts> => (await import('../texts/en/editions.ts')).editions,
    followUp: async (): Promise<FollowUpTexts> => (await import('../texts/en/follow-up.ts')).followUp,
    registerSheet: async (): Promise<RegisterSheetTexts> =>
      (await import('../texts/en/register-sheet.ts')).registerSheet,
    talk: async (): Promise<TalkTexts> => (await import('../texts/en/talk.ts')).talk,
    agreements: async (): Promise<AgreementsTexts> => (await import('../texts/en/agreements.ts')).agreements,
    storage: async (): Promise<StorageTexts> => (await import('../texts/en/storage.ts')).storage,
    backup: async (): Promise<BackupTexts> => (await import('../texts/en/backup.ts')).backup,
    sheets: async (): Promise<SheetsTexts> => (await import('../texts/en/all-sheets.ts')).allSheets,
    lockedFile: async (): Promise<LockedFileTexts> => (await import('../texts/en/locked-file.ts')).lockedFile,
    copies: async (): Promise<CopiesTexts> => (await import('../texts/en/copies.ts')).copies,
  },
}

type Parts = {
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
  editions: EditionsTexts
  followUp: FollowUpTexts
  registerSheet: RegisterSheetTexts
  talk: TalkTexts
  agreements: AgreementsTexts
  storage: StorageTexts
  backup: BackupTexts
  sheets: SheetsTexts
  lockedFile: LockedFileTexts
  copies: CopiesTexts
}

const loaded = new Map<string, Promise<unknown>>()

/** One part of the texts in one language; the same promise every time, so that a screen can wait for it. */
export function loadTexts<Part extends keyof Parts>(language: Language, part: Part): Promise<Parts[Part]> {
  const key = `${language}/${part}`
  const known = loaded.get(key)
  if (known) return known as Promise<Parts[Part]>
  const loading = loaders[language][part]()
  loaded.set(key, loading)
  // A failed download may succeed the next time.
  loading.catch(() => loaded.delete(key))
  return loading as Promise<Parts[Part]>
}
