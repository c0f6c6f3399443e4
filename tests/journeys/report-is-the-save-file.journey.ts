import { readFile } from 'node:fs/promises'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { reportFixture } from '../support/report-fixtures.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import { fileOf, StartPage } from './pages/start-page.ts'

const scan = scanBy(everyKindRule)
const pdf = (bytes: Uint8Array) => fileOf(Buffer.from(bytes), 'rapport.pdf', 'application/pdf')

test('a report that was downloaded brings everything back after everything was erased', async ({
  start,
  visit,
}, info) => {
  const result = await start.openFinished(scan)
  const [text, path] = [await result.saveFile(), info.outputPath('rapport.pdf')]
  await result.downloadReport(path)
  await start.eraseEverything()
  await expect(start.storedScans).toHaveCount(0)
  await start.pick(pdf(await readFile(path)))
  expect(await (await ResultPage.shown(visit)).saveFile()).toBe(text)
})

test('a report of the scan that is already here asks which one to keep', async ({ start, visit }, info) => {
  const path = info.outputPath('rapport.pdf')
  const result = await start.openFinished(scan)
  await result.downloadReport(path)
  await (await result.changeAnswers()).nameCompany('Drukkerij De Nieuwe')
  const again = await StartPage.visit(visit)
  await again.pick(pdf(await readFile(path)))
  await expect(again.sameScanQuestion).toBeVisible()
})

for (const name of ['resaved-object-streams', 'resaved-by-ghostscript', 'drawn-on-object-streams']) {
  test(`a report opens as well after another program saved it: ${name}`, async ({ start, visit, words }) => {
    await start.pick(pdf(reportFixture(name)))
    const title = words.ui.result.title.replace('{name}', 'Bakkerij Voorbeeld')
    await (await ResultPage.shown(visit)).expectTitle(title)
  })
}

for (const [name, fault] of [
  ['without-scan', 'pdf-without-scan'],
  ['two-scans', 'pdf-more-scans'],
  ['locked', 'pdf-locked'],
] as const) {
  test(`a PDF that gives no scan is refused with what to do: ${fault}`, async ({ start, words }) => {
    await start.pick(pdf(reportFixture(name)))
    await start.expectRefusal()
    const { problem, cure } = words.ui.files.problems[fault]
    for (const text of [problem, cure, words.ui.files.safe]) await expect(start.refusal).toContainText(text)
  })
}
