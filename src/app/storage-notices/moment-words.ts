import type { Language } from '../../content/texts.ts'
import { locales } from '../../texts/locales.ts'

/** A moment as the clock of this device shows it: "5 januari 2026" and "14:03"; a dash where it is not known. */
export function momentWords(moment: string | null, language: Language): { date: string; time: string } {
  if (moment === null) return { date: '–', time: '–' }
  const at = new Date(moment)
  return {
    date: at.toLocaleDateString(locales[language], { dateStyle: 'long' }),
    time: at.toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' }),
  }
}
