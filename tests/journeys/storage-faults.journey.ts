import { answersBy, everyKindRule, scanBy, themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { storage as texts } from '../../src/texts/nl/storage.ts'
import { fillDevice, openNewerDatabase, refuseStorage } from './pages/device-faults.ts'
import { onlyInChromium } from './pages/engines.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'
import { ThemePage } from './pages/theme-page.ts'

const theme = themesOf(wordsOf('nl').structure)[0]!
const [first, second] = theme.questions as [
  (typeof theme.questions)[number],
  (typeof theme.questions)[number],
]
const answers = answersBy(everyKindRule)
const { shell } = wordsOf('nl').ui

test('a full device: the answer stays, a file is offered, and it is stored once there is room', async ({
  start,
  page,
  visit,
}) => {
  const here = await (await start.startScan()).fillShort()
  await fillDevice(page)
  await here.answer(first, answers[first.id]!)
  const alert = page.getByRole('alert').filter({ hasText: shell.notSavedFull })
  await expect(alert).toBeVisible()
  const download = page.waitForEvent('download')
  await alert.getByRole('button', { name: shell.notSavedAction }).click()
  await download
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom())
  await alert.getByRole('button', { name: shell.notSavedRetry }).click()
  await expect(here.savedLine).toBeVisible()
  await page.reload()
  await (await ThemePage.shown(visit, theme.id)).expectAnswer(first, answers[first.id]!)
})

test('a browser that refuses storage, as in a private window, says so and still gives a file', async ({
  page,
  start,
}) => {
  await refuseStorage(page)
  await expect(page.getByRole('heading', { name: texts.faults.refused.title })).toBeVisible()
  const here = await (await start.startScan()).fillShort()
  await here.answer(first, answers[first.id]!)
  const alert = page.getByRole('alert').filter({ hasText: shell.notSavedHelp })
  const download = page.waitForEvent('download')
  await alert.getByRole('button', { name: shell.notSavedAction }).click()
  await download
})

test('a database of a newer version is told and left as it is', async ({ page }) => {
  await page.goto('/')
  expect(await openNewerDatabase(page)).toEqual(['later'])
  await page.reload()
  await expect(page.getByRole('heading', { name: texts.faults.newer.title })).toBeVisible()
  expect(await openNewerDatabase(page)).toEqual(['later'])
})

test('storage that the browser throws away in the middle is filled again', async ({
  start,
  page,
  visit,
  browserName,
}) => {
  onlyInChromium(browserName, 'dropStorage')
  const here = await (await start.startScan()).fillShort()
  await here.answer(first, answers[first.id]!)
  await expect(here.savedLine).toBeVisible()
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  })
  await here.answer(second, answers[second.id]!)
  await expect(here.savedLine).toBeVisible()
  const again = await StartPage.visit(visit)
  await expect(again.storedScans).toHaveCount(1)
})

test('a clock that goes back loses no answer', async ({ start, page, visit }) => {
  const here = await (await start.startScan()).fillShort()
  await here.answer(first, answers[first.id]!)
  await page.clock.setFixedTime(new Date('2001-01-01T00:00:00Z'))
  await here.answer(second, answers[second.id]!)
  await page.reload()
  const again = await ThemePage.shown(visit, theme.id)
  await again.expectAnswer(first, answers[first.id]!)
  await again.expectAnswer(second, answers[second.id]!)
})

test('back and forward lose no answer', async ({ start, page, visit }) => {
  const here = await (await start.startScan()).fillShort()
  await here.answer(first, answers[first.id]!)
  await here.next()
  await page.goBack()
  await (await ThemePage.shown(visit, theme.id)).expectAnswer(first, answers[first.id]!)
  await page.goBack()
  await page.goForward()
  await (await ThemePage.shown(visit, theme.id)).expectAnswer(first, answers[first.id]!)
})

test('a file dialog that is cancelled changes nothing', async ({ start, page, words }) => {
  const dialog = page.waitForEvent('filechooser')
  await page.getByText(words.ui.start.openAction, { exact: true }).click()
  await (await dialog).setFiles([])
  await expect(page.getByRole('alert')).toHaveCount(0)
  await start.expectTitle(words.ui.start.title)
})

test.describe('a browser that blocks downloads', () => {
  test.use({ acceptDownloads: false })

  test('tells no page, so the screen says what to do and offers the file again', async ({ start, page }) => {
    await start.openFinished(scanBy(everyKindRule))
    const blocked = page.waitForEvent('download')
    await page
      .getByRole('button', { name: wordsOf('nl').ui.result.download })
      .first()
      .click()
    expect(await (await blocked).failure()).not.toBeNull()
    await expect(page.getByText(texts.download.missing)).toBeVisible()
    const again = page.waitForEvent('download')
    await page.getByRole('button', { name: texts.download.again }).click()
    expect((await again).suggestedFilename()).toBe((await blocked).suggestedFilename())
    await page.getByRole('button', { name: texts.download.close }).click()
    await expect(page.getByText(texts.download.missing)).toHaveCount(0)
  })
})
