import { lastDayKept, type TalkDay } from '../dossier/dossier-days.ts'
import { addDays, reviewAfterDays } from '../plan/plan-days.ts'

export type TalkDays = Record<TalkDay, string>

/** What is usual: the talk today, contact again on the first day to look back, and the file gone a year later. */
export function usualDays(asOf: string): TalkDays {
  return { talkAt: asOf, nextContact: addDays(asOf, reviewAfterDays[0]), eraseAfter: lastDayKept(asOf) }
}
