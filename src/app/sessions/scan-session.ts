import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Structure } from '../../content/structure.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { Conflict, SaveState } from '../../storage/kept-records.ts'
import { scanDeskOf, findScan } from './scan-desk.ts'
import type { ScanStore } from '../../storage/scan-store.ts'
import type { StorageFault } from '../../storage/storage-fault.ts'

/** The scans of this device and the one in hand. Every change is written at once. */
export type ScanSession = {
  isReady: boolean
  /** The latest changed first. */
  scans: readonly Scan[]
  /** The ids of stored records that can no longer be read; they are left alone. */
  unreadable: readonly string[]
  /** Why the scans of this device could not be read at all. */
  fault: StorageFault | null
  current: Scan | null
  /** A scan that another window changed too: this window's state is not stored until one is chosen. */
  conflict: Conflict<Scan> | null
  /** How often the scan in hand was replaced by the state of another window: a form must be filled anew. */
  takeovers: number
  /** Takes a scan in hand: a new one, or an opened file. */
  take: (scan: Scan) => void
  /** Takes a scan of the list in hand, unchanged. */
  open: (id: string) => void
  change: (edit: (scan: Scan) => Scan) => void
  /** Ends a conflict with this window's state, or with that of the other one. */
  resolve: (id: string, choice: 'mine' | 'theirs') => void
  /** Writes once more what could not be written. */
  retry: () => void
  /** Reads everything from the device again; what is not stored yet stays. */
  reload: () => void
  /** Removes one scan from this device. */
  remove: (id: string) => void
  erase: () => Promise<void>
}

/** Holds the scans in memory and keeps the device in step. */
export function useScanSession(
  store: ScanStore,
  structure: Structure,
): { session: ScanSession; save: SaveState } {
  const { keeper, hand, actions, start } = useMemo(() => scanDeskOf(store, structure), [store, structure])
  const kept = useSyncExternalStore(keeper.subscribe, keeper.kept)
  const save = useSyncExternalStore(keeper.subscribe, keeper.save)
  const { id, isPlaced } = useSyncExternalStore(hand.subscribe, hand.held)
  useEffect(start, [start])
  // Apart from the save state, so that a save does not draw the screens again.
  const session = useMemo(
    () => ({
      ...{ isReady: kept.isReady && isPlaced, scans: kept.items, current: findScan(kept.items, id) },
      ...{ unreadable: kept.unreadable, fault: kept.fault, conflict: kept.conflict },
      ...{ takeovers: (id && kept.takeovers.get(id)) || 0, ...actions },
    }),
    [kept, isPlaced, id, actions],
  )
  return { session, save }
}
