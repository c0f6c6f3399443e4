import fc from 'fast-check'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { anyText, hostileTexts } from '../../../tests/support/register-samples.ts'
import { plainText, type Table } from '../../domain/register/table.ts'
import { unpackWorkbook } from './unpack-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const columns = [
  { id: 'what', heading: 'Wat', width: 30 },
  { id: 'due', heading: 'Uiterlijk op', width: 13 },
  { id: 'status', heading: 'Status', width: 12, choices: ['open', 'niet gedaan'] },
  { id: 'code', heading: 'Kenmerk', width: 30, isHidden: true },
]
const tableWith = (rows: Table['rows'], name = 'Acties'): Table => ({ name, columns, rows })

async function partsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const unpacked = await unpackWorkbook(bytes)
  if (!unpacked.ok) throw new Error(unpacked.problem)
  return Object.fromEntries(unpacked.files.map((file) => [file.path, new TextDecoder().decode(file.bytes)]))
}

async function readBack(tables: readonly Table[]) {
  return readXlsx(Buffer.from(writeWorkbook(tables, 'nl')), { trim: false })
}

describe('an Excel file', () => {
  it('is read by another program: sheets, headings, texts, numbers and empty cells', async () => {
    const [first, second] = await readBack([
      tableWith([['Samen eten', { day: '2026-12-01' }, 'open', null]]),
      tableWith([[12, null, 'niet gedaan', 'x']], "Scan's & meer"),
    ])
    expect(first?.sheet).toBe('Acties')
    expect(first?.data[0]).toEqual(['Wat', 'Uiterlijk op', 'Status', 'Kenmerk'])
    expect(first?.data[1]?.[0]).toBe('Samen eten')
    expect(second?.sheet).toBe("Scan's & meer")
    expect(second?.data[1]).toEqual([12, null, 'niet gedaan', 'x'])
  })

  it.each(['1900-03-01', '2024-02-29', '2026-03-29', '2026-10-25', '2026-12-31', '2100-01-01'])(
    'holds %s as a real date, whatever the time zone',
    async (day) => {
      const [sheet] = await readBack([tableWith([['x', { day }, 'open', null]])])
      const value: unknown = sheet?.data[1]?.[1]
      expect(value).toBeInstanceOf(Date)
      expect((value as Date).toISOString()).toBe(`${day}T00:00:00.000Z`)
    },
  )

  it('keeps a day before the calendar of a sheet as text', async () => {
    const [sheet] = await readBack([tableWith([['x', { day: '1812-05-01' }, 'open', null]])])
    expect(sheet?.data[1]?.[1]).toBe('1812-05-01')
  })

  it.each(hostileTexts)('shows %j as text and runs nothing', async (text) => {
    const bytes = writeWorkbook([tableWith([[text, null, 'open', null]])], 'nl')
    const xml = (await partsOf(bytes))['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).not.toContain('<f>')
    expect(xml).toContain('<c r="A2" s="' + (/^[=+\-@\t\r\n＝]/.test(text) ? 4 : 0) + '" t="inlineStr">')
    const [sheet] = await readXlsx(Buffer.from(bytes), { trim: false })
    expect(plainText(String(sheet?.data[1]?.[0]))).toBe(plainText(text))
  })

  it('gives every text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const [sheet] = await readBack([tableWith(texts.map((text) => [text, null, 'open', null]))])
        const found = texts.map((_, index) => plainText(String(sheet?.data[index + 1]?.[0] ?? '')))
        expect(found).toEqual(texts.map(plainText))
      }),
      { numRuns: 60 },
    )
  })

  it('has a head that stays in sight, a filter, widths, hidden columns and a list of words', async () => {
    const bytes = writeWorkbook([tableWith([['x', null, 'open', 'c']])], 'nl')
    const parts = await partsOf(bytes)
    const xml = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain('<autoFilter ref="A1:D2"/>')
    expect(xml).toContain('<col min="1" max="1" width="30" customWidth="1"/>')
    expect(xml).toContain('<col min="4" max="4" width="30" customWidth="1" hidden="1"/>')
    expect(xml).toContain('sqref="C2:C2"><formula1>&quot;open,niet gedaan&quot;</formula1>')
    expect(parts['xl/workbook.xml']).toContain("'Acties'!$A$1:$D$2")
  })

  it('gives the same bytes for the same tables, and other days as the language writes them', () => {
    const tables = [tableWith([['x', { day: '2026-12-01' }, 'open', 'c']])]
    expect(writeWorkbook(tables, 'nl')).toEqual(writeWorkbook(tables, 'nl'))
    expect(new TextDecoder().decode(writeWorkbook(tables, 'nl'))).toContain('dd\\-mm\\-yyyy')
    expect(new TextDecoder().decode(writeWorkbook(tables, 'en'))).toContain('dd/mm/yyyy')
  })

  it('cuts a text that no cell can hold', async () => {
    const [sheet] = await readBack([tableWith([['a'.repeat(40_000), null, 'open', null]])])
    expect(String(sheet?.data[1]?.[0])).toHaveLength(32_767)
  })
})
