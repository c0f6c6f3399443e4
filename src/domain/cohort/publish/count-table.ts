import { sectors, sizeBands } from '../contribution-schema.ts'
import type { Tally, TallyCell } from '../tally-schema.ts'
import type { Group } from './group.ts'

/** How many companies each sector (row) has of each size (column). */
export type CountTable = readonly (readonly number[])[]

/** One number per cell of a tally as a table. */
export function tableOf({ cells }: Pick<Tally, 'cells'>, numberOf: (cell: TallyCell) => number): CountTable {
  const rows = sectors.map(() => sizeBands.map(() => 0))
  for (const cell of cells) {
    const row = rows[sectors.indexOf(cell.sector)]
    if (row) row[sizeBands.indexOf(cell.sizeBand)] = numberOf(cell)
  }
  return rows
}

/** How many companies a group counts. */
export function countIn(table: CountTable, { sector, sizeBand }: Group): number {
  const rows = sector === null ? table : [table[sectors.indexOf(sector)] ?? []]
  const column = sizeBand === null ? null : sizeBands.indexOf(sizeBand)
  return rows.reduce(
    (sum, row) => sum + (column === null ? row.reduce((all, n) => all + n, 0) : (row[column] ?? 0)),
    0,
  )
}
