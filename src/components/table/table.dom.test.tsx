// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Table, TableRow, TableRows } from './table.tsx'

const columns = [{ title: 'Thema' }, { title: 'Score', isNumber: true }, { title: 'Woord', isWide: true }]

function show() {
  render(
    <Table caption="De scores" columns={columns}>
      <TableRows>
        <TableRow columns={columns} head="Leren" cells={[46, 'op weg']} />
        <TableRow columns={columns} head="Stem" cells={['–', 'te weinig']} isLeading />
      </TableRows>
    </Table>,
  )
}

describe('a table', () => {
  it('has its caption as name and its roles written out, for where the rows stack', () => {
    show()
    const table = screen.getByRole('table', { name: 'De scores' })
    expect(table).toHaveAttribute('role', 'table')
    for (const row of within(table).getAllByRole('row')) expect(row).toHaveAttribute('role', 'row')
  })

  it('gives every cell the title of its own column', () => {
    show()
    const row = screen.getByRole('row', { name: /^Leren/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map((cell) => [cell.getAttribute('data-label'), cell.textContent])).toEqual([
      ['Score', '46'],
      ['Woord', 'op weg'],
    ])
  })
})
