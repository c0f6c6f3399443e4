import type { Scan } from '../scan/scan-schema.ts'
import type { Dossier } from './dossier-schema.ts'

/** The scans of a dossier, the latest first: by completion, else by last change, else by creation. */
export function scansInOrder({ scans }: Pick<Dossier, 'scans'>): Scan[] {
  return scans.toSorted((a, b) => momentOf(b).localeCompare(momentOf(a)))
}

/**
 * The scan that appreciation and new agreements go into: the chosen one, else the latest that is complete, else the
 * latest; null while there is none.
 */
export function leadingScanOf(dossier: Pick<Dossier, 'scans' | 'leadingScan'>): Scan | null {
  const inOrder = scansInOrder(dossier)
  return (
    inOrder.find(({ id }) => id === dossier.leadingScan) ??
    inOrder.find(({ completedAt }) => completedAt) ??
    inOrder[0] ??
    null
  )
}

/** The scans filled in by somebody with the same role: only those show what changed over time. */
export function scansOfSameRole({ scans }: Pick<Dossier, 'scans'>, { respondent }: Scan): Scan[] {
  return scans.filter((scan) => scan.respondent?.role === respondent?.role)
}

/** The dossier with one of its scans changed; an unknown id changes nothing. */
export function changeScanOf(dossier: Dossier, id: string, edit: (scan: Scan) => Scan): Dossier {
  return { ...dossier, scans: dossier.scans.map((scan) => (scan.id === id ? edit(scan) : scan)) }
}

/** The dossier with this scan in it, in place of an older copy with the same id. */
export function withScan(dossier: Dossier, scan: Scan): Dossier {
  const isKnown = dossier.scans.some(({ id }) => id === scan.id)
  if (isKnown) return changeScanOf(dossier, scan.id, () => scan)
  return { ...dossier, scans: [...dossier.scans, scan] }
}

/** The scan as the employer gets it back: with the days of the dossier. A day that neither knows is left out. */
export function scanToHandBack(scan: Scan, { talkAt, nextContact, eraseAfter }: Dossier): Scan {
  const days = Object.entries({ talkAt, nextContact, eraseAfter }).filter(
    ([name, day]) => day !== undefined && (day !== null || scan.dossier?.[name]),
  )
  if (days.length === 0) return scan
  return { ...scan, dossier: { ...scan.dossier, ...Object.fromEntries(days) } }
}

/** When a scan was finished, else last changed, else made; '' when it says none of these. */
export function momentOf({ completedAt, updatedAt, createdAt }: Scan): string {
  return completedAt ?? updatedAt ?? createdAt ?? ''
}
