import type { ReportTable } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { hairline, strongRule } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { attributes, makeTag, type Tag } from '../tags/tag.ts'
import { typeScale, type TextStyle } from '../type-scale.ts'

type Row = ReportTable['rows'][number]
type Column = { left: number; width: number; align: 'left' | 'right' }
type Cell = { lines: string[]; column: Column; tag: Tag }

const columnGap = 12
const rowPadding = 4.5
const spaceAfterTable = 18
/** Rows to write in are at least this high for each line of handwriting, in points. */
const writingHeight = 27
/** Up to this many rows stand together on one page, unless they are higher than this part of it. */
const wholeTable = 8
const wholePart = 0.4

/**
 * A table over the full width: rows stay whole and the head returns on every page. Without columns only the
 * caption, without rows the caption and head.
 */
export function layoutTable(table: ReportTable, layout: Layout): Piece[] {
  const { measure, area, parent } = layout
  const columns = placeColumns(table, area)
  const tag = makeTag('Table', parent)
  const tags = { head: makeTag('THead', tag), body: makeTag('TBody', tag) }
  const captionTag = columns.length > 0 ? makeTag('Caption', tag) : makeTag('P', parent)
  const caption = linePieces(
    breakLines(table.caption, typeScale.strong, area.width, measure),
    typeScale.strong,
    area.left,
    captionTag,
    { spaceBefore: 14, spaceAfter: 5, isKeptWithNext: columns.length > 0 },
  )
  if (columns.length === 0) return caption
  const head = layoutHead(table, columns, layout, tags.head)
  const leastHeight = table.isForWriting ? writingHeight * (table.linesToWrite ?? 1) : 0
  const rows = table.rows.map((row) =>
    layoutRow(row, columns, { ...layout, parent: tags.body }, { head, leastHeight }),
  )
  const kept = keepRows(table, rows, layout.bodyHeight)
  const last = kept.at(-1) ?? head
  const isKeptWithNext = table.isKeptWithNext ?? false
  return [...caption, head, ...kept].map((piece) =>
    piece === last ? { ...piece, spaceAfter: spaceAfterTable, isKeptWithNext } : piece,
  )
}

/**
 * Holds rows together: a group row with the row below it, a total with the row above, the first two and the last two
 * of any table, and all of one that is short or asks for it.
 */
function keepRows(table: ReportTable, pieces: readonly Piece[][], bodyHeight: number): Piece[] {
  const { rows } = table
  const height = pieces.flat().reduce((sum, piece) => sum + piece.height, 0)
  const isShort = rows.length <= wholeTable && height <= wholePart * bodyHeight
  const isWhole = table.isWhole || isShort
  return pieces.flatMap((parts, index) => {
    const next = rows[index + 1]
    const isAtEnd = index === 0 || index === rows.length - 2
    const isKept = isWhole || isAtEnd || rows[index]?.emphasis === 'group' || next?.emphasis === 'total'
    return parts.map((part) =>
      part === parts.at(-1) ? { ...part, isKeptWithNext: next !== undefined && isKept } : part,
    )
  })
}

function placeColumns({ columns }: ReportTable, area: Layout['area']): Column[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0) || 1
  const room = area.width - columnGap * (columns.length - 1)
  let left = area.left
  return columns.map(({ share, align }) => {
    const column = { left, width: (room * share) / total, align }
    left += column.width + columnGap
    return column
  })
}

function layoutHead(table: ReportTable, columns: Column[], { measure, area }: Layout, parent: Tag): Piece {
  const style = typeScale.columnTitle
  const row = makeTag('TR', parent)
  const cells = columns.map((column, index) => ({
    lines: breakLines(table.columns[index]?.title ?? '', style, column.width, measure),
    column,
    tag: makeTag('TH', row, { attributes: attributes.columnHead }),
  }))
  const hasTitles = cells.some(({ lines }) => lines.length > 0)
  const textHeight = hasTitles ? heightOf(cells, style) : 0
  const height = hasTitles ? textHeight + 2 * rowPadding : 0
  const draw = (pen: Pen, top: number) => {
    for (const cell of hasTitles ? cells : []) {
      const textTop = top + rowPadding + textHeight - cell.lines.length * style.leading
      drawCell(pen, cell, style, textTop, measure)
    }
    drawRule(pen, area, top + height, strongRule)
  }
  return makePiece(height, draw, { isKeptWithNext: true })
}

