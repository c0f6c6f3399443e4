import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { reportFonts } from '../../../tests/support/report-fonts.ts'
import { extremeReportModel } from '../../../tests/support/sample-report-extremes.ts'
import { page } from './page.ts'
import { writeReport } from './write-report.ts'

/** A line that ends at a space keeps it; points. */
const space = 5

test.each([
  ['a name of 200 letters', 'Aannemersbedrijf'.repeat(13).slice(0, 200)],
  ['200 wide letters', 'W'.repeat(200)],
  ['many words', 'Werken aan morgen met mensen die willen leren. '.repeat(12)],
  ['right to left', 'شركة البناء والتركيب עסק קטן'],
  ['emoji', '🙂👩‍🔧'.repeat(40)],
  ['nothing', ''],
])('%s everywhere: nothing outside the margins, no page without text', async (_title, text) => {
  const data = writeReport(extremeReportModel(text), reportFonts)
  const document = await getDocument({ data, verbosity: 0 }).promise
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const shown = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    // Without texts the cover is empty, and other pages have their number.
    if (text !== '' || number > 1) expect(shown.length).toBeGreaterThan(text === '' ? 0 : 1)
    for (const { transform, width } of shown) {
      const [, , , size = 0, left = 0, baseline = 0] = transform as number[]
      expect(left).toBeGreaterThanOrEqual(page.left - 0.1)
      expect(left + width).toBeLessThanOrEqual(page.right + space)
      expect(baseline).toBeGreaterThanOrEqual(page.height - page.bottom)
      expect(baseline + 0.66 * size).toBeLessThanOrEqual(page.height - page.top + 0.1)
    }
  }
})
