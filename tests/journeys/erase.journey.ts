import type { Page } from '@playwright/test'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'

const scan = scanBy(everyKindRule)
const nothing = { databases: [], localKeys: [], sessionKeys: [], caches: [], cookie: '', workers: 0 }

test('"Wis alles" leaves nothing behind on the device', async ({ start, page }) => {
  await start.switchLanguage('en')
  await start.switchLanguage('nl')
  await start.openFinished(scan)
  await expect.poll(() => keptOn(page)).not.toEqual(nothing)
  await start.eraseEverything()
  expect(await keptOn(page)).toEqual(nothing)
})

test('"Wis alles" in the middle of a theme leaves nothing behind', async ({ start, page }) => {
  const theme = await (await start.startScan()).fillShort()
  await theme.answer(theme.theme.questions[0]!, { unknown: true })
  await theme.eraseEverything()
  expect(await keptOn(page)).toEqual(nothing)
})

test('after erasing, a reload offers no scan and keeps nothing', async ({ start, page }) => {
  await start.openFinished(scan)
  await start.eraseEverything()
  await page.reload()
  await expect(start.title).toBeVisible()
  await expect(start.storedScans).toHaveCount(0)
})

test('"Annuleer" erases nothing', async ({ start, words }) => {
  const result = await start.openFinished(scan)
  await result.openEraseDialog()
  await result.eraseDialog.getByRole('button', { name: words.ui.shell.cancel }).click()
  await expect(result.eraseDialog).toBeHidden()
  await result.expectTitle(words.ui.result.title.replace('{name}', scan.company.name!))
})

test('after erasing a new scan can begin', async ({ start }) => {
  await start.openFinished(scan)
  await start.eraseEverything()
  const theme = await (await start.startScan()).fillShort()
  await theme.answer(theme.theme.questions[0]!, { unknown: true })
  await expect(theme.savedLine).toBeVisible()
})

test('a second window with the scan open does not stop the erasing', async ({
  start,
  context,
  page,
  words,
}) => {
  await start.openFinished(scan)
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(words.ui.start.title)
  await start.eraseEverything()
  expect(await keptOn(page)).toEqual(nothing)
})

/** Everything a page can keep in a browser. */
function keptOn(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    localKeys: Object.keys(localStorage),
    sessionKeys: Object.keys(sessionStorage),
    caches: await caches.keys(),
    cookie: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}
