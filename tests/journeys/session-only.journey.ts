import type { Page } from '@playwright/test'
import { answersBy, everyKindRule, scanBy, themesOf } from '../support/journey-scans.ts'
import { buildDossier, idOf } from '../support/dossier-builder.ts'
import { wordsOf } from '../support/words.ts'
import { fill } from '../../src/texts/fill.ts'
import { backup } from '../../src/texts/nl/backup.ts'
import { storage as texts } from '../../src/texts/nl/storage.ts'
import { DossiersPage } from './pages/adviser-pages.ts'
import { keptOn, nothingKept } from './pages/kept.ts'
import { expect, test } from './pages/journey.ts'
import { scanFile, StartPage } from './pages/start-page.ts'
import { storeDossiers } from './pages/stored-dossiers.ts'

const theme = themesOf(wordsOf('nl').structure)[0]!
const answers = answersBy(everyKindRule)

test.beforeEach(async ({ start }) => {
  const { keep } = start.words.ui.start
  await expect(start.page.getByRole('radio', { name: keep.device })).toBeChecked()
  await start.page.getByRole('radio', { name: keep.session }).check()
})

const line = (page: Page) => page.getByRole('main').getByText(texts.session.title, { exact: true })

test('"Alleen deze sessie" writes nothing anywhere, on the way to the result', async ({ start, page }) => {
  await start.switchLanguage('en')
  await start.switchLanguage('nl')
  const first = await (await start.startScan()).fillShort()
  for (const question of theme.questions) await first.answer(question, answers[question.id]!)
  await expect(line(page)).toBeVisible()
  expect(await keptOn(page)).toEqual(nothingKept)
  await page.goto('/#/')
  await (await StartPage.shown(start.visit)).openFinished(scanBy(everyKindRule))
  await page.goto('/#/adviser/backup')
  await start.expectTitle(backup.title)
  expect(await keptOn(page)).toEqual(nothingKept)
})

test('the answers can be saved as a file, and opened again', async ({ start, page }) => {
  const first = await (await start.startScan()).fillShort()
  await first.answer(theme.questions[0]!, answers[theme.questions[0]!.id]!)
  const download = page.waitForEvent('download')
  await page.getByRole('main').getByRole('button', { name: texts.session.save }).click()
  expect((await download).suggestedFilename()).toMatch(/\.scan\.json$/)
})

test('leaving asks first, and after leaving nothing is left', async ({ start, page, words }) => {
  const first = await (await start.startScan()).fillShort()
  await first.answer(theme.questions[0]!, answers[theme.questions[0]!.id]!)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await expect(page.getByRole('heading', { name: words.ui.shell.noScanTitle })).toBeVisible()
  expect(await keptOn(page)).toEqual(nothingKept)
})

test('what this device held before stays there, unseen and unchanged', async ({ start, page, words }) => {
  const { keep } = words.ui.start
  await page.getByRole('radio', { name: keep.device }).check()
  await start.openFinished(scanBy(everyKindRule))
  const again = await StartPage.visit(start.visit)
  await expect(again.storedScans).toHaveCount(1)
  await page.getByRole('radio', { name: keep.session }).check()
  await expect(again.storedScans).toHaveCount(0)
  await page.getByRole('radio', { name: keep.device }).check()
  await expect(again.storedScans).toHaveCount(1)
  await again.pick(scanFile(scanBy(everyKindRule)))
})

test('leaving asks first when only a dossier is in memory', async ({ visit, page }) => {
  await page.evaluate(() => (location.hash = '#/adviser'))
  const list = await DossiersPage.shown(visit)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await list.openFiles(scanFile(scanBy(everyKindRule)))
  await expect(list.employers).toHaveCount(1)
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  expect(await keptOn(page)).toEqual(nothingKept)
})

test('"Wis alles" tells of dossiers that the device keeps out of sight, and saves them first', async ({
  start,
  page,
  words,
}) => {
  const { eraseKept, eraseKeptBackup } = words.ui.shell
  const dossiers = [
    buildDossier({ id: idOf(1), employer: { name: 'Bakkerij' } }),
    buildDossier({ id: idOf(2), employer: { name: 'School' } }),
  ]
  await storeDossiers(page, dossiers)
  await start.openEraseDialog()
  await expect(start.eraseDialog.getByText(fill(eraseKept, { scans: 0, dossiers: 2 }))).toBeVisible()
  const { text } = await start.downloadBy(start.eraseDialog.getByRole('button', { name: eraseKeptBackup }))
  expect(JSON.parse(text)).toMatchObject({ scans: [], dossiers })
  await expect(start.eraseDialog).toBeHidden()
  await start.eraseEverything()
  expect(await keptOn(page)).toEqual(nothingKept)
})
