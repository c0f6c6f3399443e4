import type { ReportTable } from './report-model.ts'

/** What a cell says where there is nothing to say. */
const nothing = new Set(['', '–'])

/**
 * A table without the columns that say nothing in any row; the first, which names the rows, stays. No rows, no change.
 * A column that says something in one of the tables `alike` stays too, so that tables of one form keep one form.
 */
export function withoutEmptyColumns(table: ReportTable, alike: readonly ReportTable[] = []): ReportTable {
  const { columns, rows } = table
  if (rows.length === 0) return table
  const counted = [table, ...alike].flatMap((each) => each.rows)
  const isShown = (index: number) =>
    index === 0 || counted.some(({ cells }) => !nothing.has((cells[index] ?? '').trim()))
  return {
    ...table,
    columns: columns.filter((_, index) => isShown(index)),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isShown(index)) })),
  }
}
