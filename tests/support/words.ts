import type { ContentTexts, Language } from '../../src/content/texts.ts'
import type { Structure } from '../../src/content/structure.ts'
import { textsByLanguage } from '../../src/texts/by-language.ts'
import type {
  AboutTexts,
  AgreementsTexts,
  LeversTexts,
  LibraryTexts,
  PlanTexts,
  TalkTexts,
} from '../../src/texts/catalogue.ts'
import { about as enAbout } from '../../src/texts/en/about.ts'
import { agreements as enAgreements } from '../../src/texts/en/agreements.ts'
import { levers as enLevers } from '../../src/texts/en/levers.ts'
import { library as enLibrary } from '../../src/texts/en/library.ts'
import { plan as enPlan } from '../../src/texts/en/plan.ts'
import { talk as enTalk } from '../../src/texts/en/talk.ts'
import { about as nlAbout } from '../../src/texts/nl/about.ts'
import { agreements as nlAgreements } from '../../src/texts/nl/agreements.ts'
import { levers as nlLevers } from '../../src/texts/nl/levers.ts'
import { library as nlLibrary } from '../../src/texts/nl/library.ts'
import { plan as nlPlan } from '../../src/texts/nl/plan.ts'
import { talk as nlTalk } from '../../src/texts/nl/talk.ts'
import { testContent } from './content.ts'

/** All words of one language, of screens and content, so that a journey repeats no text. */
export type Words = {
  language: Language
  structure: Structure
  content: ContentTexts
  ui: (typeof textsByLanguage)[Language]
  about: AboutTexts
  levers: LeversTexts
  library: LibraryTexts
  plan: PlanTexts
  talk: TalkTexts
  agreements: AgreementsTexts
}

/** The texts of screens that are loaded when opened. */
const later = {
  nl: {
    about: nlAbout,
    levers: nlLevers,
    library: nlLibrary,
    plan: nlPlan,
    talk: nlTalk,
    agreements: nlAgreements,
  },
  en: {
    about: enAbout,
    levers: enLevers,
    library: enLibrary,
    plan: enPlan,
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
