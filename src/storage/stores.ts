import { reopening } from './database.ts'
import { createDossierStore, type DossierStore } from './dossier-store.ts'
import { createNotes, type Notes } from './notes.ts'
import type { PutTogether } from './put-together.ts'
import { createScanStore, type ScanStore } from './scan-store.ts'

/** Everything the app can keep: on this device, or only until the page closes. */
export type Stores = {
  scans: ScanStore
  dossiers: DossierStore
  notes: Notes
  /** Writes records of both kinds, all or none. */
  loadPutTogether: () => Promise<PutTogether>
}

/** The database of this device, opened when first used and shared by all that is kept in it. */
export function deviceStores(): Stores {
  const opener = reopening()
  return {
    scans: createScanStore(opener),
    dossiers: createDossierStore(opener),
    notes: createNotes(opener),
    // Only restoring a backup needs it.
    loadPutTogether: async () => (await import('./put-together.ts')).databasePutTogether(opener),
  }
}
