import type { Scan } from '../scan/scan-schema.ts'
import { isDay } from '../plan/plan-days.ts'
import type { Dossier } from './dossier-schema.ts'
import { momentOf } from './scans-of-dossier.ts'

/** A dossier is kept so many months at most after the last talk. Source: method §5.2, point 5. */
export const monthsKept = 12

export type TalkDay = 'talkAt' | 'nextContact' | 'eraseAfter'

/**
 * The last day a dossier may stay that is counted from `from`: the same day 12 months later; 29 February becomes 28
 * February. Stops at the end of the year 9999.
 */
export function lastDayKept(from: string): string {
  const next = String(Number(from.slice(0, 4)) + monthsKept / 12).padStart(4, '0')
  if (next.length > 4) return '9999-12-31'
  const day = `${next}${from.slice(4)}`
  return isDay(day) ? day : `${next}-02-28`
}

/** The day from which the months are counted: of the talk, else of the newest scan or of the dossier, what is later. */
export function keptFrom({ talkAt, createdAt, scans }: Kept): string {
  if (isDay(talkAt)) return talkAt
  const days = [createdAt, ...scans.map(momentOf)].map((moment) => moment.slice(0, 10)).filter(isDay)
  return days.reduce((latest, day) => (day > latest ? day : latest), '0001-01-01')
}

type Kept = Pick<Dossier, 'talkAt' | 'createdAt' | 'scans'>

/** The day to erase: the one that was set, else the last day it may stay. Every dossier has one. */
export function eraseDayOf(dossier: Kept & Pick<Dossier, 'eraseAfter'>): string {
  return dossier.eraseAfter || lastDayKept(keptFrom(dossier))
}

/** True when the day to erase that was set is later than a dossier may stay. */
export function isKeptTooLong(dossier: Kept & Pick<Dossier, 'eraseAfter'>): boolean {
  return isDay(dossier.eraseAfter) && dossier.eraseAfter > lastDayKept(keptFrom(dossier))
}

/** The dossier with one of its days set; '' or null takes it back, and what is no day on the calendar changes nothing. */
export function withDay(dossier: Dossier, name: TalkDay, day: string | null): Dossier {
  if (day && !isDay(day)) return dossier
  return name === 'talkAt' ? withTalkDay(dossier, day || null) : { ...dossier, [name]: day || null }
}

/**
 * The dossier with another day of the talk, or none. The day to erase follows, unless somebody chose it by hand and it
 * still comes after the talk. An employer who was invited or had filled in a scan is then at the talk.
 */
export function withTalkDay(dossier: Dossier, talkAt: string | null): Dossier {
  const { talkAt: before, eraseAfter } = dossier
  const isByHand = Boolean(eraseAfter) && (!before || eraseAfter !== lastDayKept(before))
  const keepsDay = isByHand && (talkAt === null || (eraseAfter ?? '') > talkAt)
  const isBeforeTalk = dossier.status === 'invited' || dossier.status === 'filled-in'
  return {
    ...dossier,
    talkAt,
    eraseAfter: keepsDay ? (eraseAfter ?? null) : talkAt && lastDayKept(talkAt),
    status: talkAt && isBeforeTalk ? 'talk' : dossier.status,
  }
}

/** The dossier with the days that a scan brings along, where it has none of its own yet. */
export function withDaysOf(dossier: Dossier, { dossier: days }: Pick<Scan, 'dossier'>): Dossier {
  return {
    ...dossier,
    talkAt: dossier.talkAt ?? days?.talkAt ?? null,
    nextContact: dossier.nextContact ?? days?.nextContact ?? null,
    eraseAfter: dossier.eraseAfter ?? days?.eraseAfter ?? null,
  }
}
