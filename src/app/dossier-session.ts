import './zod-without-eval.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Structure } from '../content/structure.ts'
import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import { readDossier } from '../domain/dossier/read-dossier.ts'
import { ChangedElsewhere, type DossierStore } from '../storage/dossier-store.ts'
import type { SaveState } from './scan-writer.ts'

/** The dossiers of an adviser on this device. Every change is written at once. */
export type DossierSession = {
  isReady: boolean
  /** The latest changed first. */
  dossiers: Dossier[]
  /** True when a stored record can no longer be read; it is left alone. */
  hasUnreadable: boolean
  save: SaveState
  /** The dossier that another window changed too: this window's last change was not stored. */
  conflict: string | null
  /** Puts a new dossier in, or one that was opened. */
  put: (dossier: Dossier) => void
  change: (id: string, edit: (dossier: Dossier) => Dossier) => void
  remove: (id: string) => void
  /** Reads everything from the device again, which ends a conflict. */
  reload: () => void
}

type Loaded = { dossiers: Dossier[]; hasUnreadable: boolean }

/** Holds the dossiers in memory and keeps the device in step, one write at a time. */
export function useDossiers(store: DossierStore, structure: Structure): DossierSession {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [save, setSave] = useState<SaveState>({ state: 'idle', at: null })
  const [conflict, setConflict] = useState<string | null>(null)
  // Two changes in one turn of the event loop must build on each other, so the latest state is not read from React.
  const latest = useRef<Loaded>({ dossiers: [], hasUnreadable: false })
  const seen = useRef(new Map<string, string>())
  const queue = useRef(Promise.resolve())

  const show = useCallback((next: Loaded) => {
    latest.current = next
    setLoaded(next)
  }, [])
  const enqueue = useCallback((work: () => Promise<void>) => {
    setSave(({ at }) => ({ state: 'saving', at }))
    queue.current = queue.current.then(work).then(
      () => setSave({ state: 'saved', at: new Date().toISOString() }),
      (error: unknown) => {
        if (error instanceof ChangedElsewhere) setConflict(error.id)
        setSave(({ at }) => ({ state: 'failed', at }))
      },
    )
  }, [])
  const reload = useCallback(() => {
    void loadDossiers(store, structure).then((next) => {
      seen.current = new Map(next.dossiers.map(({ id, updatedAt }) => [id, updatedAt]))
      setConflict(null)
      show(next)
    })
  }, [store, structure, show])
  useEffect(reload, [reload])

  const put = useCallback(
    (dossier: Dossier) => {
      const others = latest.current.dossiers.filter(({ id }) => id !== dossier.id)
      show({ ...latest.current, dossiers: [dossier, ...others] })
      enqueue(async () => {
        await store.put(dossier, seen.current.get(dossier.id) ?? null)
        seen.current.set(dossier.id, dossier.updatedAt)
      })
    },
    [store, show, enqueue],
  )
  const change = useCallback(
    (id: string, edit: (dossier: Dossier) => Dossier) => {
      const known = latest.current.dossiers.find((each) => each.id === id)
      if (known) put({ ...edit(known), updatedAt: new Date().toISOString() })
    },
    [put],
  )
  const remove = useCallback(
    (id: string) => {
      show({ ...latest.current, dossiers: latest.current.dossiers.filter((each) => each.id !== id) })
      enqueue(() => store.remove(id))
    },
    [store, show, enqueue],
  )
  return useMemo(
    () => ({
      ...{ isReady: loaded !== null, ...(loaded ?? { dossiers: [], hasUnreadable: false }) },
      ...{ save, conflict, put, change, remove, reload },
    }),
    [loaded, save, conflict, put, change, remove, reload],
  )
}

/** Stored records are strangers: only those that still read well are shown, the others are left alone. */
async function loadDossiers(store: DossierStore, structure: Structure): Promise<Loaded> {
  const records = await store.listRecords().catch((): unknown[] => [])
  const dossiers = records
    .map((record) => readDossier(record, structure))
    .flatMap((outcome) => (outcome.ok ? [outcome.dossier] : []))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  return { dossiers, hasUnreadable: dossiers.length < records.length }
}
