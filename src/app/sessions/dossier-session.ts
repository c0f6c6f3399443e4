import '../zod-without-eval.ts'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Structure } from '../../content/structure.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { readDossier } from '../../domain/dossier/read-dossier.ts'
import type { DossierStore } from '../../storage/dossier-store.ts'
import type { Conflict, SaveState } from '../../storage/kept-records.ts'
import { RecordKeeper } from '../../storage/record-keeper.ts'
import type { StorageFault } from '../../storage/storage-fault.ts'

/** The dossiers of an adviser on this device. Every change is written at once. */
export type DossierSession = {
  isReady: boolean
  /** The latest changed first. */
  dossiers: readonly Dossier[]
  /** True when a stored record can no longer be read; it is left alone. */
  hasUnreadable: boolean
  /** Why the dossiers of this device could not be read at all. */
  fault: StorageFault | null
  save: SaveState
  /** A dossier that another window changed too: this window's state is not stored until one is chosen. */
  conflict: Conflict<Dossier> | null
  /** How often each dossier was replaced by the state of another window: a form must be filled anew. */
  takeovers: ReadonlyMap<string, number>
  /** Puts a new dossier in, or one that was opened. */
  put: (dossier: Dossier) => void
  change: (id: string, edit: (dossier: Dossier) => Dossier) => void
  remove: (id: string) => void
  /** Ends a conflict with this window's state, or with that of the other one. */
  resolve: (id: string, choice: 'mine' | 'theirs') => void
  /** Writes once more what could not be written. */
  retry: () => void
  /** Reads everything from the device again; what is not stored yet stays. */
  reload: () => void
}

// One for each store, so that what could not be stored outlives the adviser's room.
const keepers = new WeakMap<DossierStore, RecordKeeper<Dossier>>()

/** Holds the dossiers in memory and keeps the device in step. */
export function useDossiers(store: DossierStore, structure: Structure): DossierSession {
  const keeper = useMemo(() => keeperOf(store, structure), [store, structure])
  const kept = useSyncExternalStore(keeper.subscribe, keeper.kept)
  const save = useSyncExternalStore(keeper.subscribe, keeper.save)
  useEffect(() => void keeper.load(), [keeper])
  return useMemo(() => {
    const { items: dossiers, unreadable, ...rest } = kept
    return { ...rest, dossiers, hasUnreadable: unreadable.length > 0, save, ...actionsOf(keeper) }
  }, [keeper, kept, save])
}

function keeperOf(store: DossierStore, structure: Structure): RecordKeeper<Dossier> {
  const known = keepers.get(store)
  if (known) return known
  const made = new RecordKeeper<Dossier>(store, async () => (record) => {
    const outcome = readDossier(record, structure)
    return outcome.ok ? outcome.dossier : null
  })
  keepers.set(store, made)
  made.follow()
  return made
}

function actionsOf(
  keeper: RecordKeeper<Dossier>,
): Pick<DossierSession, 'put' | 'change' | 'remove' | 'resolve' | 'retry' | 'reload'> {
  return {
    put: keeper.put,
    change: (id, edit) => {
      const known = keeper.kept().items.find((each) => each.id === id)
      if (known) keeper.put({ ...edit(known), updatedAt: new Date().toISOString() })
    },
    remove: keeper.remove,
    resolve: keeper.resolve,
    retry: keeper.retry,
    reload: () => void keeper.load(),
  }
}
