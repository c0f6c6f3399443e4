import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'

/** The screen a scan was left on. */
export type Place = { scan: string; path: string }

type Schema = DBSchema & {
  scans: { key: string; value: Scan }
  places: { key: 'current'; value: Place }
  dossiers: { key: string; value: Dossier }
}

export type Database = IDBPDatabase<Schema>

export const databaseName = 'toekomstscan'
/** 1: scans and places; 2: dossiers too. Each step below only adds, so that nothing stored is lost. */
export const databaseVersion = 2

/** Opens the database of this device, made or upgraded where needed. Rejects where the browser cannot store. */
export function openDatabase(): Promise<Database> {
  return openDB<Schema>(databaseName, databaseVersion, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('scans')
        database.createObjectStore('places')
      }
      if (from < 2) database.createObjectStore('dossiers')
    },
    // Another window wants to erase or upgrade: let go at once, or it waits for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

/** A database that opens when first used, and tries again after a failure that may have passed. */
export function reopening(): { open: () => Promise<Database>; close: () => Promise<void> } {
  let database: Promise<Database> | null = null
  return {
    open: () =>
      (database ??= openDatabase().catch((error: unknown) => {
        database = null
        throw error
      })),
    close: async () => {
      await database?.then((opened) => opened.close()).catch(() => undefined)
      database = null
    },
  }
}

/** Removes the whole database; rejects while another window holds it open. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('Storage: the database was not deleted'))
    request.onblocked = () => reject(new Error('Storage: another window holds the database'))
  })
}
