import { useCallback, useRef, useState } from 'react'
import type { Scan } from '../domain/scan/scan-schema.ts'
import type { ScanStore } from '../storage/scan-store.ts'

export type SaveState = { state: 'idle' | 'saving' | 'saved' | 'failed'; at: string | null }

type ScanWriter = { save: SaveState; write: (scan: Scan) => void; forget: () => Promise<void> }

/** Writes one scan at a time; what changes meanwhile is written next, so the last state always wins. */
export function useScanWriter(store: ScanStore): ScanWriter {
  const [save, setSave] = useState<SaveState>({ state: 'idle', at: null })
  const waiting = useRef(new Map<string, Scan>())
  const running = useRef<Promise<void> | null>(null)

  const write = useCallback(
    (scan: Scan) => {
      const writeWaiting = async () => {
        const failed = new Set<string>()
        for (let next = firstOf(waiting.current); next; next = firstOf(waiting.current)) {
          const { id } = next
          waiting.current.delete(id)
          failed.delete(id)
          await store.put(next).catch(() => failed.add(id))
        }
        // In the same turn as the last look at what waits, or a change in between would be forgotten.
        running.current = null
        setSave(({ at }) =>
          failed.size === 0 ? { state: 'saved', at: new Date().toISOString() } : { state: 'failed', at },
        )
      }
      waiting.current.set(scan.id, scan)
      setSave(({ at }) => ({ state: 'saving', at }))
      running.current ??= writeWaiting()
    },
    [store],
  )
  const forget = useCallback(async () => {
    // Not cut short: where erasing fails, the last answer must be stored all the same.
    await running.current
    await store.eraseAll()
    setSave({ state: 'idle', at: null })
  }, [store])
  return { save, write, forget }
}

function firstOf(waiting: Map<string, Scan>): Scan | undefined {
  return waiting.values().next().value
}
