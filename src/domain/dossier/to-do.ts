import { addDays } from '../plan/plan-days.ts'
import { isOpen } from '../plan/actions.ts'
import { agreementsOf } from './agreements-of-dossier.ts'
import { eraseDayOf } from './dossier-days.ts'
import type { Dossier } from './dossier-schema.ts'
import { isTalkWrittenUp } from './talk-written-up.ts'

/** What can wait for an adviser, in the order in which things of one day are told. */
export const toDoKinds = ['erase', 'talk', 'write-up', 'contact', 'agreement', 'no-scan'] as const
export type ToDoKind = (typeof toDoKinds)[number]

/** One thing to do for one dossier. */
export type ToDo = {
  kind: ToDoKind
  dossier: string
  employer: string
  /** The day it is meant for; of a scan that did not come, the day of the invitation. */
  day: string
  /** True when that day lies before the as-of date. */
  isLate: boolean
  /** The agreement it is about; null for the other kinds. */
  agreement: { id: string; what: string } | null
}

/** A week ahead: the as-of date and the six days after it. */
export const daysAhead = 6
/** An employer who was invited so many days ago and sent no scan is asked again. */
export const invitedTooLongAfterDays = 14
/** The day to erase is told this many days ahead, so that a report can still be handed back. */
export const eraseToldDaysAhead = 30

/**
 * What an adviser has to do this week, across all dossiers: own agreements that are due or late, the next contact, a
 * talk, a talk of which nothing was written down, an invitation without a scan, and dossiers to erase. By day, the
 * oldest first; on one day in the order of `toDoKinds`, then by employer. Empty when nothing waits. `asOf` is yyyy-mm-dd.
 */
export function listToDo(dossiers: readonly Dossier[], asOf: string): ToDo[] {
  return dossiers
    .flatMap((dossier) => toDoOf(dossier, asOf))
    .toSorted(
      (a, b) =>
        a.day.localeCompare(b.day) ||
        toDoKinds.indexOf(a.kind) - toDoKinds.indexOf(b.kind) ||
        a.employer.localeCompare(b.employer) ||
        a.dossier.localeCompare(b.dossier),
    )
}

/** The same for one dossier, in no particular order. */
export function toDoOf(dossier: Dossier, asOf: string): ToDo[] {
  const weekEnd = addDays(asOf, daysAhead)
  const tell = (kind: ToDoKind, day: string, agreement: ToDo['agreement'] = null): ToDo => ({
    ...{ kind, day, agreement, isLate: day < asOf },
    ...{ dossier: dossier.id, employer: dossier.employer.name },
  })
  const { talkAt, nextContact, invitedOn } = dossier
  const eraseDay = eraseDayOf(dossier)
  const isInvitedTooLong =
    invitedOn && dossier.scans.length === 0 && addDays(invitedOn, invitedTooLongAfterDays) < asOf
  return [
    ...(eraseDay <= addDays(asOf, eraseToldDaysAhead) ? [tell('erase', eraseDay)] : []),
    ...(talkAt && talkAt >= asOf && talkAt <= weekEnd ? [tell('talk', talkAt)] : []),
    ...(talkAt && talkAt < asOf && !isTalkWrittenUp(dossier, talkAt) ? [tell('write-up', talkAt)] : []),
    ...(nextContact && nextContact <= weekEnd ? [tell('contact', nextContact)] : []),
    ...(isInvitedTooLong ? [tell('no-scan', invitedOn)] : []),
    ...agreementsOf(dossier)
      .map(({ agreement }) => agreement)
      .filter((each) => each.origin === 'adviser' && isOpen(each))
      .flatMap(({ id, what = '', due }) =>
        due && due <= weekEnd ? [tell('agreement', due, { id, what })] : [],
      ),
  ]
}
