import { cachePrefix } from '../../src/app/offline/cache-names.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'
import { expectNothingFound, keptOn, nothingKept as nothing } from './pages/kept.ts'
import { StartPage } from './pages/start-page.ts'

const scan = scanBy(everyKindRule)

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

test('"Wis alles" also empties own caches and keys, leaves those of others, and shows that it looked again', async ({
  start,
  page,
}) => {
  await start.openFinished(scan)
  await page.evaluate(
    async (own) => {
      await caches.open(`${own}pages`)
      await caches.open('another-app')
      localStorage.setItem('toekomstscan.later', 'x')
      sessionStorage.setItem('toekomstscan.later', 'x')
      localStorage.setItem('another-page', 'not ours')
    },
    cachePrefix(new URL('.', page.url()).href),
  )
  await start.eraseEverything()
  await expectNothingFound(page)
  expect(await keptOn(page)).toEqual({ ...nothing, localKeys: ['another-page'], caches: ['another-app'] })
  await page.evaluate(async () => {
    localStorage.clear()
    await caches.delete('another-app')
  })
})

test('another window shows nothing any more after "Wis alles", and can begin anew', async ({
  start,
  context,
  page,
  visit,
}) => {
  await start.openFinished(scan)
  const other = await context.newPage()
  await other.goto('/')
  const there = await StartPage.shown({ ...visit, page: other })
  await expect(there.storedScans).toHaveCount(1)
  await start.eraseEverything()
  await expect(there.storedScans).toHaveCount(0)
  expect(await keptOn(page)).toEqual(nothing)
  const theme = await (await there.startScan()).fillShort()
  await theme.answer(theme.theme.questions[0]!, { unknown: true })
  await expect(theme.savedLine).toBeVisible()
})
