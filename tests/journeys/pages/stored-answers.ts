import type { Page } from '@playwright/test'
import type { Answers } from '../../../src/domain/scan/scan-schema.ts'

/** The answers of the one scan on the device. Reading waits its turn behind what is being written. */
export function storedAnswers(page: Page): Promise<Answers> {
  return page.evaluate(
    () =>
      new Promise<Answers>((resolve, reject) => {
        const opening = indexedDB.open('toekomstscan')
        opening.onerror = () => reject(opening.error!)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('scans').objectStore('scans').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve((reading.result[0] as { answers: Answers }).answers)
          }
        }
      }),
  )
}
