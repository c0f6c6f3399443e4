import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { ReportBlock, ReportDial } from '../../../domain/report/report-model.ts'
import { reportFonts as fonts } from '../../../../tests/support/report-fonts.ts'
import { sampleReportModel } from '../../../../tests/support/sample-report-model.ts'
import { page } from '../page.ts'
import { writeReport } from '../write-report.ts'

type Item = { text: string; left: number; right: number; top: number }

/** The texts of every page after the cover, without the foot. */
async function pagesOf(blocks: ReportBlock[]): Promise<Item[][]> {
  const data = writeReport(sampleReportModel({ blocks, foot: { text: '', pages: '{page}/{pages}' } }), fonts)
  const document = await getDocument({ data, verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages - 1 }, async (_, index) => {
    const { items } = await (await document.getPage(index + 2)).getTextContent()
    return items.flatMap((item): Item[] => {
      if (!('str' in item) || item.str.trim() === '' || /^\d+\/\d+$/.test(item.str)) return []
      const [, , , , left, baseline] = item.transform as number[]
      return [{ text: item.str, left: left!, right: left! + item.width, top: page.height - baseline! }]
    })
  })
  return Promise.all(pages)
}

const textOf = (items: Item[]) =>
  items
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
const bare = (text: string) => text.replace(/\s/g, '')

const dial = (
  label: string,
  value: number | null,
  share: string | null = '20% van uw advies',
): ReportDial => ({
  label,
  score:
    value === null ? null : { value, text: String(value), blocks: Math.min(5, Math.floor(value / 20) + 1) },
  word: value === null ? 'te weinig antwoorden' : `woord bij ${value}`,
  share,
})
const five = [
  dial('Beroepsbevolking', 0),
  dial('Werkenden', 38),
  dial('Werkuren', null),
  dial('Productiviteit', 71, null),
  dial('Duurzame inzetbaarheid', 100),
]
const group = (dials: ReportDial[]): ReportBlock => ({ kind: 'dials', message: 'Zo ver staan ze', dials })

describe('dials on paper', () => {
  it('show label, number, blocks, word and share of every dial, read one dial after the other', async () => {
    const [items = []] = await pagesOf([group(five)])
    const expected = five.map(({ label, score, word, share }) => {
      const blocks = score ? '■'.repeat(score.blocks) + '□'.repeat(5 - score.blocks) : ''
      return bare(`${label}0100${score?.text ?? ''}${blocks}${word}${share ?? ''}`)
    })
    expect(textOf(items)).toBe(bare(`Zo ver staan ze${expected.join('')}`))
  })

  it('stand beside each other within the margins, none over its neighbour', async () => {
    const [items = []] = await pagesOf([group(five)])
    expect(Math.min(...items.map(({ left }) => left))).toBeGreaterThanOrEqual(page.left - 0.1)
    expect(Math.max(...items.map(({ right }) => right))).toBeLessThanOrEqual(page.right + 3.5)
    const numbers = items.filter(({ text }) => text === '0' || text === '100')
    expect(new Set(numbers.map(({ top }) => Math.round(top))).size).toBeLessThanOrEqual(2)
  })

  it('are never cut by a page, and their message goes along', async () => {
    for (let lines = 20; lines < 60; lines += 3) {
      const filler = Array.from({ length: lines }, () => ({
        kind: 'paragraph' as const,
        tone: 'quiet' as const,
        text: 'Regel',
      }))
      const pages = await pagesOf([...filler, group(five)])
      const whole = pages.filter((items) => textOf(items).includes('Beroepsbevolking'))
      expect(whole).toHaveLength(1)
      expect(textOf(whole[0]!)).toContain('Zoverstaanze')
      expect(textOf(whole[0]!)).toMatch(/woordbij100.*$/)
    }
  })

  it('go on in a second row from the sixth', async () => {
    const [items = []] = await pagesOf([group([...five, dial('Zesde', 50)])])
    const sixth = items.find(({ text }) => text === 'Zesde')!
    const first = items.find(({ text }) => text === 'Beroepsbevolking')!
    expect(sixth.top).toBeGreaterThan(first.top + 100)
  })

  it('lose no text when it is too long for a page', async () => {
    const long = Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ')
    const pages = await pagesOf([group([{ ...dial('Lang', 40), word: long }])])
    expect(pages.map(textOf).join('')).toContain(bare(long))
  })

  it('without dials only the message is left', async () => {
    expect((await pagesOf([group([])])).map(textOf)).toEqual(['Zoverstaanze'])
  })

  it.each([-20, 240])('a value of %d off the scale is drawn at its end', (value) => {
    expect(() =>
      writeReport(sampleReportModel({ blocks: [group([dial('Ver', value)])] }), fonts),
    ).not.toThrow()
  })
})
