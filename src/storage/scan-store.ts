import type { Scan } from '../domain/scan/scan-schema.ts'
import { deleteDatabase, reopening, type Place } from './database.ts'

/** Where scans are kept on this device. Records that come out are strangers: their reader checks them. */
export type ScanStore = {
  /** Every stored record, unchecked, in no particular order. */
  listRecords: () => Promise<unknown[]>
  /** The id under which each record of `listRecords` is kept, in the same order. */
  listIds: () => Promise<string[]>
  /** Resolves when the scan is safely on disk; rejects when the browser cannot store it. */
  put: (scan: Scan) => Promise<void>
  /** Removes one scan; one that is not there is fine. */
  remove: (id: string) => Promise<void>
  getPlace: () => Promise<Place | null>
  putPlace: (place: Place) => Promise<void>
  /** Removes the whole database, dossiers included; rejects while another window holds it open. */
  eraseAll: () => Promise<void>
}

/** Opens the database of this device when first used. Strict durability: an answer that is saved survives a crash. */
export function createScanStore(): ScanStore {
  const { open, close } = reopening()
  return {
    listRecords: async () => (await open()).getAll('scans'),
    listIds: async () => (await open()).getAllKeys('scans'),
    put: async (scan) => {
      const transaction = (await open()).transaction('scans', 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.store.put(scan, scan.id), transaction.done])
    },
    remove: async (id) => {
      await (await open()).delete('scans', id)
    },
    getPlace: async () => (await (await open()).get('places', 'current')) ?? null,
    putPlace: async (place) => {
      await (await open()).put('places', place, 'current')
    },
    eraseAll: async () => {
      await close()
      await deleteDatabase()
    },
  }
}
