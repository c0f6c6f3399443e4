import type { Page } from '@playwright/test'
import type { Dossier } from '../../../src/domain/dossier/dossier-schema.ts'
import { databaseName, databaseVersion } from '../../../src/storage/database.ts'

const stores = ['scans', 'places', 'dossiers', 'notes', 'states']

/** Puts dossiers into the database of the device, made where there is none, as if they were kept earlier. */
export async function storeDossiers(page: Page, dossiers: readonly Dossier[]): Promise<void> {
  await page.evaluate(
    ({ records, name, version, wanted }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version)
        opening.onerror = () => reject(new Error('Journey: the database did not open'))
        opening.onupgradeneeded = () => {
          const missing = wanted.filter((store) => !opening.result.objectStoreNames.contains(store))
          for (const store of missing) {
            const made = opening.result.createObjectStore(store)
            if (store === 'states') made.createIndex('record', 'record', { unique: true })
          }
        }
        opening.onsuccess = () => {
          const writing = opening.result.transaction('dossiers', 'readwrite')
          for (const record of records) writing.objectStore('dossiers').put(record, record.id)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { records: dossiers, name: databaseName, version: databaseVersion, wanted: stores },
  )
}
