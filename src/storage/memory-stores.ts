import type { RecordStore, StoredRecord } from './record-store.ts'
import { newRevision } from './revision.ts'
import type { ScanStore } from './scan-store.ts'
import type { Place } from './database.ts'
import { ChangedElsewhere } from './storage-fault.ts'

/** Keeps records until the page closes, and writes nothing anywhere: "only this session". */
export function memoryRecords<Item extends { id: string }>(): RecordStore<Item> & { clear: () => void } {
  const kept = new Map<string, StoredRecord>()
  const check = (id: string, seen: string | null) => {
    const revision = kept.get(id)?.revision ?? null
    if (revision !== null && revision !== seen) throw new ChangedElsewhere(id)
  }
  return {
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
    // Nobody else can reach this memory.
    watch: () => () => undefined,
    clear: () => kept.clear(),
  }
}

/** A store of scans that lives as long as the page. */
export function createMemoryScanStore(): ScanStore {
  const { clear, ...records } = memoryRecords<Parameters<ScanStore['put']>[0]>()
  let place: Place | null = null
  return {
    ...records,
    getPlace: () => Promise.resolve(place),
    putPlace: async (next) => {
      place = next
    },
    eraseAll: async () => {
      place = null
      clear()
    },
  }
}
