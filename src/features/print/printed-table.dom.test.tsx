// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answers } from '../../../tests/support/sample-report-blocks.ts'
import type { ReportTable } from '../../domain/report/report-model.ts'
import { PrintedTable } from './printed-table.tsx'

const column = (title: string): ReportTable['columns'][number] => ({ title, align: 'left', share: 0.5 })
const row = (...cells: string[]): ReportTable['rows'][number] => ({ cells, emphasis: 'none' })

describe('a table on paper', () => {
  it('has its caption as its name, and heads for columns, rows and groups', () => {
    render(<PrintedTable table={answers(10)} />)
    const table = within(screen.getByRole('table', { name: 'Uw antwoorden, met punten en gewicht' }))
    const heads = table.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(heads).toEqual(['Vraag', 'Antwoord', 'Punten', 'Gewicht'])
    const group = table.getByText('Thema 2')
    expect(group).toHaveAttribute('scope', 'rowgroup')
    expect(group).toHaveAttribute('colspan', '4')
    expect(group.closest('tbody')!.querySelectorAll('tr')).toHaveLength(3)
    expect(table.getByRole('rowheader', { name: /^Vraag 10:/ })).toHaveAttribute('scope', 'row')
  })

  it('gives the first cell of a total the room of the empty cells after it', () => {
    render(<PrintedTable table={answers(1)} />)
    expect(screen.getByText('Gemiddelde')).toHaveAttribute('colspan', '2')
    const total = screen.getByText('Gemiddelde').closest('tr')!
    expect(
      within(total)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['58', '72'])
  })

  it('keeps empty cells that are there to write in', () => {
    const rows = [{ cells: ['Samen', '', ''], emphasis: 'total' as const }]
    const columns = [column('Vraag'), column('Punten'), column('Gewicht')]
    render(
      <PrintedTable table={{ kind: 'table', caption: 'Reken zelf', isForWriting: true, columns, rows }} />,
    )
    expect(screen.getAllByRole('cell')).toHaveLength(2)
  })

  it('has no head where no column has a title, and fills up short rows', () => {
    const columns = [column(''), column('')]
    render(<PrintedTable table={{ kind: 'table', caption: 'Kort', columns, rows: [row('Waarom?')] }} />)
    expect(screen.queryByRole('columnheader')).not.toBeInTheDocument()
    expect(screen.getByRole('cell')).toHaveTextContent('')
  })

  it('without columns is its caption alone', () => {
    render(<PrintedTable table={{ kind: 'table', caption: 'Niets', columns: [], rows: [] }} />)
    expect(screen.getByText('Niets')).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
