import type { Page } from '@playwright/test'

/** From now on the browser has no room; until `makeRoom` is called. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.put = put) })
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
}

/** From the next load on the browser refuses storage, as in a private window. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('Not here', 'SecurityError')
      },
    }),
  )
  await page.reload()
}

/** Opens a database of a newer version, made where there is none; tells what is in it. */
export function openNewerDatabase(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open('toekomstscan', 99)
        request.onupgradeneeded = () => void request.result.createObjectStore('later')
        request.onsuccess = () => {
          resolve([...request.result.objectStoreNames])
          request.result.close()
        }
      }),
  )
}

/** No window hears another: as in one that slept while the other went on. From the next load on. */
export async function cutTheLineBetweenWindows(page: Page): Promise<void> {
  await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
}
