import type { OwnPlace } from '../../storage/erase-browser.ts'
import { cachePrefix } from './cache-names.ts'
import type { ToWorker } from './worker-messages.ts'

/** Takes the service worker of this address off the device, and has it forget what it holds. */
export async function forgetApp(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (!registration) return
  const { installing, waiting, active } = registration
  for (const worker of [installing, waiting, active]) worker?.postMessage('forget' satisfies ToWorker)
  await registration.unregister()
}

/** The place of this app among all that the browser keeps for the host. */
export function ownPlace(): OwnPlace {
  const base = new URL('.', document.baseURI).href
  return { base, cachePrefix: cachePrefix(base) }
}
