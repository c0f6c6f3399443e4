import { readFileSync } from 'node:fs'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { backup as texts } from '../../src/texts/nl/backup.ts'
import { fillPlural } from '../../src/texts/fill.ts'
import { keptOn } from './pages/kept.ts'
import { expect, test } from './pages/journey.ts'
import { fileOf, StartPage } from './pages/start-page.ts'

const scan = scanBy(everyKindRule)

test('all that a device holds goes into one file, and back after everything was erased', async ({
  start,
  page,
}) => {
  await start.openFinished(scan)
  await page.goto('/#/adviser/backup')
  await start.expectTitle(texts.title)
  await expect(page.getByText(texts.never)).toBeVisible()
  const download = page.waitForEvent('download')
  await start.button(texts.save).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^toekomstscan-reservekopie-.*\.backup\.json$/)
  const content = readFileSync(await saved.path(), 'utf8')
  await expect(page.getByText(texts.last.split('{')[0]!)).toBeVisible()

  await start.eraseEverything()
  await page.goto('/#/adviser/backup')
  await expect(page.getByText(texts.empty)).toBeVisible()
  await page.getByLabel(texts.choose).setInputFiles(fileOf(content, 'a.backup.json'))
  await expect(page.getByText(fillPlural(texts.counts.new, 1))).toBeVisible()
  await start.button(texts.restore).click()
  await expect(page.getByText(fillPlural(texts.done, 1))).toBeVisible()
  const again = await StartPage.visit(start.visit)
  await expect(again.storedScans).toHaveCount(1)
  await page.reload()
  await expect(again.storedScans).toHaveCount(1)
})

test('a scan that differs is not replaced without a choice', async ({ start, page }) => {
  await start.openFinished(scan)
  await page.goto('/#/adviser/backup')
  const older = { ...scan, updatedAt: '2020-01-01T00:00:00.000Z', priorities: [] }
  const backup = { format: 'toekomstscan/backup', formatVersion: 1, at: '2020-01-01T00:00:00.000Z' }
  const file = fileOf(JSON.stringify({ ...backup, scans: [older, 'rubbish'], dossiers: [] }), 'b.json')
  await page.getByLabel(texts.choose).setInputFiles(file)
  await expect(page.getByText(fillPlural(texts.counts.faulty, 1))).toBeVisible()
  await start.button(texts.restore).click()
  await expect(page.getByText(texts.doneNone)).toBeVisible()

  await page.getByLabel(texts.choose).setInputFiles(file)
  await page.getByRole('combobox').selectOption({ label: texts.choices.both })
  await start.button(texts.restore).click()
  await expect(page.getByText(fillPlural(texts.done, 1))).toBeVisible()
  await expect((await StartPage.visit(start.visit)).storedScans).toHaveCount(2)
})

test('a file that is no backup changes nothing, and looking leaves no trace', async ({ start, page }) => {
  await page.goto('/#/adviser/backup')
  await start.expectTitle(texts.title)
  for (const content of [
    '',
    '{"format":"other"}',
    '[[[[',
    '{"format":"toekomstscan/backup","formatVersion":9}',
  ]) {
    await page.getByLabel(texts.choose).setInputFiles(fileOf(content, 'x.json'))
    await expect(page.getByRole('alert')).toContainText(texts.safe)
  }
  expect((await keptOn(page)).databases).toEqual([])
})
