import { trustedScriptUrl } from '../trusted-types.ts'
import type { ToPage, ToWorker } from './worker-messages.ts'

/** A newer version that waits: how to use it at once, which opens the page anew. */
export type WaitingVersion = { useNow: () => void; hasOtherWindows: boolean }

/**
 * Has the browser keep the app for use without network, and tells when a newer version waits. Where a browser cannot
 * or may not keep it, the app goes on as a page like any other. Never rejects.
 */
export async function watchVersion(tell: (waiting: WaitingVersion) => void): Promise<void> {
  try {
    const { serviceWorker } = navigator
    const address = trustedScriptUrl(new URL('service-worker.js', document.baseURI).href)
    const registration = (await serviceWorker.register(address, { updateViaCache: 'none' })) as
      ServiceWorkerRegistration | undefined
    if (!registration) return
    const report = (worker: ServiceWorker | null) => {
      // Without a version in use the one that was just kept is the first, and no news.
      if (worker && serviceWorker.controller) tell(waitingVersion(worker, tell))
    }
    report(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') report(registration.waiting)
      })
    })
  } catch {
    // Private windows of some browsers refuse; the server refuses where the file is missing.
  }
}

function waitingVersion(worker: ServiceWorker, tell: (waiting: WaitingVersion) => void): WaitingVersion {
  const { serviceWorker } = navigator
  const useNow = () => {
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    serviceWorker.addEventListener(
      'message',
      ({ data }: MessageEvent<ToPage>) => {
        if (data === 'other-windows') tell({ useNow, hasOtherWindows: true })
      },
      { once: true },
    )
    worker.postMessage('use-now' satisfies ToWorker)
  }
  return { useNow, hasOtherWindows: false }
}
