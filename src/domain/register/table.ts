/** A day, yyyy-mm-dd, that a sheet shows as a real date. */
export type DayCell = { day: string }

/** What stands in one cell of a table that leaves the app; null is an empty cell. */
export type Cell = string | number | DayCell | null

export type Column = {
  id: string
  heading: string
  /** In characters. */
  width: number
  /** Only the program needs it, to recognise the row again. */
  isHidden?: boolean
  /** The only words that belong in this column. */
  choices?: readonly string[]
}

/** One sheet of a file: a head row and rows with as many cells as there are columns. */
export type Table = { name: string; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }

/** What stands in one cell of a file that comes in. */
export type ReadCell = string | number | boolean | DayCell | null

/** One sheet of a file that comes in: rows from the top, cells from the left. */
export type ReadSheet = { name: string; rows: readonly (readonly ReadCell[])[] }

/** A cell as text, without space around it and with one kind of line end; '' for an empty cell. */
export function textOfCell(cell: ReadCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.day
  return plainText(String(cell))
}

/** A text as it comes back from a sheet: without what a sheet cannot hold, and no space around it. */
export function plainText(text: string): string {
  return sheetText(text).trim()
}

/** A text that a sheet can hold: no control characters, no halves of characters, one kind of line end. */
export function sheetText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are what a sheet cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
  )
}

/** What a sheet takes for the start of a formula, also in full width: the text is not to be run but shown. */
const formulaStart = '[=+\\-@\\t\\r\\n＝＋－＠]'
/** A text that a sheet would take for a formula. */
export const formulaLike = new RegExp(`^${formulaStart}`)
/** The same behind any number of apostrophes: one more in front makes it a text, and can be undone. */
export const formulaLikeQuoted = new RegExp(`^'*${formulaStart}`)
/** A text that got such an apostrophe. */
export const madeText = new RegExp(`^'+${formulaStart}`)

/**
 * A cell as a day (yyyy-mm-dd): a real date, the number of days a sheet counts, or a day as people write it with the
 * day first (1-12-2026, 1/12/2026) or the year first. '' for an empty cell, null for anything else.
 */
export function dayOfCell(cell: ReadCell | undefined): string | null {
  if (typeof cell === 'object' && cell !== null) return cell.day
  if (typeof cell === 'number') return dayOfNumber(cell)
  const text = textOfCell(cell)
  if (text === '') return ''
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? reversed(text)
  if (!parts) return null
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
  return isReal ? date.toISOString().slice(0, 10) : null
}

function reversed(text: string): string[] | null {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  return parts && ['', parts[3] ?? '', parts[2] ?? '', parts[1] ?? '']
}

/** Days that a sheet counts from 30 December 1899; only 1954 to 2119, so that another number is no day. */
function dayOfNumber(days: number): string | null {
  if (days < 20_000 || days > 80_000) return null
  return new Date((Math.floor(days) - 25_569) * 86_400_000).toISOString().slice(0, 10)
}
