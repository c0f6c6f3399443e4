import { expect, type Page } from '@playwright/test'
import { storage as texts } from '../../../src/texts/nl/storage.ts'

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

/** After erasing, the screen says that it looked again, and a line of 0 for everything it looked for. */
export async function expectNothingFound(page: Page): Promise<void> {
  const { clean, found } = texts.erased
  await expect(page.getByText(clean)).toBeVisible()
  const zero = Object.values(found).map(({ other }) => other.replace('{count}', '0'))
  for (const line of zero) await expect(page.getByRole('listitem').filter({ hasText: line })).toBeVisible()
}
