import type { Language } from '../../content/texts.ts'

/** A moment as the clock of this device shows it: "5 januari 2026" and "14:03"; a dash where it is not known. */
export function momentWords(moment: string | null, language: Language): { date: string; time: string } {
  if (moment === null) return { date: '–', time: '–' }
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const at = new Date(moment)
  return {
    date: at.toLocaleDateString(locale, { dateStyle: 'long' }),
    time: at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
  }
}
