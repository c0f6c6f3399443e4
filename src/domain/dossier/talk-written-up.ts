import type { Scan } from '../scan/scan-schema.ts'
import type { Dossier } from './dossier-schema.ts'
import { dayOfScan } from './scan-lines.ts'
import { leadingScanOf, scansInOrder } from './scans-of-dossier.ts'

/**
 * True when something of the talk on `talkAt` (yyyy-mm-dd) was written down: an appreciation or advice in the leading
 * scan or the last scan before the talk, or an agreement of adviser or partner there or changed since the talk. Where
 * a dossier has no scan to write in, a note counts.
 */
export function isTalkWrittenUp(dossier: Dossier, talkAt: string): boolean {
  const { scans, note = '' } = dossier
  if (scans.length === 0) return note.trim() !== ''
  const spokenOf = scansInOrder(dossier).find((scan) => (dayOfScan(scan) ?? '') <= talkAt)
  if ([leadingScanOf(dossier), spokenOf].some((scan) => scan && isWrittenIn(scan))) return true
  return scans.some((scan) =>
    (scan.agreements ?? []).some(
      ({ origin, updatedAt = '' }) => origin !== 'employer' && updatedAt.slice(0, 10) >= talkAt,
    ),
  )
}

function isWrittenIn({ appreciation, agreements = [] }: Scan): boolean {
  const { pillars = {}, themes = {} } = appreciation ?? {}
  const hasRemark = Object.keys(pillars).length > 0 || Object.keys(themes).length > 0
  return hasRemark || agreements.some(({ origin }) => origin !== 'employer')
}
