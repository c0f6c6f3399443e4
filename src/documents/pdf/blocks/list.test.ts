import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { ReportBlock } from '../../../domain/report/report-model.ts'
import { reportFonts as fonts } from '../../../../tests/support/report-fonts.ts'
import { sampleReportModel } from '../../../../tests/support/sample-report-model.ts'
import { writeReport } from '../write-report.ts'

const items = ['punt 1', 'punt 2', 'punt 3', 'punt 4']

const linesOfText = (count: number) =>
  Array.from({ length: count }, (): ReportBlock => ({ kind: 'paragraph', tone: 'normal', text: 'regel' }))

/** How many items stand on each page, between so many lines of other text and enough to fill the next page. */
async function itemsPerPage(linesBefore: number): Promise<number[]> {
  const blocks: ReportBlock[] = [...linesOfText(linesBefore), { kind: 'list', items }, ...linesOfText(20)]
  const data = writeReport(sampleReportModel({ blocks }), fonts)
  const document = await getDocument({ data, verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items: texts } = await (await document.getPage(index + 1)).getTextContent()
    return texts.filter((text) => 'str' in text && text.str.startsWith('punt')).length
  })
  return (await Promise.all(pages)).filter((count) => count > 0)
}

describe('a list at the foot of a page', () => {
  it('leaves no item alone on a page, wherever the page ends', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => index + 24)
    const found = await Promise.all(lines.map(itemsPerPage))
    expect(found.filter((pages) => pages.length > 1)).not.toEqual([])
    expect(found.flat().filter((count) => count === 1)).toEqual([])
  })
})
