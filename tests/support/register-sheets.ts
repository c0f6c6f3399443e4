import { readChanges } from '../../src/domain/register/read-changes.ts'
import { registerRows } from '../../src/domain/register/register-rows.ts'
import { registerTables } from '../../src/domain/register/register-tables.ts'
import type { ReadCell } from '../../src/domain/register/table.ts'
import type { Dossier } from '../../src/domain/dossier/dossier-schema.ts'
import { testContent } from './content.ts'
import { registerWords, sheetWords } from './register-samples.ts'

const { structure, practices } = testContent()
const asOf = '2026-11-22'

/** The rows of the register on 22 November 2026. */
export const rowsOf = (dossiers: readonly Dossier[]) => registerRows(dossiers, { structure, practices }, asOf)
/** The sheets of the register on that day. */
export const tablesOf = (dossiers: readonly Dossier[], language: 'nl' | 'en' = 'nl') =>
  registerTables(rowsOf(dossiers), registerWords(language), structure, asOf)

/** The sheet of actions as cells, to be changed as an adviser would. */
export function sheetOf(dossiers: readonly Dossier[], language: 'nl' | 'en' = 'nl') {
  const { actions } = tablesOf(dossiers, language)
  const ids = actions.columns.map(({ id }) => id)
  const rows: ReadCell[][] = [
    actions.columns.map(({ heading }) => heading),
    ...actions.rows.map((row) => [...row]),
  ]
  const set = (row: number, column: string, value: ReadCell) => {
    rows[row]![ids.indexOf(column)] = value
  }
  const read = (known = dossiers) => readChanges([{ name: 'x', rows }], rowsOf(known).agreements, sheetWords)
  return { rows, set, read }
}
