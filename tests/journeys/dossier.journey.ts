import { readFile } from 'node:fs/promises'
import { languages } from '../../src/content/texts.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { dayInWords, fill } from '../../src/texts/fill.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { DossierPage, DossiersPage } from './pages/adviser-pages.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import { fileOf, scanFile } from './pages/start-page.ts'

const scan = scanBy(everyKindRule)
const employer = scan.company.name ?? ''
const other: Scan = {
  ...scan,
  id: '6f2b1c5e-6f0a-4c0e-9a55-000000000002',
  company: { ...scan.company, name: 'Café Édam' },
}
const nameless: Scan = {
  ...scan,
  id: '6f2b1c5e-6f0a-4c0e-9a55-000000000003',
  company: { sector: 'C', sizeBand: '25-49' },
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('an employer is invited, and the scan that comes back finds its dossier', async ({
      start,
      visit,
      words,
    }) => {
      await start.link(words.ui.shell.adviserLink).click()
      const list = await DossiersPage.shown(visit)
      await expect(list.page.getByText(words.adviser.list.emptyTitle)).toBeVisible()
      const dossier = await (await list.start()).make(employer)
      const invitation = dossier.part('invitation')
      await expect(invitation.getByLabel(words.dossier.invitation.bodyLabel)).toHaveValue(
        /http:\/\/localhost/,
      )
      await invitation.getByRole('button', { name: words.dossier.invitation.sent }).click()
      await expect(invitation.getByRole('button', { name: words.dossier.invitation.notSent })).toBeVisible()

      const back = await dossier.backToList()
      await back.openFiles(scanFile(scan))
      await expect(back.page.getByText(words.opening.question.sameName)).toBeVisible()
      await back.button(words.opening.question.confirm).click()
      await expect(
        back.page.getByText(words.opening.counts.opened.one, { exact: false }).first(),
      ).toBeVisible()
      await expect(back.employers).toHaveText([employer])
      await back.expectStored(scan.id)
      await back.page.reload()
      const filled = await (await DossiersPage.shown(visit)).open(employer)
      await expect(filled.part('scans').getByRole('rowheader')).toHaveText([
        dayInWords('2026-11-20', language),
      ])
      await expect(filled.part('head').getByRole('combobox').first()).toHaveValue('filled-in')
    })

    test('many files at once: each is told apart, and a faulty one stops nothing', async ({
      visit,
      words,
    }) => {
      const list = await DossiersPage.visit(visit)
      await list.openFiles(
        scanFile(scan),
        fileOf('{', 'broken.json'),
        scanFile(scan),
        scanFile(other),
        scanFile(nameless),
      )
      const { counts } = words.opening
      for (const part of [
        fill(counts.opened.other, { count: 2 }),
        counts.known.one,
        counts.refused.one,
        counts.waiting.one,
      ])
        await expect(list.page.getByText(part, { exact: false }).first()).toBeVisible()
      await expect(list.page.getByRole('alert')).toContainText('broken.json')
      await list.page.getByRole('radio', { name: words.opening.question.skip }).check()
      await list.button(words.opening.question.confirm).click()
      await expect(list.report).toBeFocused()
      await expect(list.employers).toHaveText(['Café Édam', employer])
    })

    test('what goes back to the employer holds the days, as a file and as a report', async ({
      visit,
      words,
    }, info) => {
      const list = await DossiersPage.visit(visit)
      await list.openFiles(scanFile(scan))
      const dossier = await list.open(employer)
      await dossier.setDay('talkAt', '2026-11-25')
      await expect(dossier.part('days').getByLabel(words.dossier.days.eraseAfter)).toHaveValue('2027-11-25')
      await dossier.setDay('nextContact', '2026-12-10')
      const days = { talkAt: '2026-11-25', nextContact: '2026-12-10', eraseAfter: '2027-11-25' }

      const fileOfScan = new RegExp(`^${words.dossier.scans.file}`)
      const saved = await dossier.downloadBy(dossier.part('scans').getByRole('button', { name: fileOfScan }))
      expect(saved.name).toBe('toekomstscan-drukkerij-de-proef-2026-11-20.scan.json')
      expect(JSON.parse(saved.text)).toEqual({ ...scan, dossier: days })

      const saving = dossier.page.waitForEvent('download')
      await dossier.part('handBack').getByRole('button', { name: words.dossier.handBack.file }).click()
      const path = info.outputPath('handed-back.json')
      await (await saving).saveAs(path)
      const handedBack = JSON.parse(await readFile(path, 'utf8')) as Scan
      expect(handedBack).toEqual({ ...scan, dossier: days })

      await dossier.part('handBack').getByRole('combobox').selectOption('adviser')
      const making = dossier.page.waitForEvent('download')
      await dossier.part('handBack').getByRole('button', { name: words.dossier.handBack.report }).click()
      const report = info.outputPath('handed-back.pdf')
      await (await making).saveAs(report)
      await dossier.backToList()
      const again = await DossiersPage.shown(visit)
      await again.openFiles(fileOf(await readFile(report), 'report.pdf', 'application/pdf'))
      await expect(
        again.page.getByText(words.opening.counts.known.one, { exact: false }).first(),
      ).toBeVisible()
    })
  })
}

