import { formulaLike, sheetText, type Cell, type Column, type Table } from '../../domain/register/table.ts'

/** Places in the list of styles of the workbook (workbook-parts.ts). */
export const style = { text: 0, head: 1, day: 2, number: 3, guarded: 4 } as const

/** A cell holds at most so many characters; what is longer would make the whole file unreadable. */
const longestCell = 32_767
/** A sheet counts days from 30 December 1899, and gets the first two months wrong: earlier days stand as text. */
const daysBefore1970 = 25_569
const firstDay = '1900-03-01'

/** One sheet as XML: a head row that stays in sight, a filter over all columns, widths, hidden columns, real dates. */
export function sheetXml(table: Table): string {
  const { columns, rows } = table
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`
  const head = columns.map(({ heading }, index) => textCell(heading, address(index, 1), style.head))
  const body = rows.map((cells, row) => rowXml(cells, row + 2))
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
    '</sheetView></sheetViews>',
    `<cols>${columns.map(columnXml).join('')}</cols>`,
    `<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    choicesXml(columns, rows.length),
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** A text that is safe in XML. A sheet reads `_x000D_` as a character, so that is written out. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function rowXml(cells: readonly Cell[], row: number): string {
  const written = cells.map((cell, index) => cellXml(cell, address(index, row)))
  return `<row r="${row}">${written.join('')}</row>`
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return textCell(cell, at, formulaLike.test(cell) ? style.guarded : style.text)
  if (typeof cell === 'number') return `<c r="${at}" s="${style.number}"><v>${cell}</v></c>`
  if (cell.day < firstDay) return textCell(cell.day, at, style.text)
  const days = Date.parse(`${cell.day}T00:00:00Z`) / 86_400_000 + daysBefore1970
  return `<c r="${at}" s="${style.day}"><v>${days}</v></c>`
}

/** A text is typed as a text, so that no program reads it as a formula; space at its edges is kept. */
function textCell(text: string, at: string, look: number): string {
  const kept = cut(sheetText(text))
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(kept)}</t></is></c>`
}

function cut(text: string): string {
  return text.length <= longestCell ? text : sheetText(text.slice(0, longestCell))
}

function columnXml({ width, isHidden }: Column, index: number): string {
  const place = index + 1
  return `<col min="${place}" max="${place}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`
}

/** A list to choose from in the cells of a column; the words hold no comma and no quote. */
function choicesXml(columns: readonly Column[], rows: number): string {
  const lists = columns.flatMap(({ choices }, index) => {
    if (!choices || rows === 0) return []
    const name = columnName(index)
    const words = escapeXml(`"${choices.join(',')}"`)
    const range = `${name}2:${name}${rows + 1}`
    return `<dataValidation type="list" showErrorMessage="1" sqref="${range}"><formula1>${words}</formula1></dataValidation>`
  })
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

function address(index: number, row: number): string {
  return `${columnName(index)}${row}`
}
