import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { recordKey, type Opener } from './database.ts'
import { newRevision, type Revision } from './revision.ts'
import { ChangedElsewhere } from './storage-fault.ts'
import { createWindows } from './windows.ts'

/** A record to write among others; `seen` as in RecordStore.put. */
export type JointWrite = ({ kind: 'scans'; item: Scan } | { kind: 'dossiers'; item: Dossier }) & {
  seen: Revision | null
}

/** Writes all records or none. Rejects with ChangedElsewhere when one of them is not as it was seen. */
export type PutTogether = (writes: readonly JointWrite[]) => Promise<void>

/** In one transaction, with strict durability; every window is told, this one too. */
export function databasePutTogether({ open }: Opener): PutTogether {
  const windows = createWindows()
  return async (writes) => {
    const stores = ['scans', 'dossiers', 'states'] as const
    const transaction = (await open()).transaction(stores, 'readwrite', { durability: 'strict' })
    const isDone = transaction.done
    isDone.catch(() => undefined)
    const states = transaction.objectStore('states')
    try {
      for (const { kind, item, seen } of writes) {
        const record = recordKey(kind, item.id)
        if (((await states.index('record').getKey(record)) ?? null) !== seen)
          throw new ChangedElsewhere(item.id)
        await (
          transaction.objectStore(kind) as { put: (value: unknown, key: string) => Promise<unknown> }
        ).put(item, item.id)
        if (seen !== null) await states.delete(seen)
        await states.add({ record }, newRevision())
      }
    } catch (error) {
      abort(transaction)
      throw error
    }
    await isDone
    for (const { kind, item } of writes) windows.tell({ kind, id: item.id })
  }
}

/** A write that the browser refused has ended the transaction already, and then there is nothing to abort. */
function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    return
  }
}
