import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { DatabaseTaken } from './storage-fault.ts'
import { newRevision, type Revision } from './revision.ts'

/** The screen a scan was left on. */
export type Place = { scan: string; path: string }

type Schema = DBSchema & {
  scans: { key: string; value: Scan }
  dossiers: { key: string; value: Dossier }
  /** Under the id of its scan, and of the scan worked on last under "current" too. */
  places: { key: string; value: Place }
  /** Of every scan and dossier the state it is in, under its revision. One state a record: the index is unique. */
  states: { key: Revision; value: { record: RecordKey }; indexes: { record: RecordKey } }
  /** Small things to remember about this device, such as the day of the last backup. */
  notes: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Schema>
export type RecordKind = 'scans' | 'dossiers'
/** A record of any kind: "scans/<id>" or "dossiers/<id>". */
type RecordKey = string

export const databaseName = 'toekomstscan'
/**
 * 1: scans and places; 2: dossiers too; 3: notes, and a revision for every record; 4: that revision as a state. No step
 * below touches a record, so that nothing stored is lost; tests open a database of every older version.
 */
export const databaseVersion = 4

/** Another window wants the database for itself: this is why. */
type OnTaken = (reason: DatabaseTaken['reason']) => void

/** Opens the database of this device, made or upgraded where needed. Rejects where the browser cannot store. */
export function openDatabase(onTaken: OnTaken, onGone: () => void): Promise<Database> {
  return openDB<Schema>(databaseName, databaseVersion, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('scans')
        database.createObjectStore('places')
      }
      if (from < 2) database.createObjectStore('dossiers')
      if (from < 3) database.createObjectStore('notes')
      // A window of an older version was told to let go, so that no one knows the revisions of version 3 any more.
      if (from === 3) (database as unknown as IDBPDatabase).deleteObjectStore('revisions')
      if (from < 4) {
        const states = database.createObjectStore('states')
        states.createIndex('record', 'record', { unique: true })
        for (const kind of ['scans', 'dossiers'] as const)
          for (const id of await transaction.objectStore(kind).getAllKeys())
            await states.add({ record: recordKey(kind, id) }, newRevision())
      }
    },
    // Another window wants to erase or upgrade: let go at once, or it waits for ever.
    blocking: (_current, blocked, event) => {
      ;(event.target as IDBDatabase).close()
      onTaken(blocked === null ? 'erased' : 'newer-version')
    },
    terminated: onGone,
  })
}

/** The name of a record among those of all kinds. */
export function recordKey(kind: RecordKind, id: string): RecordKey {
  return `${kind}/${id}`
}

/** A database that opens when first used, and how to let go of it. */
export type Opener = {
  open: () => Promise<Database>
  /** As open, but null where this device holds none yet: looking leaves no trace. */
  openExisting: () => Promise<Database | null>
  close: () => Promise<void>
  /** Calls when the browser threw the database away while it was open; returns how to stop. */
  onLost: (hear: () => void) => () => void
}

/**
 * Opens when first used, and again after a failure that may have passed or after the browser threw the database away.
 * Once another window erased or upgraded it, every further use rejects with DatabaseTaken, until close.
 */
export function reopening(): Opener {
  let database: Promise<Database> | null = null
  let taken: DatabaseTaken | null = null
  const listeners = new Set<() => void>()
  const letGo = () => {
    database = null
  }
  const lose = () => {
    letGo()
    for (const listener of listeners) listener()
  }
  const open = () => {
    if (taken) return Promise.reject(taken)
    return (database ??= openDatabase((reason) => (taken = new DatabaseTaken(reason)), lose).catch(
      (error: unknown) => {
        letGo()
        throw error
      },
    ))
  }
  return {
    open,
    openExisting: async () => (database || (await isThere()) ? open() : null),
    close: async () => {
      await database?.then((opened) => opened.close()).catch(() => undefined)
      letGo()
      taken = null
    },
    onLost: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}

/** False only where the browser is sure that it holds no database of ours. */
async function isThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName)
  } catch {
    // A browser that cannot list them finds out when it opens.
    return true
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
