import type { ContentTexts, Language } from '../../src/content/texts.ts'
import type { Structure } from '../../src/content/structure.ts'
import { textsByLanguage } from '../../src/texts/by-language.ts'
import type {
  AboutTexts,
  AgreementsTexts,
  BenchmarkTexts,
  LeversTexts,
  LibraryTexts,
  OverTimeTexts,
  PlanTexts,
  RespondentsTexts,
  TalkTexts,
} from '../../src/texts/catalogue.ts'
import { about as enAbout } from '../../src/texts/en/about.ts'
import { agreements as enAgreements } from '../../src/texts/en/agreements.ts'
import { benchmark as enBenchmark } from '../../src/texts/en/benchmark.ts'
import { levers as enLevers } from '../../src/texts/en/levers.ts'
import { library as enLibrary } from '../../src/texts/en/library.ts'
import { overTime as enOverTime } from '../../src/texts/en/over-time.ts'
import { plan as enPlan } from '../../src/texts/en/plan.ts'
import { respondents as enRespondents } from '../../src/texts/en/respondents.ts'
import { talk as enTalk } from '../../src/texts/en/talk.ts'
import { about as nlAbout } from '../../src/texts/nl/about.ts'
import { agreements as nlAgreements } from '../../src/texts/nl/agreements.ts'
import { benchmark as nlBenchmark } from '../../src/texts/nl/benchmark.ts'
import { levers as nlLevers } from '../../src/texts/nl/levers.ts'
import { library as nlLibrary } from '../../src/texts/nl/library.ts'
import { overTime as nlOverTime } from '../../src/texts/nl/over-time.ts'
import { plan as nlPlan } from '../../src/texts/nl/plan.ts'
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
  levers: LeversTexts
  library: LibraryTexts
  plan: PlanTexts
  overTime: OverTimeTexts
  respondents: RespondentsTexts
  talk: TalkTexts
  agreements: AgreementsTexts
}

/** The texts of screens that are loaded when opened. */
const later = {
  nl: {
    about: nlAbout,
    benchmark: nlBenchmark,
    levers: nlLevers,
    library: nlLibrary,
    plan: nlPlan,
    overTime: nlOverTime,
    respondents: nlRespondents,
    talk: nlTalk,
    agreements: nlAgreements,
  },
  en: {
    about: enAbout,
    benchmark: enBenchmark,
    levers: enLevers,
    library: enLibrary,
    plan: enPlan,
    overTime: enOverTime,
    respondents: enRespondents,
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
