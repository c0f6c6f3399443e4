import type { Language } from '../../content/texts.ts'
import { locales } from '../../texts/locales.ts'

/** An amount of money or time: 2850, or 2850,50 with two decimals when it is not whole; '' when empty. */
export function amountInWords(value: number | null, language: Language): string {
  return value === null ? '' : write(value, language, 'negative')
}

/** The same with its sign, such as +150; 0 has none. '' when empty. */
export function differenceInWords(value: number | null, language: Language): string {
  return value === null ? '' : write(value, language, 'exceptZero')
}

function write(value: number, language: Language, signDisplay: 'negative' | 'exceptZero'): string {
  const decimals = Number.isInteger(value) ? 0 : 2
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
    signDisplay,
  }).format(value)
}
