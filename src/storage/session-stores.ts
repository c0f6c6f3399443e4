import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import type { Place } from './database.ts'
import type { NoteName } from './notes.ts'
import type { RecordStore, StoredRecord } from './record-store.ts'
import { newRevision, type Revision } from './revision.ts'
import type { Stores } from './stores.ts'
import { ChangedElsewhere } from './storage-fault.ts'

/** Stores in memory alone: nothing is written anywhere, and all is gone when the page closes. */
export function sessionStores(): Stores {
  const [scans, dossiers] = [memoryRecords<Scan>(), memoryRecords<Dossier>()]
  const notes = new Map<NoteName, unknown>()
  const places = new Map<string, Place>()
  return {
    scans: {
      ...scans,
      getPlace: (scan = 'current') => Promise.resolve(places.get(scan) ?? null),
      putPlace: async (place) => void places.set(place.scan, place).set('current', place),
      eraseAll: async () => {
        for (const each of [scans, dossiers, notes, places]) each.clear()
      },
    },
    dossiers: { ...dossiers, holdsUnkept: dossiers.holdsAny },
    loadPutTogether: async () => async (writes) => {
      for (const { kind, item, seen } of writes) (kind === 'scans' ? scans : dossiers).check(item.id, seen)
      for (const write of writes) {
        if (write.kind === 'scans') await scans.put(write.item, write.seen)
        else await dossiers.put(write.item, write.seen)
      }
    },
    notes: {
      get: (name) => Promise.resolve(notes.get(name)),
      put: async (name, value) => void notes.set(name, value),
    },
  }
}

type MemoryRecords<Item> = RecordStore<Item> & {
  /** Throws ChangedElsewhere for a state that was not seen. */
  check: (id: string, seen: Revision | null) => void
  clear: () => void
  holdsAny: () => boolean
}

function memoryRecords<Item extends { id: string }>(): MemoryRecords<Item> {
  const kept = new Map<string, StoredRecord>()
  const hearers = new Set<() => void>()
  const check = (id: string, seen: Revision | null) => {
    const revision = kept.get(id)?.revision ?? null
    if (revision !== null && revision !== seen) throw new ChangedElsewhere(id)
  }
  return {
    startsEmpty: true,
    check,
    list: () => Promise.resolve([...kept.values()]),
    read: (id) => Promise.resolve(kept.get(id) ?? null),
    put: async (item, seen) => {
      check(item.id, seen)
      const revision = newRevision()
      kept.set(item.id, { id: item.id, record: item, revision })
      return revision
    },
    remove: async (id, seen) => {
      check(id, seen)
      kept.delete(id)
    },
    // No other window can reach this memory; only erasing is heard.
    watch: (hear) => {
      const erased = () => hear('erased')
      hearers.add(erased)
      return () => hearers.delete(erased)
    },
    holdsAny: () => kept.size > 0,
    clear: () => {
      kept.clear()
      for (const erased of hearers) erased()
    },
  }
}
