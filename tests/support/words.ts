import type { ContentTexts, Language } from '../../src/content/texts.ts'
import type { Structure } from '../../src/content/structure.ts'
import { textsByLanguage } from '../../src/texts/by-language.ts'
import type {
  AboutTexts,
  AgreementsTexts,
  BenchmarkTexts,
  DataTexts,
  CopiesTexts,
  FollowUpTexts,
  AdviserTexts,
  DossierTexts,
  LeversTexts,
  LibraryTexts,
  OpeningTexts,
  OfflineTexts,
  LockedFileTexts,
  OverTimeTexts,
  PlanTexts,
  RegisterSheetTexts,
  RespondentsTexts,
  TalkTexts,
} from '../../src/texts/catalogue.ts'
import { about as enAbout } from '../../src/texts/en/about.ts'
import { agreements as enAgreements } from '../../src/texts/en/agreements.ts'
import { benchmark as enBenchmark } from '../../src/texts/en/benchmark.ts'
import { data as enData } from '../../src/texts/en/data.ts'
import { copies as enCopies } from '../../src/texts/en/copies.ts'
import { followUp as enFollowUp } from '../../src/texts/en/follow-up.ts'
import { adviser as enAdviser } from '../../src/texts/en/adviser.ts'
import { dossier as enDossier } from '../../src/texts/en/dossier.ts'
import { levers as enLevers } from '../../src/texts/en/levers.ts'
import { library as enLibrary } from '../../src/texts/en/library.ts'
import { opening as enOpening } from '../../src/texts/en/opening.ts'
import { offline as enOffline } from '../../src/texts/en/offline.ts'
import { overTime as enOverTime } from '../../src/texts/en/over-time.ts'
import { lockedFile as enLockedFile } from '../../src/texts/en/locked-file.ts'
import { plan as enPlan } from '../../src/texts/en/plan.ts'
import { registerSheet as enRegisterSheet } from '../../src/texts/en/register-sheet.ts'
import { respondents as enRespondents } from '../../src/texts/en/respondents.ts'
import { talk as enTalk } from '../../src/texts/en/talk.ts'
import { about as nlAbout } from '../../src/texts/nl/about.ts'
import { agreements as nlAgreements } from '../../src/texts/nl/agreements.ts'
import { adviser as nlAdviser } from '../../src/texts/nl/adviser.ts'
import { dossier as nlDossier } from '../../src/texts/nl/dossier.ts'
import { benchmark as nlBenchmark } from '../../src/texts/nl/benchmark.ts'
import { data as nlData } from '../../src/texts/nl/data.ts'
import { copies as nlCopies } from '../../src/texts/nl/copies.ts'
import { followUp as nlFollowUp } from '../../src/texts/nl/follow-up.ts'
import { levers as nlLevers } from '../../src/texts/nl/levers.ts'
import { library as nlLibrary } from '../../src/texts/nl/library.ts'
import { opening as nlOpening } from '../../src/texts/nl/opening.ts'
import { offline as nlOffline } from '../../src/texts/nl/offline.ts'
import { overTime as nlOverTime } from '../../src/texts/nl/over-time.ts'
import { lockedFile as nlLockedFile } from '../../src/texts/nl/locked-file.ts'
import { plan as nlPlan } from '../../src/texts/nl/plan.ts'
import { registerSheet as nlRegisterSheet } from '../../src/texts/nl/register-sheet.ts'
import { respondents as nlRespondents } from '../../src/texts/nl/respondents.ts'
import { talk as nlTalk } from '../../src/texts/nl/talk.ts'
import { testContent } from './content.ts'

/** All words of one language, of screens and content, so that a journey repeats no text. */
export type Words = {
  language: Language
  structure: Structure
  content: ContentTexts
  ui: (typeof textsByLanguage)[Language]
  about: AboutTexts
  benchmark: BenchmarkTexts
  data: DataTexts
  followUp: FollowUpTexts
  registerSheet: RegisterSheetTexts
  levers: LeversTexts
  library: LibraryTexts
  plan: PlanTexts
  adviser: AdviserTexts
  dossier: DossierTexts
  opening: OpeningTexts
  offline: OfflineTexts
  overTime: OverTimeTexts
  respondents: RespondentsTexts
  copies: CopiesTexts
  lockedFile: LockedFileTexts
  talk: TalkTexts
  agreements: AgreementsTexts
}

/** The texts of screens that are loaded when opened. */
const later = {
  nl: {
    about: nlAbout,
    benchmark: nlBenchmark,
    data: nlData,
    levers: nlLevers,
    library: nlLibrary,
    plan: nlPlan,
    offline: nlOffline,
    followUp: nlFollowUp,
    registerSheet: nlRegisterSheet,
    adviser: nlAdviser,
    dossier: nlDossier,
    opening: nlOpening,
    overTime: nlOverTime,
    respondents: nlRespondents,
    copies: nlCopies,
    lockedFile: nlLockedFile,
    talk: nlTalk,
    agreements: nlAgreements,
  },
  en: {
    about: enAbout,
    benchmark: enBenchmark,
    data: enData,
    levers: enLevers,
    library: enLibrary,
    plan: enPlan,
    offline: enOffline,
    followUp: enFollowUp,
    registerSheet: enRegisterSheet,
    adviser: enAdviser,
    dossier: enDossier,
    opening: enOpening,
    overTime: enOverTime,
    respondents: enRespondents,
    copies: enCopies,
    lockedFile: enLockedFile,
    talk: enTalk,
    agreements: enAgreements,
  },
}

export function wordsOf(language: Language): Words {
  const { structure, texts } = testContent()
  return {
    language,
    structure,
    content: texts[language],
    ui: textsByLanguage[language],
    ...later[language],
  }
}
