import type { Language } from '../../content/texts.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

/** A figure as the sources print it: at most one decimal, "4,6%" in Dutch and "4.6%" in English, or "63,3 jaar". */
export function writeFigure(
  value: number,
  unit: 'percent' | 'years',
  texts: Pick<ReferencesUiTexts, 'percent' | 'years'>,
  language: Language,
): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
  return fill(texts[unit], { value: number })
}
