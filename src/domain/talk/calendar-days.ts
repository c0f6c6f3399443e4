import { fill } from '../../texts/fill.ts'
import { agreementsOf, type Agreement } from '../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { isOpen } from '../plan/actions.ts'
import { isDay } from '../plan/plan-days.ts'
import { agreementInWords, inOneLine, whoInWords, type TalkWording } from './talk-words.ts'

/** One whole day in a calendar. `uid` is the same each time, so that a calendar replaces and does not double. */
export type CalendarDay = { uid: string; day: string; summary: string; description: string }

/**
 * The days of a dossier for a calendar, earliest first: the first step of every open agreement with a day, the next
 * contact and the day to erase. Empty when nothing has a day.
 */
export function calendarDaysOf(dossier: Dossier, wording: TalkWording): CalendarDay[] {
  const { calendar } = wording.texts
  const name = inOneLine(dossier.employer.name)
  const steps = agreementsOf(dossier).flatMap(({ agreement }) =>
    isOpen(agreement) && isDay(agreement.due) ? [stepDay(agreement, agreement.due, name, wording)] : [],
  )
  const own = [
    {
      kind: 'next-contact',
      day: dossier.nextContact,
      ...wordsOf(calendar.nextContact, calendar.nextContactText),
    },
    { kind: 'erase', day: dossier.eraseAfter, ...wordsOf(calendar.erase, calendar.eraseText) },
  ].flatMap(({ kind, day, summary, description }) =>
    isDay(day) ? [{ uid: uidOf(dossier.id, kind), day, summary: fill(summary, { name }), description }] : [],
  )
  return [...steps, ...own].sort((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid))
}

function wordsOf(summary: string, description: string) {
  return { summary, description }
}

function stepDay(agreement: Agreement, day: string, name: string, wording: TalkWording): CalendarDay {
  const { calendar, agreements } = wording.texts
  const what = agreementInWords(agreement, wording)
  const who = whoInWords(agreement, wording)
  const measure = inOneLine(agreement.measure ?? '')
  return {
    uid: uidOf(agreement.id, 'first-step'),
    day,
    summary: fill(calendar.firstStep, { name, step: inOneLine(agreement.firstStep ?? '') || what }),
    description: [
      fill(calendar.what, { what }),
      fill(calendar.origin, { origin: agreements.origins[agreement.origin] }),
      ...(who === '' ? [] : [fill(calendar.who, { who })]),
      ...(measure === '' ? [] : [fill(calendar.measure, { measure })]),
    ].join('\n'),
  }
}

// The id of an agreement may come from a file of others.
function uidOf(id: string, kind: string): string {
  return `${encodeURIComponent(id)}-${kind}@toekomstscan`
}
