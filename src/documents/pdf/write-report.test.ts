import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ReportBlock, ReportModel } from '../../domain/report/report-model.ts'
import { reportFonts as fonts } from '../../../tests/support/report-fonts.ts'
import {
  nearlyEmptyReportModel,
  sampleReportModel,
  veryLongReportModel,
} from '../../../tests/support/sample-report-model.ts'
import { cleanText, drawnForm } from './letters.ts'
import { page } from './page.ts'
import { writeReport } from './write-report.ts'

// The larger reports take a second or more on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

type TextItem = { text: string; left: number; right: number; baseline: number; size: number }
/** Above this line, in points from the bottom of the paper, stands no foot. */
const footTop = page.height - page.bottom + 34

// jsPDF reports errors in its event listeners only on the console.
beforeEach(() => void vi.spyOn(console, 'error'))
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const lengths = [
  ['an ordinary report', sampleReportModel()],
  ['a nearly empty report', nearlyEmptyReportModel()],
  ['a very long report', veryLongReportModel()],
] as const

describe.each(lengths)('%s', (_title, model) => {
  const bytes = writeReport(model, fonts)

  test('shows every text of the model', async () => {
    const [cover = [], ...pages] = await readPages(bytes)
    const text = joined([...cover, ...pages.flatMap(bodyOf)])
    const missing = stringsOf([model.cover, model.blocks]).filter(
      (string) => !text.includes(bare(string.replace(/^tel:/, ''))),
    )
    expect(missing).toEqual([])
  })

  test('keeps all text within the margins', async () => {
    const space = 3.5 // a line that ends at a space keeps it
    for (const item of (await readPages(bytes)).flat()) {
      expect(item.left).toBeGreaterThanOrEqual(page.left - 0.1)
      expect(item.right).toBeLessThanOrEqual(page.right + space)
      expect(item.baseline).toBeGreaterThanOrEqual(page.height - page.bottom)
      expect(item.baseline + 0.66 * item.size).toBeLessThanOrEqual(page.height - page.top)
      expect(item.size).toBeGreaterThanOrEqual(9)
    }
  })

  test('counts its pages in the foot, and leaves the cover without', async () => {
    const pages = await readPages(bytes)
    const footOf = (items: TextItem[]) => joined(items.filter(({ baseline }) => baseline <= footTop))
    const count = (number: number) =>
      model.foot.pages.replace('{page}', String(number)).replace('{pages}', String(pages.length))
    pages.slice(1).forEach((items, index) => {
      expect(footOf(items)).toBe(bare(model.foot.text + count(index + 2)))
    })
    expect(joined(pages[0] ?? [])).not.toContain(bare(count(1)))
  })

  test('ends no page with a heading or a group row', async () => {
    const titles = new Set(model.blocks.flatMap(titlesOf).map(bare))
    for (const items of (await readPages(bytes)).slice(1)) {
      expect(titles).not.toContain(bare(bodyOf(items).at(-1)?.text ?? ''))
    }
  })

  test('stays under 600 kB', () => {
    expect(bytes.length).toBeLessThan(600_000)
  })
})

test('the same model gives the same bytes at another time, in another place and by other chance', () => {
  const first = writeReport(sampleReportModel(), fonts)
  vi.useFakeTimers({ now: new Date('2031-07-01T12:34:56Z') })
  vi.stubEnv('TZ', 'Asia/Kolkata')
  let chance = 0
  vi.spyOn(Math, 'random').mockImplementation(() => (chance += 1e-6))
  expect(Buffer.compare(writeReport(sampleReportModel(), fonts), first)).toBe(0)
  expect(Buffer.compare(writeReport(sampleReportModel({ identity: 'other' }), fonts), first)).not.toBe(0)
})

test('the file names its title, language, date and bookmarks', async () => {
  const bytes = writeReport(sampleReportModel({ title: 'Rapport Kovač (1)', asOf: '2041-03-14' }), fonts)
  const document = await open(bytes)
  const { info } = await document.getMetadata()
  const details = info as Record<string, unknown>
  expect(String(details['Title']).normalize('NFC')).toBe('Rapport Kovač (1)')
  expect(details).toMatchObject({ PDFFormatVersion: '1.7', Language: 'nl-NL' })
  expect(details['CreationDate']).toBe("D:20410314000000-00'00'")
  const outline = await document.getOutline()
  expect(outline.map(({ title }) => title)).toEqual([
    'Samenvatting',
    'Zo leest u de score',
    'Flexibiliteit in op- en afschalen',
    'Uw sector',
    'Wat kunt u doen?',
    'Uw draaiknoppen',
    'Waardering van de adviseur',
    'Bijlage',
  ])
  expect(outline[0]?.items.map(({ title }) => title)).toEqual(['Dit gaat goed', 'Hier kunt u beginnen'])
})

