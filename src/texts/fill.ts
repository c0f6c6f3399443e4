import type { Language } from '../content/texts.ts'
import { locales } from './locales.ts'

/** A text that depends on a number; `{count}` is the number itself. */
export type Plural = { one: string; other: string }

/** Marks of direction that reach past their own value: they would turn the words after it around. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g

/** Fills the `{marks}` of a text, values without marks of direction. A mark without a value is a bug and throws. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, mark: string) => {
    const value = values[mark]
    if (value === undefined) throw new Error(`Texts: no value for {${mark}} in "${text}"`)
    return String(value).replace(turns, '')
  })
}

/** The singular or plural form for a whole number, filled in. */
export function fillPlural(
  { one, other }: Plural,
  count: number,
  values: Record<string, string | number> = {},
): string {
  return fill(count === 1 ? one : other, { count, ...values })
}

/** "een, twee en drie": a list as people write it. Empty for an empty list. */
export function listInWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}

/** '"een" en "twee"': a list of names, each in quotes, so that a sentence shows where a name begins and ends. */
export function namesInWords(names: readonly string[], language: Language): string {
  return listInWords(
    names.map((name) => `"${name}"`),
    language,
  )
}

/** Kept, because making one takes far longer than using it, and a report writes thousands of numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>()

/**
 * A number as people write it, to be redone by hand: 4,5 in Dutch and 4.5 in English, rounded half up to at most
 * `decimals`, without trailing zeros, without a mark for thousands, and never minus zero.
 */
export function numberInWords(value: number, language: Language, decimals: number): string {
  const key = `${language} ${decimals}`
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(locales[language], {
      maximumFractionDigits: decimals,
      useGrouping: false,
      signDisplay: 'negative',
    })
  numberFormats.set(key, format)
  return format.format(value)
}

/** A day (yyyy-mm-dd or longer) in words: "22 november 2026"; read as UTC, so the same everywhere. */
export function dayInWords(day: string, language: Language): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

const upTo: Record<Language, string> = { nl: 'tot en met', en: 'to' }

/** Quarters (yyyy-Qn) in words: "januari tot en met september 2026", with both years where they differ. */
export function periodInWords({ from, to }: { from: string; to: string }, language: Language): string {
  const monthOf = (quarter: string, month: number) => {
    const [year = '', number = ''] = quarter.split('-Q')
    return { year, date: new Date(Date.UTC(Number(year), (Number(number) - 1) * 3 + month)) }
  }
  const word = (date: Date) =>
    new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(date)
  const [first, last] = [monthOf(from, 0), monthOf(to, 2)]
  const start = first.year === last.year ? word(first.date) : `${word(first.date)} ${first.year}`
  return `${start} ${upTo[language]} ${word(last.date)} ${last.year}`
}
