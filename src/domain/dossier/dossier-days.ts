import type { Scan } from '../scan/scan-schema.ts'
import type { Dossier } from './dossier-schema.ts'

/** A dossier is kept this long after the last talk (method §5.2, retention). */
export const keptMonthsAfterTalk = 12

/**
 * The day from which a dossier is erased when its last talk was on `talkAt`: the same day a year later, or the last
 * day of that month where it has no such day. Stops at the year 9999.
 */
export function defaultEraseAfter(talkAt: string): string {
  const [year = 0, month = 1, day = 1] = talkAt.split('-').map(Number)
  const months = year * 12 + (month - 1) + keptMonthsAfterTalk
  const [laterYear, laterMonth] = [Math.min(Math.floor(months / 12), 9999), months % 12]
  const lastOfMonth = new Date(Date.UTC(laterYear, laterMonth + 1, 0)).getUTCDate()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(laterYear).padStart(4, '0')}-${two(laterMonth + 1)}-${two(Math.min(day, lastOfMonth))}`
}

/**
 * The dossier with another day of the talk, or none. The day to erase follows, unless somebody chose it by hand and it
 * still comes after the talk. An employer who was invited or had filled in a scan is then at the talk.
 */
export function withTalkDay(dossier: Dossier, talkAt: string | null): Dossier {
  const { talkAt: before, eraseAfter } = dossier
  const isByHand = Boolean(eraseAfter) && (!before || eraseAfter !== defaultEraseAfter(before))
  const keepsDay = isByHand && (talkAt === null || (eraseAfter ?? '') > talkAt)
  const isBeforeTalk = dossier.status === 'invited' || dossier.status === 'filled-in'
  return {
    ...dossier,
    talkAt,
    eraseAfter: keepsDay ? (eraseAfter ?? null) : talkAt && defaultEraseAfter(talkAt),
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
