import type { Language } from '../content/texts.ts'

/** How a language writes numbers, days and lists. */
export const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
