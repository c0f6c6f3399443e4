import type { Page } from '@playwright/test'

/** Everything a page can keep in a browser. */
export function keptOn(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    localKeys: Object.keys(localStorage),
    sessionKeys: Object.keys(sessionStorage),
    caches: await caches.keys(),
    cookie: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

/** What is kept on a device that never saw the app. */
export const nothingKept: Awaited<ReturnType<typeof keptOn>> = {
  ...{ databases: [], localKeys: [], sessionKeys: [], caches: [] },
  ...{ cookie: '', workers: 0 },
}
