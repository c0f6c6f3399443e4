import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { recordKey, type Database, type Opener, type RecordKind } from './database.ts'
import { newRevision, type Revision } from './revision.ts'
import { ChangedElsewhere } from './storage-fault.ts'
import type { Windows } from './windows.ts'

/** A record as it lies on the device, unchecked, with the mark of this very state. */
export type StoredRecord = { id: string; record: unknown; revision: Revision | null }

/** Where records of one kind are kept. What comes out is a stranger: its reader checks it. */
export type RecordStore<Item> = {
  /** True for a store that is known to hold nothing at first: no screen has to wait for it. */
  startsEmpty?: true
  /** Every stored record, in no particular order. Makes no database where there is none. */
  list: () => Promise<StoredRecord[]>
  read: (id: string) => Promise<StoredRecord | null>
  /**
   * Resolves with the new revision when the record is safely on disk. `seen` is the revision this change builds on,
   * null for a record that is not stored yet. Rejects with ChangedElsewhere when the device holds another state.
   */
  put: (item: Item, seen: Revision | null) => Promise<Revision>
  /** As put: removes only the state that was seen. A record that is gone already is fine. */
  remove: (id: string, seen: Revision | null) => Promise<void>
  /** Tells what happens to the records outside this window; returns how to stop. */
  watch: (hear: (news: RecordNews) => void) => () => void
}

/** Another window stored or removed a record, or erased everything; or the browser threw the database away. */
export type RecordNews = { changed: string } | 'erased' | 'lost'

type ItemOf<Kind extends RecordKind> = Kind extends 'scans' ? Scan : Dossier

/** The records of one kind in the database of this device. Strict durability: what is saved survives a crash. */
export function databaseRecords<Kind extends RecordKind>(
  kind: Kind,
  opener: Opener,
  windows: Windows,
): RecordStore<ItemOf<Kind>> {
  const { open, openExisting, close } = opener
  /** Asks for everything at once, the end included: a page that goes away right after loses nothing. */
  const write = async (id: string, seen: Revision | null, item: ItemOf<Kind> | null): Promise<Revision> => {
    const transaction = await startWriting(open, kind, close)
    const [records, states] = [transaction.objectStore(kind), transaction.objectStore('states')]
    const revision = newRevision()
    // First of all, because it throws where a record cannot be stored.
    const stored = item ? records.put(item, id) : records.delete(id)
    const found = seen === null ? null : states.getKey(seen)
    const left = seen === null ? null : states.delete(seen)
    // A record has one state: as long as another one than was seen is there, the browser undoes all of this.
    const step = states.add({ record: recordKey(kind, id) }, revision)
    const gone = item ? null : states.delete(revision)
    const isDone = Promise.all([stored, found, left, step, gone, transaction.done])
    const isRefused = step.then(() => false, isConstraintError)
    transaction.commit()
    const [, present] = await isDone.catch(async (error: unknown) => {
      throw (await isRefused) ? new ChangedElsewhere(id) : error
    })
    if (item && present === undefined) {
      // Another window removed it, and a state that is not there stops no one: this window must not bring it back.
      await write(id, revision, null)
      throw new ChangedElsewhere(id)
    }
    windows.tell({ kind, id })
    return revision
  }
  return {
    list: async () => listOf(await openExisting(), kind),
    read: async (id) => {
      const transaction = (await openExisting())?.transaction([kind, 'states'])
      const [record, revision] = await Promise.all([
        transaction?.objectStore(kind).get(id),
        transaction?.objectStore('states').index('record').getKey(recordKey(kind, id)),
      ])
      return record === undefined ? null : { id, record, revision: revision ?? null }
    },
    put: (item, seen) => write(item.id, seen, item),
    remove: async (id, seen) => void (await write(id, seen, null)),
    watch: (hear) => watchRecords(kind, hear, opener, windows),
  }
}

function watchRecords(
  kind: RecordKind,
  hear: (news: RecordNews) => void,
  { close, onLost }: Opener,
  windows: Windows,
): () => void {
  const stopListening = windows.listen((news) => {
    // The database was taken away from this window; letting go of it makes a new beginning possible.
    if (news.kind === 'erased') void close().then(() => hear('erased'))
    else if (news.kind === kind) hear({ changed: news.id })
  })
  const stopWatching = onLost(() => hear('lost'))
  return () => {
    stopListening()
    stopWatching()
  }
}

async function startWriting(open: Opener['open'], kind: RecordKind, close: Opener['close']) {
  const start = async () =>
    (await open()).transaction([kind, 'states'], 'readwrite', { durability: 'strict' })
  try {
    return await start()
  } catch (error) {
    // A connection that the browser closed without a word is no use any more; a new one may be.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
    await close()
    return start()
  }
}

async function listOf(database: Database | null, kind: RecordKind): Promise<StoredRecord[]> {
  if (!database) return []
  const transaction = database.transaction([kind, 'states'])
  const [records, states] = [transaction.objectStore(kind), transaction.objectStore('states')]
  const [ids, found, revisions, named] = await Promise.all([
    records.getAllKeys(),
    records.getAll(),
    states.getAllKeys(),
    states.getAll(),
  ])
  const revisionOf = new Map(named.map(({ record }, index) => [record, revisions[index]]))
  return ids.map((id, index) => ({
    id,
    record: found[index],
    revision: revisionOf.get(recordKey(kind, id)) ?? null,
  }))
}

function isConstraintError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'ConstraintError'
}
