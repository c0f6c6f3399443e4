import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Structure } from '../content/structure.ts'
import { readScanRecord } from '../domain/scan/read-scan.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import type { ScanStore } from '../storage/scan-store.ts'

export type SaveState = { state: 'idle' | 'saving' | 'saved' | 'failed'; at: string | null }

/** The scans of this device and the one in hand. Every change is written at once. */
export type ScanSession = {
  isReady: boolean
  scans: Scan[]
  /** True when a stored record can no longer be read; it is left alone. */
  hasUnreadable: boolean
  current: Scan | null
  save: SaveState
  /** Takes a scan in hand: a new one, an opened file, or one from the list. */
  take: (scan: Scan) => void
  /** Takes a scan of the list in hand, unchanged. */
  open: (id: string) => void
  change: (edit: (scan: Scan) => Scan) => void
  erase: () => Promise<void>
}

/** Holds the scans in memory and keeps the device in step. */
export function useScanSession(store: ScanStore, structure: Structure): ScanSession {
  const [isReady, setReady] = useState(false)
  const [scans, setScans] = useState<Scan[]>([])
  const [hasUnreadable, setUnreadable] = useState(false)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const { save, write, forget } = useWriter(store)
  const latest = useRef<Scan | null>(null)

  useEffect(() => {
    let isGone = false
    void loadScans(store, structure).then((loaded) => {
      if (isGone) return
      latest.current = loaded.current
      setScans(loaded.scans)
      setUnreadable(loaded.hasUnreadable)
      setCurrentId(loaded.current?.id ?? null)
      setReady(true)
    })
    return () => {
      isGone = true
    }
  }, [store, structure])

  const keep = useCallback(
    (scan: Scan) => {
      latest.current = scan
      setCurrentId(scan.id)
      setScans((list) => [scan, ...list.filter(({ id }) => id !== scan.id)])
      write(scan)
    },
    [write],
  )
  const open = useCallback(
    (id: string) => {
      latest.current = scans.find((scan) => scan.id === id) ?? latest.current
      setCurrentId(latest.current?.id ?? null)
    },
    [scans],
  )
  const change = useCallback(
    (edit: (scan: Scan) => Scan) => {
      if (latest.current) keep({ ...edit(latest.current), updatedAt: new Date().toISOString() })
    },
    [keep],
  )
  const erase = useCallback(async () => {
    await forget()
    latest.current = null
    setScans([])
    setCurrentId(null)
    setUnreadable(false)
  }, [forget])

  const current = scans.find(({ id }) => id === currentId) ?? null
  return useMemo(
    () => ({ isReady, scans, hasUnreadable, current, save, take: keep, open, change, erase }),
    [isReady, scans, hasUnreadable, current, save, keep, open, change, erase],
  )
}

type Loaded = { scans: Scan[]; hasUnreadable: boolean; current: Scan | null }

/** Stored records are strangers: only those that still read well are shown. */
async function loadScans(store: ScanStore, structure: Structure): Promise<Loaded> {
  try {
    const [records, place] = await Promise.all([store.listRecords(), store.getPlace()])
    const read = records.map((record) => readScanRecord(record, structure))
    const scans = read
      .flatMap((outcome) => (outcome.ok ? [outcome.scan] : []))
      .sort((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''))
    const current = scans.find(({ id }) => id === place?.scan) ?? null
    return { scans, hasUnreadable: scans.length < records.length, current }
  } catch {
    // A browser that refuses storage starts empty; the first save says so.
    return { scans: [], hasUnreadable: false, current: null }
  }
}

/** Writes one scan at a time; what changes meanwhile is written next, so the last state always wins. */
function useWriter(store: ScanStore) {
  const [save, setSave] = useState<SaveState>({ state: 'idle', at: null })
  const waiting = useRef<Scan | null>(null)
  const running = useRef<Promise<void> | null>(null)

  const write = useCallback(
    (scan: Scan) => {
      waiting.current = scan
      setSave((previous) => ({ ...previous, state: 'saving' }))
      running.current ??= writeAll(store, waiting)
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
    waiting.current = null
    await running.current
    await store.eraseAll()
    setSave({ state: 'idle', at: null })
  }, [store])
  return { save, write, forget }
}

async function writeAll(store: ScanStore, waiting: { current: Scan | null }): Promise<void> {
  while (waiting.current) {
    const scan = waiting.current
    waiting.current = null
    await store.put(scan)
  }
}
