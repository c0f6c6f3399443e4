import type { Language } from '../../content/texts.ts'

/** A number as people write it: 4,5 in Dutch and 4.5 in English, with at most `digits` decimals and no thousands mark. */
export function writeNumber(value: number, language: Language, digits = 2): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  // Adding 0 turns -0 into 0.
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false }).format(
    Number(value.toFixed(digits)) + 0,
  )
}
