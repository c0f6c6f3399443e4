import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answersBy, everyKindRule, scanBy } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { onlyInChromium } from './pages/engines.ts'
import { openLevers } from './pages/levers-page.ts'
import { expect } from './pages/journey.ts'
import { expectNothingFound, keptOn as onDevice } from './pages/kept.ts'
import { LibraryPage } from './pages/library-pages.ts'
import type { Visit } from './pages/screen.ts'
import { StartPage } from './pages/start-page.ts'
import { type Site, test, writeNextVersion } from './pages/static-site.ts'
import { goOffline, openKept } from './pages/without-network.ts'

const scan = scanBy(everyKindRule)
const answers = answersBy(everyKindRule)
const titles = { from: wordsOf('nl').library.list.title, to: 'Titel van de volgende versie' }
const nothing = { caches: [], workers: 0 }
/** A new version is fetched and checked file by file, which a busy machine needs time for. */
const installing = { timeout: 60_000 }

async function openAgain(visit: Visit): Promise<StartPage> {
  await visit.page.goto('./')
  await visit.page.reload()
  return StartPage.shown(visit)
}

test('after one visit the whole app works without network', async ({
  visit,
  context,
  traffic,
  site,
}, info) => {
  const { page, words } = visit
  await openKept(visit)
  const forgive = await goOffline(context, traffic, site)

  const start = await openAgain(visit)
  const theme = await (await start.startScan()).fillShort()
  const question = theme.theme.questions[0]!
  await theme.answer(question, answers[question.id]!)
  await expect(theme.savedLine).toBeVisible()
  await theme.switchLanguage('en')
  await theme.switchLanguage('nl')

  const result = await (await openAgain(visit)).openFinished(scan)
  expect(await result.pillarsInTable()).toHaveLength(4)
  await result.downloadReport(info.outputPath('report.pdf'))
  await (await LibraryPage.visit(visit, './#/library')).open('make-it-work')
  await openLevers(start)
  await page.reload()
  await start.expectTitle(words.levers.title)

  const again = await openAgain(visit)
  await again.openExample('care')
  await page.goto('./#/host')
  await expect(page.getByRole('heading', { name: words.ui.host.check.allGood })).toBeVisible()
  forgive()
})

test('what the host changes is seen at once, and its last copy without network', async ({
  visit,
  context,
  traffic,
  site,
}, info) => {
  const banner = visit.page.getByRole('banner')
  await openKept(visit)
  site.publish(writeHostOf(info.outputPath('site'), 'Scan van de vereniging'))
  await openAgain(visit)
  await expect(banner).toContainText('Scan van de vereniging')
  const forgive = await goOffline(context, traffic, site)
  await openAgain(visit)
  await expect(banner).toContainText('Scan van de vereniging')
  forgive()
})

test('a new version waits half-way through a scan, mixes nothing, and comes when it is asked for', async ({
  visit,
  context,
  traffic,
  site,
}, info) => {
  const { page, words } = visit
  const start = await openKept(visit)
  const theme = await (await start.startScan()).fillShort()
  const question = theme.theme.questions[0]!
  await theme.answer(question, answers[question.id]!)
  publishNext(site, info.outputPath('next'))
  await askForNews(page)
  await expect(page.getByText(words.offline.title)).toBeVisible(installing)

  // The server has no file of this version left; with and without network the screens come from the device.
  await LibraryPage.visit(visit, './#/library')
  await page.reload()
  await LibraryPage.shown(visit)
  const forgive = await goOffline(context, traffic, site)
  await page.reload()
  await LibraryPage.shown(visit)
  await openLevers(start)
  forgive()
  await context.setOffline(false)
  site.setDown(false)

  await page.goto('./#/library')
  await page.getByRole('button', { name: words.offline.now }).click()
  await start.expectTitle(titles.to)
  await expect(page.getByText(words.offline.title)).toHaveCount(0)
  await page.goto('./#/')
  const back = await (
    await StartPage.shown(visit)
  ).goOnInTheme(words.ui.start.continueUnnamed, theme.theme.id)
  await back.expectAnswer(question, answers[question.id]!)
  await expect.poll(() => versionsOn(page)).toHaveLength(1)
})

test('with a second window open the new version waits, and says why', async ({
  visit,
  context,
  site,
}, info) => {
  const { page, words } = visit
  await openKept(visit)
  const other = await context.newPage()
  await other.goto('./')
  publishNext(site, info.outputPath('next'))
  await askForNews(page)
  const useNow = page.getByRole('button', { name: words.offline.now })
  await useNow.click()
  await expect(page.getByText(words.offline.otherWindows)).toBeVisible()
  await other.close()
  await useNow.click()
  await expect(page.getByText(words.offline.title)).toHaveCount(0)
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.to)
})

test('a new version comes by itself once every window was closed', async ({ visit, context, site }, info) => {
  await openKept(visit)
  publishNext(site, info.outputPath('next'))
  await askForNews(visit.page)
  await expect(visit.page.getByText(visit.words.offline.title)).toBeVisible(installing)
  await visit.page.close()
  const page = await context.newPage()
  await expect(async () => {
    await page.goto('./#/library')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.to)
  }).toPass()
})

test('a version that is only half on the server is not used', async ({ visit, site, traffic }, info) => {
  const { page } = visit
  await openKept(visit)
  const folder = info.outputPath('next')
  writeNextVersion(folder, titles)
  site.publish(withoutFonts(folder))
  await askForNews(page)
  await expect.poll(() => installingOn(page)).toBe(false)
  expect(await versionsOn(page)).toHaveLength(1)
  await LibraryPage.visit(visit, './#/library')
  traffic.faults.splice(0, Infinity, ...traffic.faults.filter((fault) => !fault.includes('/fonts/')))
})

test('"Wis alles" takes the app off the device too, and nothing comes back in the same visit', async ({
  visit,
}) => {
  const { page } = visit
  const start = await openKept(visit)
  const result = await start.openFinished(scan)
  const before = await onDevice(page)
  expect(before.databases).toHaveLength(1)
  expect(before.workers).toBe(1)
  expect(before.caches).not.toEqual([])
  await result.eraseEverything()
  await expectNothingFound(page)
  expect(await keptOn(page)).toEqual(nothing)
  await (await StartPage.shown(visit)).openExample('bakery')
  expect(await keptOn(page)).toEqual(nothing)
})

test('the app can be installed', async ({ visit, context, browserName }) => {
  onlyInChromium(browserName, 'installCheck')
  await openKept(visit)
  const session = await context.newCDPSession(visit.page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // The test browser is a private window, which installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

function publishNext(site: Site, folder: string): void {
  writeNextVersion(folder, titles)
  site.publish(folder)
}

/** The build with another name in the file of the host; returns its folder. */
function writeHostOf(folder: string, name: string): string {
  cpSync('dist', folder, { recursive: true })
  const host = JSON.parse(readFileSync(`${folder}/host/host.json`, 'utf8')) as object
  writeFileSync(`${folder}/host/host.json`, JSON.stringify({ ...host, name }))
  return folder
}

/** As after an upload that broke off. */
function withoutFonts(folder: string): string {
  rmSync(`${folder}/fonts`, { recursive: true })
  return folder
}

/** What the browser does by itself once a day, or when the app is opened anew. */
function askForNews(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

function installingOn(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).installing !== null)
}

function keptOn(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

async function versionsOn(page: Page): Promise<string[]> {
  return (await keptOn(page)).caches.filter((name) => name.includes(' version '))
}
