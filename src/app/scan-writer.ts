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
      waiting.current.set(scan.id, scan)
      setSave((previous) => ({ ...previous, state: 'saving' }))
      running.current ??= writeAll(store, waiting.current)
        .then(
          () => setSave({ state: 'saved', at: new Date().toISOString() }),
          () => setSave((previous) => ({ ...previous, state: 'failed' })),
        )
        .finally(() => {
          running.current = null
        })
    },
    [store],
  )
  const forget = useCallback(async () => {
    waiting.current.clear()
    await running.current
    await store.eraseAll()
    setSave({ state: 'idle', at: null })
  }, [store])
  return { save, write, forget }
}

async function writeAll(store: ScanStore, waiting: Map<string, Scan>): Promise<void> {
  for (let scan = firstOf(waiting); scan; scan = firstOf(waiting)) {
    waiting.delete(scan.id)
    await store.put(scan)
  }
}

function firstOf(waiting: Map<string, Scan>): Scan | undefined {
  return waiting.values().next().value
}
