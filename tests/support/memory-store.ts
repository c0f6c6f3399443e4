import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import type { Place } from '../../src/storage/database.ts'
import type { RecordNews, StoredRecord } from '../../src/storage/record-store.ts'
import type { ScanStore } from '../../src/storage/scan-store.ts'
import { ChangedElsewhere } from '../../src/storage/storage-fault.ts'

/** A store in memory that tells what was written, whose writes can be held up or fail, and that others write to. */
export type MemoryStore = ScanStore & {
  /** Every scan that was put, in order, also when the put failed. */
  writes: Scan[]
  records: () => unknown[]
  /** How many puts run at this moment. */
  running: () => number
  /** From now on a put waits until it is released. */
  hold: () => void
  /** Lets the oldest waiting put go through, or fail. */
  release: (error?: Error) => void
  /** From now on every put fails with this error, or none when null. */
  failWith: (error: Error | null) => void
  /** Stores a record as another window would, or removes it; this window is not told. */
  putElsewhere: (id: string, record: unknown) => void
  /** Tells this window something of the world outside. */
  tell: (news: RecordNews) => void
}

/** A store with these records. Its place is that of no scan, unless given. */
export function memoryStore(
  records: readonly unknown[] = [],
  { place = null as Place | null } = {},
): MemoryStore {
  const kept = new Map<string, StoredRecord>()
  let lastRevision = 0
  const keep = (id: string, record: unknown): string => {
    lastRevision += 1
    const revision = String(lastRevision)
    if (record === null && kept.has(id)) kept.delete(id)
    else kept.set(id, { id, record, revision })
    return revision
  }
  for (const [index, record] of records.entries()) keep(idOf(record) ?? `record ${index}`, record)
  const waiting: ((error?: Error) => void)[] = []
  const hearers = new Set<(news: RecordNews) => void>()
  let failure: Error | null = null
  let isHeld = false
  const writes: Scan[] = []
  const write = async (id: string, record: Scan | null, seen: string | null): Promise<string> => {
    if (isHeld) {
      await new Promise<void>((resolve, reject) =>
        waiting.push((error) => (error ? reject(error) : resolve())),
      )
    }
    if (failure) throw failure
    if ((kept.get(id)?.revision ?? null) !== seen) throw new ChangedElsewhere(id)
    return keep(id, record)
  }
  return {
    writes,
    records: () => [...kept.values()].map(({ record }) => record),
    running: () => waiting.length,
    hold: () => (isHeld = true),
    release: (error) => waiting.shift()?.(error),
    failWith: (error) => (failure = error),
    putElsewhere: keep,
    tell: (news) => hearers.forEach((hear) => hear(news)),
    list: () => Promise.resolve([...kept.values()]),
    read: (id) => Promise.resolve(kept.get(id) ?? null),
    put: (scan, seen) => {
      writes.push(scan)
      return write(scan.id, scan, seen)
    },
    remove: async (id, seen) => void (await write(id, null, seen)),
    watch: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    getPlace: () => Promise.resolve(place),
    putPlace: () => Promise.resolve(),
    eraseAll: () => {
      kept.clear()
      return Promise.resolve()
    },
  }
}

function idOf(record: unknown): string | undefined {
  return typeof record === 'object' && record !== null ? (record as { id?: string }).id : undefined
}
