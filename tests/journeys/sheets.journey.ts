import { copyFile } from 'node:fs/promises'
import type { Language } from '../../src/content/texts.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { bare, readPdf } from '../support/pdf-text.ts'
import { exampleText } from '../support/scan-builder.ts'
import { showAsOnPaper } from './pages/engines.ts'
import { keyboardOf } from './pages/hand.ts'
import { expect, test } from './pages/journey.ts'
import { LibraryPage } from './pages/library-pages.ts'
import { ResultPage } from './pages/result-page.ts'
import { SheetPage } from './pages/sheet-page.ts'
import type { Visit } from './pages/screen.ts'

const scan = scanBy(everyKindRule)

for (const language of ['nl', 'en'] as Language[]) {
  test.describe(language, () => {
    test.use({ language })

    test('sheets are reached from a practice, filled in by keyboard, kept over a reload, and in the report', async ({
      start,
      page,
      visit,
      words,
    }, info) => {
      const { sideEntry, terms, division, general } = words.ui.sheets
      const result = await start.openFinished(scan)
      const keys = keyboardOf(page)
      const practice = await (await LibraryPage.visit(visit)).open('make-it-work')
      await keys.press(practice.link(general.names['side-entry'].title))
      const sheet = await SheetPage.shown(visit, 'side-entry')
      await keys.write(page.getByLabel(sideEntry.vacancy.label), 'Monteur in Venlo')
      const first = sheet.stepFields(1)
      await keys.write(first.getByLabel(sideEntry.fields.partners.label), 'UWV Venlo')
      // The keys of a date field differ per system.
      await first.getByLabel(sideEntry.fields.due.label).fill('2027-01-15')
      await keys.tick(first.getByRole('checkbox'))

      await SheetPage.visit(visit, 'employment-terms')
      await keys.write(sheet.term(terms.amounts.wage.label, 'oldJob'), '2650')
      await keys.write(sheet.term(terms.amounts.wage.label, 'newJob'), '2850')
      const more = terms.more.replace('{amount}', '200')
      await expect(page.getByRole('status').getByText(more)).toBeVisible()

      await SheetPage.visit(visit, 'job-division')
      await keys.press(sheet.button(division.addFirst))
      await keys.write(sheet.task(1).getByLabel(division.fields.what.label), 'Kassa')
      await keys.write(sheet.task(1).getByLabel(division.fields.hours.label), '12')
      await keys.select(sheet.task(1).getByLabel(division.fields.place.label), division.places.moves)
      await expect(result.savedLine).toBeVisible()

      await page.reload()
      await SheetPage.shown(visit, 'job-division')
      await expect(sheet.task(1).getByLabel(division.fields.hours.label)).toHaveValue('12')
      await SheetPage.visit(visit, 'employment-terms')
      await expect(sheet.term(terms.amounts.wage.label, 'newJob')).toHaveValue('2850')
      await SheetPage.visit(visit, 'side-entry')
      await expect(page.getByLabel(sideEntry.vacancy.label)).toHaveValue('Monteur in Venlo')

      await page.goto('/#/result')
      const text = await fullReport(visit, info.outputPath('rapport.pdf'))
      for (const id of ['side-entry', 'employment-terms', 'job-division'] as const) {
        expect(text).toContain(bare(general.report.annex.replace('{title}', general.names[id].title)))
      }
      for (const told of ['Monteur in Venlo', 'UWV Venlo', more, 'Kassa']) expect(text).toContain(bare(told))
      expect(text).not.toContain(bare(general.names['future-talks'].title))
    })

    test('a sheet without a scan says that it is not kept, and still gives its PDF', async ({
      start,
      page,
      visit,
      words,
    }, info) => {
      const { sideEntry, general } = words.ui.sheets
      await start.link(words.ui.shell.aboutLink).waitFor()
      await LibraryPage.visit(visit)
      await SheetPage.openList(visit, words.library.list.sheetsLink)
      await page.getByRole('link', { name: `${general.open}: ${general.names['side-entry'].title}` }).click()
      const sheet = await SheetPage.shown(visit, 'side-entry')
      await expect(page.getByRole('heading', { name: general.notKept.title })).toBeVisible()
      await page.getByLabel(sideEntry.vacancy.label).fill('Monteur in Venlo')
      await sheet.download('filled', info.outputPath('filled.pdf'))
      expect(await readPdf(info.outputPath('filled.pdf'))).toContain('MonteurinVenlo')
      await sheet.download('empty', info.outputPath('empty.pdf'))
      const empty = await readPdf(info.outputPath('empty.pdf'))
      expect(empty).toContain(bare(general.why))
      expect(empty).not.toContain('MonteurinVenlo')
    })
  })
}

test('a sheet is reached from the card of the advice it goes with', async ({ start, page, visit, words }) => {
  await start.openFinished(JSON.parse(exampleText('bakery')) as Scan)
  const { title } = words.content.practices['hr-ecosysteem-defensie']!
  const card = page.getByRole('article', { name: title })
  await card.getByRole('link', { name: words.ui.sheets.general.names['employment-terms'].title }).click()
  await SheetPage.shown(visit, 'employment-terms')
})

test('two jobs are compared with the keyboard alone', async ({ start, page, visit, words }) => {
  const { terms, general } = words.ui.sheets
  await start.openFinished(scan)
  const byKeys: Visit = { ...visit, hand: keyboardOf(page) }
  await SheetPage.openList(byKeys, words.ui.result.openSheets)
  const name = `${general.open}: ${general.names['employment-terms'].title}`
  await byKeys.hand.press(page.getByRole('link', { name }))
  const sheet = await SheetPage.shown(byKeys, 'employment-terms')
  await byKeys.hand.write(sheet.term(terms.amounts.wage.label, 'oldJob'), '2650')
  await byKeys.hand.write(sheet.term(terms.amounts.wage.label, 'newJob'), '2650')
  await expect(page.getByRole('status').getByText(terms.same)).toBeVisible()
})

test('the guide for a talk is one page, with nothing to fill in', async ({ start, page, visit }, info) => {
  await start.openFinished(scan)
  const sheet = await SheetPage.visit(visit, 'future-talks')
  await expect(page.locator('main').locator('input, select, textarea')).toHaveCount(0)
  await sheet.download('filled', info.outputPath('talk.pdf'))
  expect(await readPdf(info.outputPath('talk.pdf'))).toContain('pagina1van1')
})

test('a sheet prints what was filled in, and none of its fields', async ({ start, page, visit, words }) => {
  const { sideEntry } = words.ui.sheets
  await start.openFinished(scan)
  await SheetPage.visit(visit, 'side-entry')
  await page.getByLabel(sideEntry.vacancy.label).fill('Monteur in Venlo')
  await showAsOnPaper(page)
  await expect(page.getByRole('cell', { name: 'Monteur in Venlo' })).toBeVisible()
  await expect(page.locator('input:visible, select:visible, textarea:visible, button:visible')).toHaveCount(0)
})

/** The text of the full edition, from the chooser on the result. */
async function fullReport(visit: Visit, path: string): Promise<string> {
  const result = await ResultPage.shown(visit)
  const { names, download } = visit.words.ui.editions
  await result.page.getByRole('radio', { name: new RegExp(`^${names.full}`) }).check()
  const waiting = result.page.waitForEvent('download')
  await result.button(download).click()
  await copyFile(await (await waiting).path(), path)
  return readPdf(path)
}
