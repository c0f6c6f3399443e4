import { fillPlural } from '../../src/texts/fill.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { DossiersPage } from './pages/adviser-pages.ts'
import { BackupPage, textsOfBackup } from './pages/backup-page.ts'
import { expect, test } from './pages/journey.ts'
import { passphraseDialog, saveLocked, tryPassphrase } from './pages/locked-file.ts'
import { StartPage } from './pages/start-page.ts'
import { keepDossier } from './pages/talk-page.ts'

const scan = scanBy(everyKindRule)
const employer = scan.company.name ?? ''

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a backup with a passphrase: saved, everything erased, and put back after a slip', async ({
      start,
      visit,
      page,
      words,
    }) => {
      const texts = textsOfBackup(language)
      await start.openFinished(scan)
      await keepDossier(visit, scan, { note: 'Alleen voor de adviseur' })
      await page.reload()
      const { file, passphrase } = await saveLocked(await BackupPage.visit(visit, texts))
      expect(file.name).toMatch(/\.backup\.encrypted\.json$/)
      const text = file.buffer.toString()
      expect(text).not.toContain(employer)
      expect(text).not.toContain('Alleen voor de adviseur')
      await expect(page.getByText(texts.last.split('{')[0]!)).toBeVisible()

      await (await StartPage.visit(visit)).eraseEverything()
      const again = await BackupPage.visit(visit, texts)
      await expect(page.getByText(texts.empty)).toBeVisible()
      await again.choose(file)
      await tryPassphrase(again, `${passphrase} x`)
      await expect(passphraseDialog(again)).toContainText(words.lockedFile.open.wrong)
      await expect(again.button(texts.restore)).toHaveCount(0)
      await tryPassphrase(again, passphrase)
      await expect(page.getByText(fillPlural(texts.counts.new, 2))).toBeVisible()
      await again.button(texts.restore).click()
      await expect(page.getByText(fillPlural(texts.done, 2))).toBeVisible()

      await page.reload()
      await expect((await StartPage.visit(visit)).storedScans).toHaveCount(1)
      const dossier = await (await DossiersPage.visit(visit)).open(employer)
      await expect(page.getByLabel(dossier.words.dossier.note.label, { exact: true })).toHaveValue(
        'Alleen voor de adviseur',
      )
    })
  })
}

test('who gives up the passphrase of a backup changes nothing', async ({ start, visit, page, words }) => {
  const texts = textsOfBackup('nl')
  await start.openFinished(scan)
  const { file } = await saveLocked(await BackupPage.visit(visit, texts))
  const again = await BackupPage.visit(visit, texts)
  await again.choose(file)
  await expect(passphraseDialog(again)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toContainText(words.lockedFile.problems.cancelled.problem)
  await expect(page.getByRole('alert')).toContainText(texts.safe)
  await expect((await StartPage.visit(visit)).storedScans).toHaveCount(1)
})
