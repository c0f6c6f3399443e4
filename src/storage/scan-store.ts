import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Scan } from '../domain/scan/scan-schema.ts'

/** Where scans are kept on this device. Records that come out are strangers: their reader checks them. */
export type ScanStore = {
  /** Every stored record, unchecked, in no particular order. */
  listRecords: () => Promise<unknown[]>
  /** Resolves when the scan is safely on disk; rejects when the browser cannot store it. */
  put: (scan: Scan) => Promise<void>
  getPlace: () => Promise<Place | null>
  putPlace: (place: Place) => Promise<void>
  /** Removes the whole database; rejects while another window holds it open. */
  eraseAll: () => Promise<void>
}

/** The scan in hand and the screen it was left on. */
export type Place = { scan: string; path: string }

type Schema = DBSchema & {
  scans: { key: string; value: Scan }
  places: { key: 'current'; value: Place }
}

export const databaseName = 'toekomstscan'

/** Opens the database of this device when first used. Strict durability: an answer that is saved survives a crash. */
export function createScanStore(): ScanStore {
  let database: Promise<IDBPDatabase<Schema>> | null = null
  const open = () =>
    (database ??= openScanDatabase().catch((error: unknown) => {
      // What failed once may work the next time.
      database = null
      throw error
    }))
  return {
    listRecords: async () => (await open()).getAll('scans'),
    put: async (scan) => {
      const transaction = (await open()).transaction('scans', 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.store.put(scan, scan.id), transaction.done])
    },
    getPlace: async () => (await (await open()).get('places', 'current')) ?? null,
    putPlace: async (place) => {
      await (await open()).put('places', place, 'current')
    },
    eraseAll: async () => {
      await database?.then((opened) => opened.close()).catch(() => undefined)
      database = null
      await deleteDatabase()
    },
  }
}

function openScanDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('scans')
      database.createObjectStore('places')
    },
    // Another window wants to erase: let go at once, or it waits for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('Storage: the database was not deleted'))
    request.onblocked = () => reject(new Error('Storage: another window holds the database'))
  })
}
