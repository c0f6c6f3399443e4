import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import { reopening } from './database.ts'

/** Another window stored a later state of this dossier; nothing was written. */
export class ChangedElsewhere extends Error {
  constructor(readonly id: string) {
    super(`Storage: dossier ${id} was changed in another window`)
  }
}

/** Where an adviser's dossiers are kept on this device. Records that come out are strangers: their reader checks them. */
export type DossierStore = {
  /** Every stored record, unchecked, in no particular order. */
  listRecords: () => Promise<unknown[]>
  /**
   * Resolves when the dossier is safely on disk. `seen` is the `updatedAt` of the stored state this change builds on,
   * null for a new dossier; rejects with ChangedElsewhere when the device holds another one.
   */
  put: (dossier: Dossier, seen: string | null) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** Opens the database of this device when first used. */
export function createDossierStore(): DossierStore {
  const { open } = reopening()
  return {
    listRecords: async () => (await open()).getAll('dossiers'),
    put: async (dossier, seen) => {
      const transaction = (await open()).transaction('dossiers', 'readwrite', { durability: 'strict' })
      const stored = await transaction.store.get(dossier.id)
      if (stored && stored.updatedAt !== seen) {
        await transaction.done
        throw new ChangedElsewhere(dossier.id)
      }
      await Promise.all([transaction.store.put(dossier, dossier.id), transaction.done])
    },
    remove: async (id) => {
      const transaction = (await open()).transaction('dossiers', 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.store.delete(id), transaction.done])
    },
  }
}
