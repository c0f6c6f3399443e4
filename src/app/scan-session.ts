import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Structure } from '../content/structure.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import type { ScanStore } from '../storage/scan-store.ts'
import { loadScans, type LoadedScans } from './load-scans.ts'
import { useScanWriter, type SaveState } from './scan-writer.ts'

/** The scans of this device and the one in hand. Every change is written at once. */
export type ScanSession = {
  isReady: boolean
  scans: Scan[]
  /** The ids of stored records that can no longer be read; they are left alone. */
  unreadable: readonly string[]
  current: Scan | null
  /** Takes a scan in hand: a new one, or an opened file. */
  take: (scan: Scan) => void
  /** Takes a scan of the list in hand, unchanged. */
  open: (id: string) => void
  change: (edit: (scan: Scan) => Scan) => void
  /** Removes one scan from this device. */
  remove: (id: string) => void
  erase: () => Promise<void>
}

const nothing: LoadedScans = { scans: [], unreadable: [], current: null }

/** Holds the scans in memory and keeps the device in step. */
export function useScanSession(
  store: ScanStore,
  structure: Structure,
): { session: ScanSession; save: SaveState } {
  const [loaded, setLoaded] = useState<LoadedScans | null>(null)
  const { save, write, forget } = useScanWriter(store)
  // Two changes in one turn of the event loop must build on each other, so the latest state is not read from React.
  const latest = useRef(nothing)
  const show = useCallback((next: LoadedScans) => {
    latest.current = next
    setLoaded(next)
  }, [])
  useStoredScans(store, structure, show)

  const take = useCallback(
    (scan: Scan) => {
      show(withCurrent(latest.current, scan))
      write(scan)
    },
    [show, write],
  )
  const open = useCallback(
    (id: string) => {
      const current = latest.current.scans.find((scan) => scan.id === id) ?? null
      show({ ...latest.current, current })
    },
    [show],
  )
  const change = useCallback(
    (edit: (scan: Scan) => Scan) => {
      const { current } = latest.current
      if (current) take({ ...edit(current), updatedAt: new Date().toISOString() })
    },
    [take],
  )
  const erase = useCallback(async () => {
    await forget()
    show(nothing)
  }, [forget, show])

  const remove = useCallback(
    (id: string) => {
      show(without(latest.current, id))
      // Where removing fails the scan is simply there again at the next visit.
      store.remove(id).catch(() => undefined)
    },
    [show, store],
  )

  // Apart from the save state, so that a save does not draw the screens again.
  const session = useMemo(
    () => ({ isReady: loaded !== null, ...(loaded ?? nothing), take, open, change, remove, erase }),
    [loaded, take, open, change, remove, erase],
  )
  return { session, save }
}

function useStoredScans(store: ScanStore, structure: Structure, show: (loaded: LoadedScans) => void): void {
  useEffect(() => {
    let isGone = false
    void loadScans(store, structure).then((scans) => {
      if (!isGone) show(scans)
    })
    return () => {
      isGone = true
    }
  }, [store, structure, show])
}

function withCurrent(known: LoadedScans, scan: Scan): LoadedScans {
  const scans = [scan, ...known.scans.filter(({ id }) => id !== scan.id)]
  return { current: scan, scans, unreadable: known.unreadable.filter((id) => id !== scan.id) }
}

function without({ scans, current, unreadable }: LoadedScans, id: string): LoadedScans {
  const others = scans.filter((scan) => scan.id !== id)
  return { scans: others, current: current?.id === id ? null : current, unreadable }
}