test('a newer file changes a dossier only when the adviser says so', async ({ visit, words }) => {
  const list = await DossiersPage.visit(visit)
  await list.openFiles(scanFile(scan))
  const [first = '', ...others] = Object.keys(scan.answers)
  const answers = Object.fromEntries(others.map((id) => [id, scan.answers[id]!]))
  await list.openFiles(scanFile({ ...scan, updatedAt: '2026-11-21T10:00:00.000Z', answers }))
  expect(first).not.toBe('')
  await expect(list.page.getByText(words.opening.changes.answers.one)).toBeVisible()
  await list.button(words.opening.newer.use).click()
  await expect(list.report).toBeFocused()
  await list.openFiles(scanFile(scan))
  await expect(list.page.getByText(words.opening.counts.older.one, { exact: false }).first()).toBeVisible()
})

test('the result of a dossier opens without touching the scan in hand', async ({ visit, words, page }) => {
  const list = await DossiersPage.visit(visit)
  await list.openFiles(scanFile(scan))
  const dossier = await list.open(employer)
  await dossier
    .part('scans')
    .getByRole('link', { name: new RegExp(`^${words.dossier.scans.see}`) })
    .click()
  const result = await ResultPage.shown(visit)
  await expect(result.button(words.ui.result.saveFile)).toHaveCount(0)
  await result.link(words.ui.result.print).click()
  await expect(page).toHaveURL(/\/print$/)
  await page.goto('/#/result')
  await result.expectTitle(words.ui.shell.noScanTitle)
})

test('an erased dossier can be put back until the page is left', async ({ visit, page }) => {
  const list = await DossiersPage.visit(visit)
  await list.openFiles(scanFile(scan))
  const dossier = await list.open(employer)
  await dossier.erase()
  await dossier.undo.click()
  await DossierPage.shown(visit, employer)
  await dossier.erase()
  const back = await dossier.backToList()
  await expect(back.employers).toHaveCount(0)
  await page.reload()
  await expect((await DossiersPage.shown(visit)).page.getByText(employer)).toHaveCount(0)
})

test('search and order are kept on the way back from a dossier', async ({ visit, words, page }) => {
  const list = await DossiersPage.visit(visit)
  await list.openFiles(scanFile(scan), scanFile(other))
  await list.search.fill('edam')
  await expect(list.employers).toHaveText(['Café Édam'])
  // A browser remembers addresses: names have no place in them.
  expect(list.page.url()).not.toContain('edam')
  const head = page.getByRole('columnheader', { name: words.adviser.list.columns.status })
  await head.getByRole('button').click()
  const dossier = await list.open('Café Édam')
  const back = await dossier.backToList()
  await expect(back.search).toHaveValue('edam')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
})
