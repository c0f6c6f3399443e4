import type { Dossier } from '../domain/dossier/dossier-schema.ts'
import { reopening, type Opener } from './database.ts'
import { databaseRecords, type RecordStore } from './record-store.ts'
import { createWindows } from './windows.ts'

/** Where an adviser's dossiers are kept. */
export type DossierStore = RecordStore<Dossier> & {
  /** True while memory holds dossiers that are nowhere else; a store on the device has no need of it. */
  holdsUnkept?: () => boolean
}

/** Opens the database of this device when first used. */
export function createDossierStore(opener: Opener = reopening()): DossierStore {
  return databaseRecords('dossiers', opener, createWindows())
}
