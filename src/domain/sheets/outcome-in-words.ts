import type { Language } from '../../content/texts.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural, listInWords, numberInWords } from '../../texts/fill.ts'
import { amountInWords } from './amount-in-words.ts'
import type { TermsComparison } from './compare-terms.ts'
import type { DividedJob, TaskPackage } from './divide-tasks.ts'

/** The sentences under the sum of two jobs, in order; the first says what is missing while there is no total. */
export function termsInWords(
  { total, perHour, halfFilled }: TermsComparison,
  texts: SheetsTexts['terms'],
  language: Language,
): string[] {
  const half = halfFilled.map((id) => texts.amounts[id].label)
  const amount = (difference: number) => ({ amount: amountInWords(Math.abs(difference), language) })
  const say = (difference: number, { more, less, same }: Record<'more' | 'less' | 'same', string>) =>
    difference === 0 ? same : fill(difference > 0 ? more : less, amount(difference))
  return [
    total ? say(total.difference, texts) : texts.needsWage,
    ...(perHour
      ? [say(perHour.difference, { more: texts.hourMore, less: texts.hourLess, same: texts.hourSame })]
      : []),
    ...(half.length > 0 ? [fill(texts.halfFilled, { terms: listInWords(half, language) })] : []),
    ...(total ? [texts.note] : []),
  ]
}

/** What a package is in all: its hours, what it needs, and what is missing for that. */
export function packageInWords(
  { tasks, hours, withoutHours, level, withoutLevel }: TaskPackage,
  texts: SheetsTexts['division'],
  language: Language,
): string[] {
  if (tasks.length === 0) return [texts.none]
  return [
    hours === null ? texts.noHours : fill(texts.hours, { hours: numberInWords(hours, language, 2) }),
    level === null ? texts.noLevel : fill(texts.level, { level: texts.levels[level] }),
    ...(withoutHours > 0 && hours !== null ? [fillPlural(texts.withoutHours, withoutHours)] : []),
    ...(withoutLevel > 0 && level !== null ? [fillPlural(texts.withoutLevel, withoutLevel)] : []),
  ]
}

/** Which tasks to talk over before they move; null when there are none. */
export function talkOverInWords(
  { toTalkOver }: DividedJob,
  texts: SheetsTexts['division'],
  language: Language,
): string | null {
  if (toTalkOver.length === 0) return null
  const tasks = toTalkOver.map(({ what }) => what ?? texts.unnamed)
  return fill(texts.talkOver, { tasks: listInWords(tasks, language) })
}
