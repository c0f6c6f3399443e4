import { paths } from '../../src/app/paths.ts'
import { completeRule, scanBy } from '../support/journey-scans.ts'
import { everyAddress, openAddress, somethingOnTheDevice } from './pages/addresses.ts'
import { StopPage } from './pages/closing-pages.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'
import { storeDossiers } from './pages/stored-dossiers.ts'
import { reportViolations, watchTraffic } from './pages/traffic.ts'

// Every journey fails on a request elsewhere, an error or a report; here the visit that touches everything.
test('a whole visit asks nothing of another host, sets no cookie and gives no error', async ({
  start,
  visit,
  traffic,
  context,
  baseURL,
}, info) => {
  const { page, words } = visit
  const theme = await (await start.startScan()).fillShort()
  await theme.answer(theme.theme.questions[0]!, { unknown: true })
  await theme.switchLanguage('en')
  await theme.switchLanguage('nl')
  await page.getByRole('link', { name: words.ui.questionnaire.stop }).click()
  await (await StopPage.shown(visit)).saveFile()
  const again = await StartPage.visit(visit)
  const result = await again.openFinished(scanBy(completeRule))
  await result.openPillars()
  await result.downloadReport(info.outputPath('report.pdf'))
  await (await result.changeAnswers()).seeResult()
  await (await StartPage.visit(visit)).openExample('care')
  await page.getByRole('link', { name: words.ui.shell.aboutLink }).click()
  await result.expectTitle(words.about.title)
  await result.eraseEverything()

  const home = new URL(String(baseURL)).origin
  expect(traffic.requests.filter((address) => new URL(address).origin !== home)).toEqual([])
  // What the worker fetches is seen too: without that the line above would prove little.
  expect(traffic.requests.some((address) => address.endsWith('.ttf'))).toBe(true)
  expect(await context.cookies()).toEqual([])
})

test('a browser that stores nothing offers a file, without an error', async ({ page, visit, words }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const theme = await (await (await StartPage.visit(visit)).startScan()).fillShort()
  await theme.answer(theme.theme.questions[0]!, { unknown: true })
  const download = page.waitForEvent('download')
  await theme.button(words.ui.shell.notSavedAction).click()
  expect((await download).suggestedFilename()).toMatch(/\.scan\.json$/)
})

test('the watch over all journeys sees a request to another host', async ({ browser, baseURL }) => {
  const context = await browser.newContext()
  const traffic = watchTraffic(context, String(baseURL))
  await context.route('http://elsewhere.test/**', (route) => route.fulfill({ body: 'nothing' }))
  await (await context.newPage()).goto('http://elsewhere.test/counter')
  expect(traffic.elsewhere).toEqual(['http://elsewhere.test/counter'])
  await context.close()
})

test('the page itself cannot ask another host for anything', async ({ browser, browserName, baseURL }) => {
  const context = await browser.newContext()
  const traffic = watchTraffic(context, String(baseURL))
  await context.addInitScript(reportViolations)
  const page = await context.newPage()
  await page.goto(String(baseURL))
  const outcome = await page.evaluate(() => fetch('http://elsewhere.test/').then(String, () => 'refused'))
  expect(outcome).toBe('refused')
  const violation = 'securitypolicyviolation: connect-src http://elsewhere.test/'
  // A test hears what Chromium itself writes about the policy, and not what Firefox does.
  const told = browserName === 'chromium' ? 'Content Security Policy' : violation
  await expect.poll(() => traffic.faults.join()).toContain(told)
  await expect.poll(() => traffic.faults.join()).toContain(violation)
  await context.close()
})

test('the page runs no script that is not its own: no markup from text, no worker from an address of its own making', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext()
  const traffic = watchTraffic(context, String(baseURL))
  await context.addInitScript(reportViolations)
  const page = await context.newPage()
  await page.goto(String(baseURL))
  const outcomes = await page.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        act()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    return [
      attempt(() => {
        document.body.innerHTML = '<b>markup</b>'
      }),
      attempt(() => new Worker('data:text/javascript,')),
    ]
  })
  expect(outcomes).toEqual(['refused', 'refused'])
  await expect
    .poll(() => traffic.faults.join())
    .toContain('securitypolicyviolation: require-trusted-types-for')
  await context.close()
})

test('every address of the app opens without a request elsewhere, a report or an error', async ({
  start,
  visit,
  traffic,
}) => {
  test.setTimeout(400_000)
  const { device, dossier } = somethingOnTheDevice()
  await storeDossiers(visit.page, [dossier])
  await start.openFinished(device.scan)
  const addresses = everyAddress(device)
  for (const address of addresses) {
    await openAddress(visit, address)
    expect(traffic.faults, address).toEqual([])
  }
  expect(addresses.length).toBeGreaterThan(70)
  expect(addresses.filter((address) => address.startsWith(paths.adviser)).length).toBeGreaterThan(18)
})
