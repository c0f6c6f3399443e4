import type { Page } from '@playwright/test'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { DossiersPage } from './pages/adviser-pages.ts'
import { expectPrintDialog, onlyInChromium } from './pages/engines.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import type { Visit } from './pages/screen.ts'
import { scanFile } from './pages/start-page.ts'

const scan = scanBy(everyKindRule)

/** A link of the list "Op deze pagina". */
function linkTo({ page, words }: Visit, title: string) {
  return page
    .getByRole('navigation', { name: words.ui.result.onThisPage })
    .getByRole('link', { name: title, exact: true })
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name, exact: true })
}

test('the list leads to every part of a result, each with an address of its own', async ({
  start,
  visit,
  page,
}) => {
  await start.openFinished(scan)
  const links = page.getByRole('navigation', { name: start.words.ui.result.onThisPage }).getByRole('link')
  const titles = await links.allInnerTexts()
  expect(titles.length).toBeGreaterThan(8)
  const addresses = new Set<string>()
  for (const title of titles) {
    await linkTo(visit, title).click()
    await expect(heading(page, title)).toBeFocused()
    await expect(heading(page, title)).toBeInViewport()
    addresses.add(new URL(page.url()).hash)
  }
  expect(addresses.size).toBe(titles.length)
})

test('the back button leads from a part to the part before it, and to the top', async ({
  start,
  visit,
  page,
}) => {
  const { words } = start
  const result = await start.openFinished(scan)
  await linkTo(visit, words.ui.advice.title).click()
  await linkTo(visit, words.ui.result.downloadTitle).click()
  await expect(heading(page, words.ui.result.downloadTitle)).toBeFocused()
  await page.goBack()
  await expect(heading(page, words.ui.advice.title)).toBeFocused()
  await page.goBack()
  await result.expectFocusOnTitle()
  expect(new URL(page.url()).hash).toBe('#/result')
})

test('an address of a part opens there, for the own scan, an example and a scan of a dossier', async ({
  start,
  visit,
  page,
}) => {
  const { words } = start
  const { title } = words.ui.advice
  await start.openFinished(scan)
  await page.goto('/#/result/advice')
  await page.reload()
  await ResultPage.shown(visit)
  await expect(heading(page, title)).toBeFocused()

  await page.goto('/#/example/care/advice')
  await page.reload()
  await ResultPage.shown(visit)
  await expect(heading(page, title)).toBeFocused()

  const list = await DossiersPage.visit(visit)
  await list.openFiles(scanFile(scan))
  const dossier = await list.open(scan.company.name!)
  await dossier
    .part('scans')
    .getByRole('link', { name: new RegExp(`^${words.dossier.scans.see}`) })
    .click()
  await ResultPage.shown(visit)
  await linkTo(visit, title).click()
  await expect(page).toHaveURL(/\/scan\/[^/]+\/advice$/)
  await expect(heading(page, title)).toBeFocused()
})

test('an address of a part that is not there shows the whole result', async ({ start, page }) => {
  const result = await start.openFinished(scan)
  await page.goto('/#/result/no-such-part')
  await page.reload()
  await expect(result.title).toBeVisible()
})

test('the report and its print are two clicks away, from the top and from every part', async ({
  start,
  visit,
  page,
}) => {
  const { words } = start
  const result = await start.openFinished(scan)
  // From the top: one click.
  const download = page.waitForEvent('download')
  await result.actions.first().click()
  expect((await download).suggestedFilename()).toMatch(/drukkerij-de-proef.*\d{4}-\d{2}-\d{2}.*\.pdf$/)
  // Print from the top: one click to the sheet, one to print it.
  const view = await result.openPrintView()
  await expectPrintDialog(page, () => view.button(view.texts.print).click())
  // From deep in the result: one click to the report, one to download it.
  await page.goto('/#/result/references')
  await linkTo(visit, words.ui.result.downloadTitle).click()
  const again = page.waitForEvent('download')
  await result.button(words.ui.editions.download).click()
  await again
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the list is folded above the result, and opens with a tap', async ({
    start,
    visit,
    page,
    browserName,
  }) => {
    onlyInChromium(browserName, 'touch')
    const { words } = start
    await start.openExample('care')
    await expect(linkTo(visit, words.ui.advice.title)).toBeHidden()
    await page.getByText(words.ui.result.onThisPage, { exact: true }).tap()
    await linkTo(visit, words.ui.advice.title).tap()
    await expect(heading(page, words.ui.advice.title)).toBeFocused()
    await expect(heading(page, words.ui.advice.title)).toBeInViewport()
  })
})
