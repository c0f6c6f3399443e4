import type { BrowserContext } from '@playwright/test'
import type { Visit } from './screen.ts'
import { StartPage } from './start-page.ts'
import type { Site } from './static-site.ts'
import type { Traffic } from './traffic.ts'

/** The first visit, on a site in a folder, until the app lies on the device. */
export async function openKept(visit: Visit): Promise<StartPage> {
  await visit.page.goto('./')
  const start = await StartPage.shown(visit)
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return start
}

/**
 * From now on no server answers; gives what takes out of the faults that asking for host files or a new version
 * failed, which is none.
 */
export async function goOffline(context: BrowserContext, traffic: Traffic, site: Site): Promise<() => void> {
  await context.setOffline(true)
  // In Firefox a service worker still reaches the network of a page that was told to be offline.
  site.setDown(true)
  return () => {
    const expected =
      /\/(host\/\S+|service-worker\.js) failed: (net::ERR_INTERNET_DISCONNECTED|NS_ERROR_OFFLINE|NS_ERROR_NET_EMPTY_RESPONSE|NS_ERROR_NET_RESET)$/
    traffic.faults.splice(0, Infinity, ...traffic.faults.filter((fault) => !expected.test(fault)))
  }
}
