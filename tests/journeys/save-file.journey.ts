import { writeScan } from '../../src/domain/scan/write-scan.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { StopPage } from './pages/closing-pages.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import { fileOf, StartPage } from './pages/start-page.ts'
import { ThemePage } from './pages/theme-page.ts'

const scan = scanBy(everyKindRule)
const renamed: Scan = { ...scan, company: { ...scan.company, name: 'Drukkerij De Oude' } }

test('a saved file brings everything back after everything was erased', async ({ start, visit }) => {
  const text = await (await start.openFinished(scan)).saveFile()
  await start.eraseEverything()
  await expect(start.storedScans).toHaveCount(0)
  await start.pick(fileOf(text))
  expect(await (await ResultPage.shown(visit)).saveFile()).toBe(text)
  expect(JSON.parse(text)).toEqual(scan)
})

test('a file saved when stopping halfway leads on to the first open question', async ({
  start,
  page,
  visit,
}) => {
  const { 'outside-changes': _left, ...answers } = scan.answers
  const theme = await start.openUnfinished({ ...scan, answers }, 'direction-and-outlook')
  await page.getByRole('link', { name: theme.words.ui.questionnaire.stop }).click()
  const text = await (await StopPage.shown(visit)).saveFile()
  await start.eraseEverything()
  await start.pick(fileOf(text))
  const back = await ThemePage.shown(visit, 'direction-and-outlook')
  await back.expectOpen(back.theme.questions[1]!)
  expect((JSON.parse(text) as Scan).answers).toEqual(answers)
})

test('a file of a scan that is already here asks which one to keep', async ({ visit, start }) => {
  await start.openFinished(scan)
  const again = await StartPage.visit(visit)
  await again.pick(fileOf(writeScan(renamed)))
  await expect(again.sameScanQuestion).toBeVisible()
})

test('the file is used when the visitor chooses the file', async ({ visit, start, words }) => {
  await start.openFinished(scan)
  const again = await StartPage.visit(visit)
  await again.pick(fileOf(writeScan(renamed)))
  await again.button(words.copies.same.useFile).click()
  const result = await ResultPage.shown(visit)
  await result.expectTitle(words.ui.result.title.replace('{name}', 'Drukkerij De Oude'))
})

test('the scan of this device stays when the visitor chooses that one', async ({ visit, start, words }) => {
  await start.openFinished(scan)
  const again = await StartPage.visit(visit)
  await again.pick(fileOf(writeScan(renamed)))
  await again.button(words.copies.same.keepStored).click()
  const result = await ResultPage.shown(visit)
  await result.expectTitle(words.ui.result.title.replace('{name}', 'Drukkerij De Proef'))
})

test('the same file once more asks nothing', async ({ visit, start }) => {
  const text = await (await start.openFinished(scan)).saveFile()
  const again = await StartPage.visit(visit)
  await again.pick(fileOf(text))
  await ResultPage.shown(visit)
})

test('markup in the name of the employer is shown as text', async ({ start, page, words }) => {
  const name = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  const result = await start.openFinished({ ...scan, company: { ...scan.company, name } })
  await result.expectTitle(words.ui.result.title.replace('{name}', name))
  await expect(page).toHaveTitle(new RegExp(words.ui.shell.product))
  await expect(page.locator('main img')).toHaveCount(0)
})

test('markup in a name typed on the check screen is shown as text', async ({ start, words }) => {
  const result = await start.openFinished(scan)
  const check = await result.changeAnswers()
  await check.nameCompany('<b>Vet</b> & Co')
  await (await check.seeResult()).expectTitle(words.ui.result.title.replace('{name}', '<b>Vet</b> & Co'))
  await expect(result.title.locator('b')).toHaveCount(0)
})
