import type { Scan } from '../domain/scan/scan-schema.ts'
import { deleteDatabase, reopening, type Opener, type Place } from './database.ts'
import { databaseRecords, type RecordStore } from './record-store.ts'
import { createWindows } from './windows.ts'

/** Where scans are kept, and the screen that each was left on. */
export type ScanStore = RecordStore<Scan> & {
  /** The screen this scan was left on; without an id, that of the scan worked on last. Null where none is known. */
  getPlace: (scan?: string) => Promise<Place | null>
  putPlace: (place: Place) => Promise<void>
  /** Removes the whole database, dossiers included; rejects while another window holds it open. */
  eraseAll: () => Promise<void>
}

/** Opens the database of this device when first used. Strict durability: an answer that is saved survives a crash. */
export function createScanStore(opener: Opener = reopening()): ScanStore {
  const { open, openExisting, close } = opener
  const windows = createWindows()
  const records = databaseRecords('scans', opener, windows)
  return {
    ...records,
    remove: async (id, seen) => {
      await records.remove(id, seen)
      await (await openExisting())?.delete('places', id)
    },
    getPlace: async (scan = 'current') => (await (await openExisting())?.get('places', scan)) ?? null,
    putPlace: async (place) => {
      const database = await open()
      await Promise.all([place.scan, 'current'].map((key) => database.put('places', place, key)))
    },
    eraseAll: async () => {
      await close()
      await deleteDatabase()
      windows.tell({ kind: 'erased' })
    },
  }
}
