import type { ContentTexts, Language } from '../../src/content/texts.ts'
import type { Structure } from '../../src/content/structure.ts'
import { textsByLanguage } from '../../src/texts/by-language.ts'
import type { AboutTexts } from '../../src/texts/catalogue.ts'
import { about as enAbout } from '../../src/texts/en/about.ts'
import { about as nlAbout } from '../../src/texts/nl/about.ts'
import { testContent } from './content.ts'

/** All words of one language, of screens and content, so that a journey repeats no text. */
export type Words = {
  language: Language
  structure: Structure
  content: ContentTexts
  ui: (typeof textsByLanguage)[Language]
  about: AboutTexts
}

export function wordsOf(language: Language): Words {
  const { structure, texts } = testContent()
  return {
    language,
    structure,
    content: texts[language],
    ui: textsByLanguage[language],
    about: language === 'nl' ? nlAbout : enAbout,
  }
}
