import type { Practice } from '../../content/practice.ts'
import type { Structure } from '../../content/structure.ts'
import type {
  Language,
  LeverTexts,
  PracticesTexts,
  ProfileTexts,
  PublicationsTexts,
  QuestionnaireTexts,
} from '../../content/texts.ts'
import type { LibraryTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

/** What every screen of the library reads. */
export type LibraryView = {
  practices: readonly Practice[]
  words: {
    practices: PracticesTexts
    publications: PublicationsTexts
    questionnaire: Pick<QuestionnaireTexts, 'pillars' | 'themes'>
    profile: Pick<ProfileTexts, 'sectors'>
    levers: LeverTexts
  }
  structure: Pick<Structure, 'pillars' | 'levers' | 'profile'>
  texts: LibraryTexts
  language: Language
  product: string
  hrefOfPractice: (practice: string) => string
}

/** The first sentence of a text: up to a full stop or question mark before a capital. Else the whole text. */
export function firstSentence(text: string): string {
  return /^.*?[.?](?=\s+["'‘“]?[\p{Lu}\p{N}])/su.exec(text)?.[0] ?? text
}

/** Says the year of a dated text, unless its own words do. */
export function sayYear(template: string, { year, text }: { year: number; text: string }): string {
  return text.includes(String(year)) ? text : fill(template, { year, text })
}

/** `lang` for what is Dutch in every language, such as the title of a publication. */
export function dutchPart(language: Language): 'nl' | undefined {
  return language === 'nl' ? undefined : 'nl'
}
