import type { Scan } from '../scan/scan-schema.ts'

export type Snapshot = NonNullable<Scan['snapshots']>[number]

/** Why a scan cannot be the earlier one. */
export type NotEarlier = 'same-scan' | 'other-company' | 'not-earlier'

/** The moment a scan speaks of: when it was completed, else when it last changed; null when nothing says so. */
export function momentOf({ completedAt, updatedAt, createdAt }: Scan): string | null {
  return completedAt ?? updatedAt ?? createdAt ?? null
}

/** Null when `other` is an earlier scan of the same company; only the same company key proves that. */
export function whyNotEarlier(other: Scan, present: Scan): NotEarlier | null {
  if (other.id === present.id) return 'same-scan'
  if (!present.company.key || other.company.key !== present.company.key) return 'other-company'
  return timeOf(other) < timeOf(present) ? null : 'not-earlier'
}

/** The completed earlier scans of the same company, the latest first. */
export function earlierScans(present: Scan, scans: readonly Scan[]): Scan[] {
  return scans
    .filter((scan) => scan.completedAt && whyNotEarlier(scan, present) === null)
    .toSorted((a, b) => timeOf(b) - timeOf(a))
}

/**
 * The earlier scans of a dossier, the latest first, those filled in from the same role before the others. An adviser
 * has said that all are of one employer, so the company key is not asked.
 */
export function earlierInDossier(present: Scan, scans: readonly Scan[]): Scan[] {
  const isOtherRole = (scan: Scan) =>
    Number((scan.respondent?.role ?? null) !== (present.respondent?.role ?? null))
  return scans
    .filter((scan) => scan.id !== present.id && scan.completedAt && timeOf(scan) < timeOf(present))
    .toSorted((a, b) => isOtherRole(a) - isOtherRole(b) || timeOf(b) - timeOf(a))
}

/** The latest scores that were stored before this scan; its own are those since it was made. Null when there are none. */
export function earlierSnapshot(present: Scan): Snapshot | null {
  const snapshots = (present.snapshots ?? []).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const others = present.completedAt ? snapshots.slice(0, -1) : snapshots
  return others.at(-1) ?? null
}

/** A scan without a moment comes before all others. */
function timeOf(scan: Scan): number {
  const moment = momentOf(scan)
  return moment === null ? 0 : Date.parse(moment)
}
