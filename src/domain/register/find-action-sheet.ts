import type { SheetWords } from './read-changes.ts'
import { foldName } from './register-rows.ts'
import { textOfCell, type ReadCell, type ReadSheet } from './table.ts'

export type ActionColumn = keyof SheetWords['nl']['actions']['columns']

export type FoundActions =
  | {
      ok: true
      columns: Partial<Record<ActionColumn, number>>
      /** The rows below the heading, with their number in the sheet, from 1. */
      rows: { row: number; cells: readonly ReadCell[] }[]
    }
  | { ok: false; problem: 'no-actions' | 'no-codes' }

// People put a title or a logo above a table.
const headRowsAtMost = 20

/** The sheet with actions, known by its headings in either language: a status, and a code per action. */
export function findActionSheet(sheets: readonly ReadSheet[], words: SheetWords): FoundActions {
  let hasStatus = false
  for (const { rows } of sheets) {
    for (const [index, cells] of rows.slice(0, headRowsAtMost).entries()) {
      const columns = columnsOf(cells, words)
      if (columns.status === undefined || columns.what === undefined) continue
      hasStatus = true
      if (columns.agreement === undefined) continue
      const below = rows.slice(index + 1).map((each, place) => ({ row: index + place + 2, cells: each }))
      return { ok: true, columns, rows: below }
    }
  }
  return { ok: false, problem: hasStatus ? 'no-codes' : 'no-actions' }
}

function columnsOf(cells: readonly ReadCell[], words: SheetWords): Partial<Record<ActionColumn, number>> {
  const found: Partial<Record<ActionColumn, number>> = {}
  const titles = cells.map((cell) => foldName(textOfCell(cell)))
  for (const { actions } of Object.values(words)) {
    for (const [id, heading] of Object.entries(actions.columns)) {
      const index = titles.indexOf(foldName(heading))
      if (index >= 0) found[id as ActionColumn] ??= index
    }
  }
  return found
}
