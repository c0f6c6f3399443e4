import type { Language } from '../../content/texts.ts'

/** A text of the host in the reader's language; one text may serve both, as a name does. */
export function inLanguage(text: string | Record<Language, string>, language: Language): string {
  return typeof text === 'string' ? text : text[language]
}
