import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, hostileTexts } from '../../../tests/support/register-samples.ts'
import { sheetText } from '../../domain/register/table.ts'
import { readCsv, writeCsv } from './csv.ts'

const columns = [{ id: 'what', heading: 'Wat', width: 30 }]

describe('a CSV file', () => {
  it('is one that a Dutch Excel opens: its mark, semicolons, line ends, days', () => {
    const text = writeCsv({ columns: [...columns, ...columns], rows: [['a;b', { day: '2026-12-01' }]] })
    expect(text).toBe('\ufeffWat;Wat\r\n"a;b";2026-12-01\r\n')
  })

  it.each(hostileTexts)('never begins a cell with a formula: %j', (text) => {
    const [, cell = ''] = writeCsv({ columns, rows: [[text]] }).split('\r\n')
    expect(cell).not.toMatch(/^"?[=+\-@\t\r＝]/)
  })

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
        const { rows } = readCsv(
          writeCsv({ columns: [...columns, ...columns], rows: texts.map((each) => [each, 'x']) }),
        )
        const found = rows.slice(1, texts.length + 1).map(([cell]) => cell)
        expect(found).toEqual(texts.map(sheetText))
      }),
    )
  })

  it.each([
    ['semicolons', 'a;b\r\nc;d\r\n'],
    ['commas', 'a,b\nc,d\n'],
    ['tabs', 'a\tb\nc\td\n'],
  ])('is read with %s', (_, text) => {
    expect(readCsv(text).rows.slice(0, 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
})
