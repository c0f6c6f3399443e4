import { describe, expect, it } from 'vitest'
import type { ReportTable } from './report-model.ts'
import { withoutEmptyColumns } from './without-empty-columns.ts'

const table = (...rows: string[][]): ReportTable => ({
  kind: 'table',
  caption: 'Thema’s',
  columns: ['Thema', 'Van en tot', 'Score'].map((title) => ({ title, align: 'left', share: 1 / 3 })),
  rows: rows.map((cells) => ({ cells, emphasis: 'none' })),
})
const titles = ({ columns }: ReportTable) => columns.map(({ title }) => title)

describe('a table without empty columns', () => {
  it('leaves out a column that says nothing in any row', () => {
    const shown = withoutEmptyColumns(table(['Leren', '', '44'], ['Leiding', '–', '60']))
    expect(titles(shown)).toEqual(['Thema', 'Score'])
    expect(shown.rows.map(({ cells }) => cells)).toEqual([
      ['Leren', '44'],
      ['Leiding', '60'],
    ])
  })

  it('keeps a column that says something in one row, and the first one always', () => {
    const given = table(['', '', '44'], ['', 'van 31 tot 56', '60'])
    expect(withoutEmptyColumns(given)).toEqual(given)
  })

  it('keeps a column that says something in a table of the same form', () => {
    const given = table(['Leren', '', '44'])
    expect(withoutEmptyColumns(given, [table(['Leiding', 'van 31 tot 56', '60'])])).toEqual(given)
    expect(titles(withoutEmptyColumns(given, [table(['Leiding', '–', '60'])]))).toEqual(['Thema', 'Score'])
  })

  it('keeps the head of a table without rows', () => {
    expect(titles(withoutEmptyColumns(table()))).toHaveLength(3)
  })
})
