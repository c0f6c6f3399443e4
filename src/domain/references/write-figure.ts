import type { Language } from '../../content/texts.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { locales } from '../../texts/locales.ts'

/** A figure as the sources print it: at most one decimal, "4,6%" in Dutch and "4.6%" in English, or "63,3 jaar". */
export function writeFigure(
  value: number,
  unit: 'percent' | 'years',
  texts: Pick<ReferencesUiTexts, 'percent' | 'years'>,
  language: Language,
): string {
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)
  return fill(texts[unit], { value: number })
}
