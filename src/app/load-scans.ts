import type { Structure } from '../content/structure.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import type { ScanStore } from '../storage/scan-store.ts'

export type LoadedScans = {
  scans: Scan[]
  /** The ids of stored records that can no longer be read. */
  unreadable: readonly string[]
  current: Scan | null
}

/**
 * The scans of this device, the latest first, and the one in hand. Stored records are strangers: only those that
 * still read well are shown, the others are left alone. A browser that refuses storage starts empty. What reads them
 * is loaded only when there are any, which keeps the first visit small.
 */
export async function loadScans(store: ScanStore, structure: Structure): Promise<LoadedScans> {
  try {
    const [records, ids, place] = await Promise.all([store.listRecords(), store.listIds(), store.getPlace()])
    if (records.length === 0) return { scans: [], unreadable: [], current: null }
    const { readScanRecord } = await import('./read-scans.ts')
    const outcomes = records.map((record) => readScanRecord(record, structure))
    const unreadable = outcomes.flatMap(({ ok }, at) => (ok ? [] : [ids[at] ?? '']))
    const scans = outcomes
      .flatMap((outcome) => (outcome.ok ? [outcome.scan] : []))
      .sort((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''))
    const current = scans.find(({ id }) => id === place?.scan) ?? null
    return { scans, unreadable, current }
  } catch {
    // The first save will say that nothing can be stored here.
    return { scans: [], unreadable: [], current: null }
  }
}
