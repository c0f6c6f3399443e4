import type { Scan } from '../scan/scan-schema.ts'
import { longestText, type Action, type ActionStatus } from './actions.ts'

/** What an employer can change about an agreement with an adviser or a partner. */
export type AgreementChange = { status?: ActionStatus; note?: string }

/** The agreements with an adviser or a partner, in their order; an id that stands twice counts once. */
export function agreementsWithOthers(scan: Scan): Action[] {
  const seen = new Set<string>()
  return (scan.agreements ?? []).filter(({ id, origin }) => {
    if (origin === 'employer' || seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/**
 * The scan with the status or the note of one such agreement changed at `now`, so that it counts as the later one when
 * copies are merged. An empty note is taken back. What was agreed cannot be changed here; an unknown id, or a change
 * that changes nothing, leaves the scan as it is.
 */
export function changeAgreement(scan: Scan, id: string, change: AgreementChange, now: string): Scan {
  const index = (scan.agreements ?? []).findIndex((each) => each.origin !== 'employer' && each.id === id)
  const agreement = scan.agreements?.[index]
  if (!agreement) return scan
  const { note: before, ...rest } = agreement
  const note = change.note === undefined ? before : change.note.trim().slice(0, longestText).trim()
  const status = change.status ?? agreement.status
  if (status === agreement.status && (note ?? '') === (before ?? '')) return scan
  const changed: Action = { ...rest, status, ...(note ? { note } : {}), updatedAt: now }
  return { ...scan, agreements: scan.agreements?.with(index, changed) ?? [] }
}
