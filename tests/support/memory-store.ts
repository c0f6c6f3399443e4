import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import type { Place } from '../../src/storage/database.ts'
import type { ScanStore } from '../../src/storage/scan-store.ts'

/** A store in memory that tells what was written, and whose writes can be held up or fail. */
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
}

/** A store with these records. Its place is that of no scan, unless given. */
export function memoryStore(
  records: readonly unknown[] = [],
  { place = null as Place | null } = {},
): MemoryStore {
  const kept = new Map<string, unknown>(
    records.map((record, index) => [idOf(record) ?? `record ${index}`, record]),
  )
  const waiting: ((error?: Error) => void)[] = []
  let failure: Error | null = null
  let isHeld = false
  const writes: Scan[] = []
  return {
    writes,
    records: () => [...kept.values()],
    running: () => waiting.length,
    hold: () => (isHeld = true),
    release: (error) => waiting.shift()?.(error),
    failWith: (error) => (failure = error),
    listRecords: () => Promise.resolve([...kept.values()]),
    listIds: () => Promise.resolve([...kept.keys()]),
    put: async (scan) => {
      writes.push(scan)
      if (isHeld) {
        await new Promise<void>((resolve, reject) =>
          waiting.push((error) => (error ? reject(error) : resolve())),
        )
      }
      if (failure) throw failure
      kept.set(scan.id, scan)
    },
    remove: (id) => {
      kept.delete(id)
      return Promise.resolve()
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
