import { cachePrefix } from './cache-names.ts'
import type { ToWorker } from './worker-messages.ts'

/** Takes the app itself off the device: the service worker and every cache of this address. Rejects when one stays. */
export async function forgetApp(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration) {
    const { installing, waiting, active } = registration
    for (const worker of [installing, waiting, active]) worker?.postMessage('forget' satisfies ToWorker)
    await registration.unregister()
  }
  // Without https a browser has neither.
  if (!('caches' in globalThis)) return
  const prefix = cachePrefix(new URL('./', document.baseURI).href)
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(own.map((name) => caches.delete(name)))
}
