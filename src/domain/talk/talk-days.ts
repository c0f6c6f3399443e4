import type { Dossier } from '../dossier/dossier-schema.ts'
import { addDays, isDay, reviewAfterDays } from '../plan/plan-days.ts'

/** An adviser keeps a file this long after the last talk. Source: method §5.2, point 5. */
export const monthsKept = 12

export type TalkDay = 'talkAt' | 'nextContact' | 'eraseAfter'
export type TalkDays = Record<TalkDay, string>

/** The last day a file may stay after a talk: 12 months later; 29 February becomes 28 February. Stops in year 9999. */
export function lastDayKept(talkAt: string): string {
  const [year = '', rest = ''] = [talkAt.slice(0, 4), talkAt.slice(4)]
  const next = String(Number(year) + monthsKept / 12).padStart(4, '0')
  const day = `${next}${rest}`
  if (next.length > 4) return '9999-12-31'
  return isDay(day) ? day : `${next}-02-28`
}

/** What is usual: the talk today, contact again on the first day to look back, and the file gone a year later. */
export function usualDays(asOf: string): TalkDays {
  return { talkAt: asOf, nextContact: addDays(asOf, reviewAfterDays[0]), eraseAfter: lastDayKept(asOf) }
}

/**
 * The dossier with one day set; '' takes it back and a day that is not on the calendar changes nothing. A deletion day
 * that followed the day of the talk, or was not set, moves along with it.
 */
export function withTalkDay(dossier: Dossier, name: TalkDay, day: string): Dossier {
  if (day !== '' && !isDay(day)) return dossier
  const { talkAt, eraseAfter } = dossier
  const follows = !eraseAfter || (isDay(talkAt) && eraseAfter === lastDayKept(talkAt))
  const moved = name === 'talkAt' && day !== '' && follows ? { eraseAfter: lastDayKept(day) } : {}
  return { ...dossier, ...moved, [name]: day === '' ? null : day }
}

/** True when a file would stay longer than 12 months after the talk. */
export function isKeptTooLong({ talkAt, eraseAfter }: Pick<Dossier, 'talkAt' | 'eraseAfter'>): boolean {
  return isDay(talkAt) && isDay(eraseAfter) && eraseAfter > lastDayKept(talkAt)
}
