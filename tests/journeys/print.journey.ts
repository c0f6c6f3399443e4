import { languages } from '../../src/content/texts.ts'
import { completeRule, scanBy } from '../support/journey-scans.ts'
import { bare, readPdfPages, type PdfPage } from '../support/pdf-text.ts'
import { expectPrintDialog, onlyInChromium, showAsOnPaper } from './pages/engines.ts'
import { expect, test } from './pages/journey.ts'
import { PrintPage } from './pages/print-page.ts'
import type { ShownScore } from './pages/result-page.ts'
import type { Visit } from './pages/screen.ts'

const a4 = { width: 210, height: 297 }

/** Prints without background graphics, as browsers do unless they are told otherwise. */
async function printPages({ page }: Visit, path: string): Promise<PdfPage[]> {
  // Firefox takes the size from here and not from the page.
  await page.pdf({ path, format: 'A4', preferCSSPageSize: true, printBackground: false })
  return readPdfPages(path)
}

/** The report is loaded behind the result, and nothing on the screen tells when it is there. */
function printsReport({ page }: Visit): Promise<boolean> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    const isThere = document.querySelector('article h1') !== null
    window.dispatchEvent(new Event('afterprint'))
    return isThere
  })
}

const numbers = (scores: Pick<ShownScore, 'title' | 'score' | 'word'>[]) =>
  scores.map(({ title, score, word }) => ({ title, score, word }))

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('the print view of an example has the numbers of its result, in drawn bars', async ({
      start,
      page,
    }) => {
      const result = await start.openExample('care')
      const onScreen = numbers(await result.pillarsInTable())
      const view = await result.openPrintView()
      await showAsOnPaper(page)
      const onPaper = await view.pillars()
      expect(numbers(onPaper)).toEqual(onScreen)
      for (const { score, reach } of onPaper) expect(reach).toBeCloseTo(Number(score), 0)
    })

    test('the print view leaves everything of the screen off paper', async ({ start, page }) => {
      const view = await (await start.openExample('care')).openPrintView()
      const furniture = [
        page.getByRole('banner').first(),
        page.getByRole('contentinfo'),
        view.button(view.texts.print),
        view.link(view.texts.back),
      ]
      for (const part of furniture) await expect(part).toBeVisible()
      await showAsOnPaper(page)
      for (const part of furniture) await expect(part).toBeHidden()
      await expect(view.title).toBeVisible()
    })

    test('the print view becomes A4 pages with the whole report and its foot', async ({
      start,
      visit,
      words,
      browserName,
    }, info) => {
      const view = await (await start.openExample('care')).openPrintView()
      const pillars = await view.pillars()
      const pages = await printPages(visit, info.outputPath('printed.pdf'))
      expect(pages.length).toBeGreaterThan(10)
      expect(pages.length).toBeLessThan(45)
      for (const { width, height } of pages) expect({ width, height }).toEqual(a4)
      onlyInChromium(browserName, 'printedText')
      expect(pages.filter(({ text }) => text.length < 40)).toEqual([])
      const { report } = words.ui
      const all = pages.map(({ text }) => text).join('')
      for (const { title, score, word } of pillars) {
        const sentence = report.pillar.message.replace('{score}', score).replace('{word}', word)
        expect(all).toContain(bare(title))
        expect(all).toContain(bare(sentence))
      }
      for (const title of [report.reading.title, report.answers.title, report.method.title]) {
        expect(all).toContain(bare(title))
      }
      const foot = (page: number) =>
        bare(report.pages.replace('{page}', String(page)).replace('{pages}', String(pages.length)))
      expect(pages.flatMap(({ text }, index) => (text.includes(foot(index + 1)) ? [] : [index]))).toEqual([0])
      const version = bare(words.structure.version)
      expect(pages.slice(1).every(({ text }) => text.includes(version))).toBe(true)
    })

    test('printing the result itself prints the same report', async ({ start, visit, page }, info) => {
      const result = await start.openFinished(scanBy(completeRule))
      await expect.poll(() => printsReport(visit)).toBe(true)
      const title = await page.title()
      const fromResult = await printPages(visit, info.outputPath('result.pdf'))
      await expect(page.getByRole('article').filter({ has: result.title })).toHaveCount(0)
      await expect(result.title).toBeVisible()
      expect(await page.title()).toBe(title)
      await result.openPrintView()
      expect(await printPages(visit, info.outputPath('view.pdf'))).toEqual(fromResult)
    })
  })
}

test('the print view leads back to the result it came from', async ({ start, page }) => {
  const view = await (await start.openExample('bakery')).openPrintView()
  await view.expectFocusOnTitle()
  await view.backToResult()
  expect(new URL(page.url()).hash).toBe('#/example/bakery')
})

test('the button opens the print dialog of the browser', async ({ start, page }) => {
  const view = await (await start.openExample('bakery')).openPrintView()
  await expectPrintDialog(page, () => view.visit.hand.press(view.button(view.texts.print)))
})

test('the print view without a scan in hand says so, also for an unknown example', async ({
  start,
  page,
  words,
}) => {
  for (const address of ['/#/print', '/#/print/no-such-example']) {
    await page.goto(address)
    await start.expectTitle(words.ui.shell.noScanTitle)
  }
})

test('the print view opens by its own address and changes language in place', async ({ page, visit }) => {
  await page.goto('/#/print/care')
  const view = await PrintPage.shown(visit)
  await view.switchLanguage('en')
  await expect(view.report).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Back to the result' })).toBeVisible()
})
