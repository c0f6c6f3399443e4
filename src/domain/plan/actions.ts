import { mergeMarks, withoutMark } from '../scan/removed-agreements.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { defaultDue, isDay } from './plan-days.ts'

/** One agreement of the scan file; an action of the plan is one with origin employer. */
export type Action = NonNullable<Scan['agreements']>[number]
export type ActionStatus = Action['status']

/** What an employer can change about an action; '' takes a field back. */
export type ActionFields = {
  what: string
  who: string
  firstStep: string
  due: string
  obstacle: string
  measure: string
  note: string
  status: ActionStatus
}

/** What only the outside world can give: a random id and the moment. */
export type PlanStamp = { id: string; now: string }

/** The changed scan, or why it stays as it is. */
export type PlanEdit = { ok: true; scan: Scan } | { ok: false; reason: 'full' | 'in-plan' | 'empty' }

export type NewAction = PlanStamp & {
  practice: string | null
  what: string
  firstStep?: string
  /** The day it starts: the first step is due 14 days later, and looking back counts from here. */
  asOf: string
}

/** A removed action and its place among the agreements. */
export type RemovedAction = { action: Action; index: number }

/** A plan holds at most this many actions that are not finished. */
export const openActionsAtMost = 3

/** Characters of `what`: a title, not a story. */
export const longestWhat = 200
/** Characters of every other text; the file takes twice as many. */
export const longestText = 2000

/** All actions of the employer, in the order they were added; an id that stands twice counts once. */
export function planActions(scan: Scan): Action[] {
  const seen = new Set<string>()
  return (scan.agreements ?? []).filter(({ id, origin }) => {
    if (origin !== 'employer' || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/** The actions still to be done. A file of others may hold more than three. */
export function openActions(scan: Scan): Action[] {
  return planActions(scan).filter(isOpen)
}

/** True while an action waits or is being done. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status === 'open' || status === 'doing'
}

/** True when no further action fits. */
export function isPlanFull(scan: Scan): boolean {
  return openActions(scan).length >= openActionsAtMost
}

/** The action of the plan that came from a practice, whatever its status; null when there is none. */
export function actionOfPractice(scan: Scan, practice: string): Action | null {
  return planActions(scan).find((action) => action.practice === practice) ?? null
}

/** The scan with one more open action; not when three are open, the practice is in the plan, or `what` is empty. */
export function addAction(scan: Scan, { id, now, practice, what, firstStep, asOf }: NewAction): PlanEdit {
  const told = oneLine(what)
  if (told === '') return { ok: false, reason: 'empty' }
  if (practice !== null && actionOfPractice(scan, practice)) return { ok: false, reason: 'in-plan' }
  if (isPlanFull(scan)) return { ok: false, reason: 'full' }
  const step = clip(firstStep ?? '')
  const action: Action = {
    id,
    origin: 'employer',
    offer: null,
    practice,
    what: told,
    ...(step === '' ? {} : { firstStep: step }),
    due: defaultDue(asOf),
    status: 'open',
    startedOn: asOf,
    updatedAt: now,
  }
  return { ok: true, scan: { ...scan, agreements: [...(scan.agreements ?? []), action] } }
}

/**
 * The scan with some fields of one action changed. An empty `what` and a day that is not on the calendar are left
 * as they were; an unknown id changes nothing. Not when it would open a fourth action.
 */
export function changeAction(scan: Scan, id: string, change: Partial<ActionFields>, now: string): PlanEdit {
  const index = indexOfAction(scan, id)
  const action = scan.agreements?.[index]
  if (!action) return { ok: true, scan }
  const changed = withFields(action, change)
  if (isOpen(changed) && !isOpen(action) && isPlanFull(scan)) return { ok: false, reason: 'full' }
  const agreements = scan.agreements?.with(index, { ...changed, updatedAt: now }) ?? []
  return { ok: true, scan: { ...scan, agreements } }
}

/** The scan without one action, taken out at `now`, and what to hand to `restoreAction`; null when there was none. */
export function removeAction(
  scan: Scan,
  id: string,
  now: string,
): { scan: Scan; removed: RemovedAction | null } {
  const index = indexOfAction(scan, id)
  const action = scan.agreements?.[index]
  if (!action) return { scan, removed: null }
  const agreements = scan.agreements?.toSpliced(index, 1) ?? []
  const removed = { action, index }
  // Where the id stands once more, a mark would take out that one too.
  if (agreements.some((each) => each.id === id)) return { scan: { ...scan, agreements }, removed }
  const removedAgreements = mergeMarks(scan.removedAgreements, [{ id, at: now }])
  return { scan: { ...scan, agreements, removedAgreements }, removed }
}

/**
 * Puts a removed action back in its place and keeps every change since; it counts as changed at `now`, so that no copy
 * takes it out again. Not when it would be the fourth open one.
 */
export function restoreAction(scan: Scan, removed: RemovedAction, now: string): PlanEdit {
  if (!canRestore(scan, removed)) return { ok: false, reason: 'full' }
  const { action, index } = removed
  const agreements = (scan.agreements ?? []).toSpliced(index, 0, { ...action, updatedAt: now })
  return { ok: true, scan: { ...withoutMark(scan, action.id), agreements } }
}

/** False while a removed action would be the fourth open one. */
export function canRestore(scan: Scan, { action }: RemovedAction): boolean {
  return !isOpen(action) || !isPlanFull(scan)
}

/** The day an action started, for its days to look back; for a file without it the day of its last change. */
export function startDayOf({ startedOn, updatedAt }: Action, asOf: string): string {
  const changedOn = updatedAt?.slice(0, 10)
  return [startedOn, changedOn].find(isDay) ?? asOf
}

/** -1 when the employer has no such action. */
function indexOfAction(scan: Scan, id: string): number {
  return (scan.agreements ?? []).findIndex((each) => each.origin === 'employer' && each.id === id)
}

/** The action with some fields changed; '' takes an optional one back, and an empty `what` or a false day is left out. */
export function withFields(action: Action, { what, due, status, ...texts }: Partial<ActionFields>): Action {
  const told = oneLine(what ?? '')
  const optional: Record<string, string> = {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, clip(text)])),
    ...(due === '' || isDay(due) ? { due } : {}),
  }
  const filled = { ...action, ...optional, ...(told === '' ? {} : { what: told }), ...(status && { status }) }
  const kept = Object.entries(filled).filter(([name, value]) => !(name in optional && value === ''))
  // Only optional fields were taken out.
  return Object.fromEntries(kept) as Action
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestWhat).trim()
}

function clip(text: string): string {
  return text.trim().slice(0, longestText).trim()
}
