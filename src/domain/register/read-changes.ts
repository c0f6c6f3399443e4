import type { Language } from '../../content/texts.ts'
import type { RegisterSheetTexts } from '../../texts/catalogue.ts'
import type { Agreement } from '../dossier/agreements-of-dossier.ts'
import { sameAsExported, type SheetState } from './exported-state.ts'
import { findActionSheet, type ActionColumn } from './find-action-sheet.ts'
import { foldName, type AgreementRow } from './register-rows.ts'
import { dayOfCell, plainText, textOfCell, type ReadCell, type ReadSheet } from './table.ts'

/** What a sheet would change about one agreement. `from` and `to` are an id of a status, a day, or a note. */
export type ReadChange = {
  dossier: string
  agreement: string
  employer: string
  what: string
  /** Number of the row in the sheet, from 1. */
  row: number
  field: keyof SheetState
  from: string
  to: string
  /** True when the dossier was changed too since the sheet was saved: the adviser chooses. */
  isConflict: boolean
}

/** A row that is skipped, or a cell that is left alone, and why. */
export type RowProblem = {
  row: number
  code: 'new-row' | 'unknown-action' | 'twice' | 'unknown-status' | 'unknown-day' | 'long-note'
  value: string
}

export type ReadRegister =
  | {
      ok: true
      changes: ReadChange[]
      problems: RowProblem[]
      /** Agreements of the sheet that are as they are in the dossiers, and agreements the sheet does not have. */
      unchanged: number
      absent: number
    }
  | { ok: false; problem: 'no-actions' | 'no-codes' }

export type SheetWords = Readonly<Record<Language, RegisterSheetTexts>>

const longestNote = 4000

/**
 * Holds a sheet against the agreements of the dossiers. Rows may be sorted, removed or added; columns may stand in any
 * order and in either language; only status, due day and note are read. Nothing is changed here.
 */
export function readChanges(
  sheets: readonly ReadSheet[],
  known: readonly AgreementRow[],
  words: SheetWords,
): ReadRegister {
  const found = findActionSheet(sheets, words)
  if (!found.ok) return found
  const byId = new Map(known.map((row) => [row.agreement, row]))
  const rows = found.rows.map(({ row, cells }) => ({ row, read: readRow(row, cells, found.columns, words) }))
  const repeated = repeatedIds(rows.map(({ read }) => read))
  const [changes, problems, seen] = [[] as ReadChange[], [] as RowProblem[], new Set<string>()]
  let unchanged = 0
  for (const { row, read } of rows) {
    if (read.isEmpty || (seen.has(read.id) && !repeated.has(read.id))) continue
    const own = byId.get(read.id)
    if (!own || repeated.has(read.id)) {
      const code = read.id === '' ? 'new-row' : own ? 'twice' : 'unknown-action'
      problems.push({ row, code, value: read.what })
      if (own) seen.add(read.id)
      continue
    }
    seen.add(read.id)
    problems.push(...read.problems)
    const own3 = changesOf(row, own, read)
    changes.push(...own3)
    if (own3.length === 0 && read.problems.length === 0) unchanged += 1
  }
  return {
    ok: true,
    changes,
    problems,
    unchanged,
    absent: known.filter((k) => !seen.has(k.agreement)).length,
  }
}

/** What one row of a sheet says; a field that the sheet has no column for, or that cannot be read, is undefined. */
type RowRead = {
  id: string
  what: string
  exported: string
  isEmpty: boolean
  state: { [field in keyof SheetState]: string | undefined }
  problems: RowProblem[]
}

function readRow(
  row: number,
  cells: readonly ReadCell[],
  columns: Readonly<Partial<Record<ActionColumn, number>>>,
  words: SheetWords,
): RowRead {
  const cellOf = (id: ActionColumn) => {
    const index = columns[id]
    return index === undefined ? undefined : (cells[index] ?? null)
  }
  const [status, due, note] = [cellOf('status'), cellOf('due'), cellOf('note')]
  const problems: RowProblem[] = []
  const statusId = status === undefined ? undefined : statusOfWord(textOfCell(status), words)
  if (statusId === null) problems.push({ row, code: 'unknown-status', value: textOfCell(status) })
  const day = due === undefined ? undefined : dayOfCell(due)
  if (day === null) problems.push({ row, code: 'unknown-day', value: textOfCell(due) })
  const text = note === undefined ? undefined : textOfCell(note)
  const isLong = text !== undefined && text.length > longestNote
  if (isLong) problems.push({ row, code: 'long-note', value: String(text.length) })
  return {
    id: textOfCell(cellOf('agreement')),
    what: textOfCell(cellOf('what')),
    exported: textOfCell(cellOf('exported')),
    isEmpty: cells.every((cell) => textOfCell(cell) === ''),
    state: { status: statusId ?? undefined, due: day ?? undefined, note: isLong ? undefined : text },
    problems,
  }
}

function changesOf(row: number, own: AgreementRow, { state, exported }: RowRead): ReadChange[] {
  const current: SheetState = { status: own.status, due: own.due ?? '', note: own.note }
  const isAsSaved = sameAsExported(exported, current)
  return (['status', 'due', 'note'] as const).flatMap((field) => {
    const to = state[field]
    if (to === undefined || plainText(to) === plainText(current[field])) return []
    const wasTouched = !sameAsExported(exported, { ...current, [field]: to })?.[field]
    // Only the dossier was changed since: the sheet is behind.
    if (isAsSaved && !wasTouched) return []
    const { dossier, agreement, employer, what } = own
    const isConflict = !isAsSaved?.[field]
    return [{ dossier, agreement, employer, what, row, field, from: current[field], to, isConflict }]
  })
}

/** The id of a status from its word in either language, or the id itself; capitals and spaces aside. */
function statusOfWord(word: string, words: SheetWords): Agreement['status'] | null {
  const wanted = foldName(word).replace(/\s+/g, ' ')
  for (const { statuses } of Object.values(words)) {
    for (const [id, own] of Object.entries(statuses)) {
      if (wanted === id || wanted === foldName(own)) return id as Agreement['status']
    }
  }
  return null
}

/** Ids that stand in two rows which do not say the same. */
function repeatedIds(rows: readonly RowRead[]): Set<string> {
  const said = new Map<string, string>()
  const repeated = new Set<string>()
  for (const { id, state } of rows) {
    if (id === '') continue
    const now = JSON.stringify(state)
    if (said.has(id) && said.get(id) !== now) repeated.add(id)
    said.set(id, now)
  }
  return repeated
}