test('a table row stands whole on one page, and every page of the table has its head', async () => {
  const pages = await readPages(writeReport(veryLongReportModel(), fonts))
  const texts = pages.map((items) => joined(bodyOf(items)))
  for (const row of rowsOf(veryLongReportModel())) {
    expect(texts.some((text) => text.includes(bare(row)))).toBe(true)
  }
  for (const text of texts.filter((text) => /Vraag\d+:/.test(text))) expect(text).toContain('PuntenGewicht')
})

test('a heading never ends a page, wherever it falls', async () => {
  const filler = (index: number): ReportBlock[] => [
    { kind: 'page-break' },
    ...Array.from({ length: index }, () => ({
      kind: 'paragraph' as const,
      text: 'Regel',
      tone: 'quiet' as const,
    })),
    { kind: 'heading', level: 2, text: 'Kop' },
    {
      kind: 'table',
      caption: 'Bij',
      columns: [{ title: 'K', align: 'left', share: 1 }],
      rows: [{ cells: ['Cel'], emphasis: 'none' }],
    },
  ]
  const blocks = Array.from({ length: 16 }, (_, index) => filler(index + 18)).flat()
  const pages = await readPages(writeReport(sampleReportModel({ blocks }), fonts))
  for (const items of pages.slice(1))
    expect(['Cel', 'Regel']).toContain(bare(bodyOf(items).at(-1)?.text ?? ''))
})

const hostileTexts = [
  'emoji 🙂👩‍🔧 漢字 عربي עברית हिन्दी',
  `Z\u0351\u0343\u0312a\u0322\u0317 \ud83d half \udc00 \ufffe`,
  '\u0000\u0007\u001b[31m\u202eomgekeerd\u2066 (a\\b) %PDF {page} EMC <</A>>',
  'x'.repeat(900),
  '漢'.repeat(900),
  '',
]

test.each(hostileTexts)('a strange text (%#) is drawn, with □ for what the fonts lack', async (text) => {
  await expectDrawn(text)
})

test('any text at all is drawn', async () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 })
  await fc.assert(fc.asyncProperty(texts, expectDrawn), { numRuns: 25, seed: 7 })
})

test('texts higher than a page are cut into parts, not lost', async () => {
  const text = Array.from({ length: 1800 }, (_, index) => `woord${index}`).join(' ')
  const shown = joined((await readPages(writeReport(modelSaying(text), fonts))).flatMap(bodyOf))
  expect(shown.split('woord1799').length - 1).toBeGreaterThanOrEqual(8)
})

async function expectDrawn(text: string): Promise<void> {
  const pages = await readPages(writeReport(modelSaying(text), fonts))
  expect(joined(pages.slice(1).flatMap(bodyOf))).toContain(bare(drawnForm(cleanText(text))))
}

/** A report in which every text is the given one. */
function modelSaying(text: string): ReportModel {
  const score = { value: 40, text, blocks: 2 }
  const bar = { label: text, score, word: text, range: { low: 20, high: 60 }, note: text }
  const row = { cells: [text, text], emphasis: 'none' as const }
  const column = { title: '', align: 'right' as const, share: 0.5 }
  return sampleReportModel({
    title: text,
    cover: { product: text, title: text, company: text, facts: [{ label: text, value: text }], note: text },
    foot: { text, pages: '{page}/{pages}' },
    blocks: [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', tone: 'normal', text },
      { kind: 'list', items: [text] },
      { kind: 'frame', title: text, paragraphs: [text] },
      { kind: 'bars', size: 'large', message: text, bars: [{ ...bar, score: { ...score, text: '40' } }] },
      { kind: 'bars', size: 'small', message: text, bars: [{ ...bar, score: null }] },
      { kind: 'table', caption: text, columns: [column, column], rows: [row, { ...row, emphasis: 'group' }] },
    ],
  })
}

function open(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise
}

async function readPages(bytes: Uint8Array): Promise<TextItem[][]> {
  const document = await open(bytes)
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(numbers.map(async (number) => readItems(await document.getPage(number))))
}

async function readItems(pdfPage: Awaited<ReturnType<Awaited<ReturnType<typeof open>>['getPage']>>) {
  const { items } = await pdfPage.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size, left, baseline] = item.transform as [number, number, number, number, number, number]
    return [{ text: item.str, left, right: left + item.width, baseline, size }]
  })
}

function bodyOf(items: TextItem[]): TextItem[] {
  return items.filter(({ baseline }) => baseline > footTop)
}

function joined(items: TextItem[]): string {
  return bare(items.map(({ text }) => text).join(''))
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

function titlesOf(block: ReportBlock): string[] {
  if (block.kind === 'heading') return [block.text]
  if (block.kind !== 'table') return []
  return block.rows.filter(({ emphasis }) => emphasis === 'group').flatMap(({ cells }) => cells)
}

function rowsOf(model: ReportModel): string[] {
  return model.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.join('')) : [],
  )
}

const codes = new Set(['kind', 'tone', 'align', 'emphasis', 'size', 'choose', 'empty'])

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (codes.has(key) ? [] : stringsOf(inner)))
}
