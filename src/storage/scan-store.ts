import type { Scan } from '../domain/scan/scan-schema.ts'
import { deleteDatabase, reopening, type Opener, type Place } from './database.ts'
import { databaseRecords, type RecordStore } from './record-store.ts'
import { createWindows } from './windows.ts'

/** Where scans are kept, and the screen that the last one was left on. */
export type ScanStore = RecordStore<Scan> & {
  getPlace: () => Promise<Place | null>
  putPlace: (place: Place) => Promise<void>
  /** Removes the whole database, dossiers included; rejects while another window holds it open. */
  eraseAll: () => Promise<void>
}

/** Opens the database of this device when first used. Strict durability: an answer that is saved survives a crash. */
export function createScanStore(opener: Opener = reopening()): ScanStore {
  const { open, openExisting, close } = opener
  const windows = createWindows()
  return {
    ...databaseRecords('scans', opener, windows),
    getPlace: async () => (await (await openExisting())?.get('places', 'current')) ?? null,
    putPlace: async (place) => {
      await (await open()).put('places', place, 'current')
    },
    eraseAll: async () => {
      await close()
      await deleteDatabase()
      windows.tell({ kind: 'erased' })
    },
  }
}
