import type { Language } from '../../content/texts.ts'
import { locales } from '../../texts/locales.ts'

/** Decimals that line up below each other: two when any of the amounts is not whole, else none. */
export type Decimals = 0 | 2

/** The decimals for a column of amounts; empty ones do not count. */
export function decimalsOf(amounts: readonly (number | null)[]): Decimals {
  return amounts.every((amount) => amount === null || Number.isInteger(amount)) ? 0 : 2
}

/** An amount of money or time: 2850, or 2850,50 with two decimals when it or its column is not whole; '' when empty. */
export function amountInWords(value: number | null, language: Language, decimals?: Decimals): string {
  return value === null ? '' : write(value, language, 'negative', decimals)
}

/** The same with its sign, such as +150; 0 has none. '' when empty. */
export function differenceInWords(value: number | null, language: Language, decimals?: Decimals): string {
  return value === null ? '' : write(value, language, 'exceptZero', decimals)
}

function write(
  value: number,
  language: Language,
  signDisplay: 'negative' | 'exceptZero',
  decimals = decimalsOf([value]),
): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
    signDisplay,
  }).format(value)
}