function layoutRow(
  row: Row,
  columns: Column[],
  layout: Layout,
  { head, leastHeight }: { head: Piece; leastHeight: number },
): Piece[] {
  const style = row.emphasis === 'none' ? typeScale.cell : typeScale.cellStrong
  const cells =
    row.emphasis === 'group'
      ? groupCells(row, columns, layout)
      : rowCells(row, columns, style, layout, leastHeight > 0)
  const space = row.emphasis === 'group' ? 10 : 0
  const room = layout.bodyHeight - head.height - 2 * rowPadding - space
  const parts = cutCells(cells, Math.max(1, Math.floor(room / style.leading)))
  return parts.map((part, index) => {
    const above = rowPadding + (index === 0 ? space : 0)
    const height = Math.max(leastHeight, above + heightOf(part, style) + rowPadding)
    const isLastPart = index === parts.length - 1
    const draw = (pen: Pen, top: number) => {
      if (row.emphasis === 'total' && index === 0) drawRule(pen, layout.area, top, strongRule)
      for (const cell of part) drawCell(pen, cell, style, top + above, layout.measure)
      if (isLastPart) drawRule(pen, layout.area, top + height, hairline)
    }
    return makePiece(height, draw, { repeatedHead: head })
  })
}

/** In a total the first cell takes the room of the empty cells after it, unless they are there to write in. */
function rowCells(
  row: Row,
  columns: Column[],
  style: TextStyle,
  { measure, parent }: Layout,
  isForWriting: boolean,
): Cell[] {
  const tag = makeTag('TR', parent)
  const text = (index: number) => row.cells[index] ?? ''
  const filled = columns.findIndex((_, index) => index > 0 && text(index) !== '')
  const span = row.emphasis !== 'total' || isForWriting ? 1 : filled === -1 ? columns.length : filled
  const cells = columns.map((column, index) => {
    const room = index === 0 ? spanned(columns, span) : column
    return {
      lines: breakLines(text(index), style, room.width, measure),
      column: room,
      tag: index === 0 ? makeTag('TH', tag, { attributes: attributes.rowHead(span) }) : makeTag('TD', tag),
    }
  })
  return cells.filter((_, index) => index === 0 || index >= span)
}

function spanned(columns: Column[], span: number): Column {
  const [first, last] = [columns[0], columns[span - 1]]
  if (!first || !last) return { left: 0, width: 0, align: 'left' }
  return { ...first, width: last.left + last.width - first.left }
}

/** One cell over all columns: the head of the rows below it. */
function groupCells(row: Row, columns: Column[], { measure, area, parent }: Layout): Cell[] {
  const text = row.cells.filter((cell) => cell !== '').join(' · ')
  const lines = breakLines(text, typeScale.cellStrong, area.width, measure)
  const look = { attributes: attributes.groupHead(columns.length) }
  const tag = makeTag('TH', makeTag('TR', parent), look)
  return [{ lines, column: { ...area, align: 'left' }, tag }]
}

/** A row whose texts are higher than a page goes on in parts; any other row is one part. */
function cutCells(cells: Cell[], mostLines: number): Cell[][] {
  const lineCount = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const parts: Cell[][] = []
  for (let start = 0; start < lineCount; start += mostLines) {
    parts.push(cells.map((cell) => ({ ...cell, lines: cell.lines.slice(start, start + mostLines) })))
  }
  return parts
}

function heightOf(cells: Cell[], style: TextStyle): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length)) * style.leading
}

function drawCell(pen: Pen, cell: Cell, style: TextStyle, top: number, measure: Layout['measure']): void {
  const { left, width, align } = cell.column
  const leftOf = (line: string) => (align === 'left' ? left : left + width - measure(line.trimEnd(), style))
  pen.place(cell.tag)
  drawLines(pen, cell.lines, style, top, cell.tag, leftOf)
}

function drawRule(
  pen: Pen,
  { left, width }: Layout['area'],
  y: number,
  look: { colour: string; width: number },
): void {
  pen.stroke({ x: left, y }, { x: left + width, y }, look.colour, look.width)
}
