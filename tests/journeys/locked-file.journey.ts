import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { StopPage } from './pages/closing-pages.ts'
import { expect, test } from './pages/journey.ts'
import { passphraseDialog, saveLocked, tryPassphrase } from './pages/locked-file.ts'
import { ResultPage } from './pages/result-page.ts'
import { fileOf, StartPage } from './pages/start-page.ts'

const company = { ...scanBy(everyKindRule).company, key: '3f0d8a53-5a5e-4a8e-9a55-0d8f3b7f3d10' }
const scan = scanBy(everyKindRule, { company })

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a scan saved with a passphrase comes back with it, after one slip', async ({
      start,
      visit,
      words,
    }) => {
      const { file, passphrase } = await saveLocked(await start.openFinished(scan))
      expect(file.name).toBe('toekomstscan-drukkerij-de-proef-2026-11-20.scan.encrypted.json')
      expect(file.buffer.toString()).not.toContain(scan.company.name)
      expect(passphrase.split(' ')).toHaveLength(5)
      await start.eraseEverything()
      await start.pick(file)
      await tryPassphrase(start, `${passphrase} x`)
      await expect(passphraseDialog(start)).toContainText(words.lockedFile.open.wrong)
      await tryPassphrase(start, passphrase)
      const result = await ResultPage.shown(visit)
      expect(JSON.parse(await result.saveFile())).toEqual(scan)
    })
  })
}

test('a scan can be saved with a passphrase when stopping halfway', async ({ start, page, visit }) => {
  await start.openUnfinished({ ...scan, answers: {} }, 'direction-and-outlook')
  await page.goto('/#/stop')
  const { file, passphrase } = await saveLocked(await StopPage.shown(visit))
  const again = await StartPage.visit(visit)
  await again.eraseEverything()
  await again.pick(file)
  await tryPassphrase(again, passphrase)
  await expect(page).toHaveURL(/theme/)
})

test('who gives up keeps everything, and is told that the file is still locked', async ({
  start,
  page,
  words,
  visit,
}) => {
  const { file } = await saveLocked(await start.openFinished(scan))
  const again = await StartPage.visit(visit)
  await again.pick(file)
  await expect(passphraseDialog(again)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(passphraseDialog(again)).toBeHidden()
  await expect(again.refusal).toContainText(words.lockedFile.problems.cancelled.problem)
  await expect(again.refusal).toContainText(words.ui.files.safe)
  await expect(again.storedScans).toHaveCount(1)
})

test('an earlier scan with a passphrase is opened beside this one', async ({ start, page, visit }) => {
  const earlier = {
    ...scan,
    id: '6f2b1c5e-6f0a-4c0e-9a55-000000000001',
    completedAt: '2025-11-20T10:00:00.000Z',
  }
  const { file, passphrase } = await saveLocked(await start.openFinished(earlier))
  const again = await StartPage.visit(visit)
  await again.eraseEverything()
  const result = await again.openFinished(scan)
  await page.locator('input[type=file]').setInputFiles(file)
  await tryPassphrase(result, passphrase)
  await expect(page.locator('#over-time-title')).toBeVisible()
})

test('a damaged file with a lock is refused without asking for a passphrase', async ({ start, words }) => {
  await start.pick(fileOf('{"format":"toekomstscan/encrypted","header":{"v":1,"iter":1}}'))
  await start.expectRefusal()
  await expect(start.refusal).toContainText(words.lockedFile.problems.damaged.problem)
})

test('a file with a lock is opened with the keyboard alone', async ({ start, page, words, visit }) => {
  const { file, passphrase } = await saveLocked(await start.openFinished(scan))
  const again = await StartPage.visit(visit)
  await again.eraseEverything()
  await again.pick(file)
  await expect(passphraseDialog(again).getByLabel(words.lockedFile.open.label)).toBeFocused()
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await ResultPage.shown(visit)
})
