import type { ReportTable } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { page } from '../page.ts'
import { hairline, strongRule } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { typeScale, type TextStyle } from '../type-scale.ts'

type Row = ReportTable['rows'][number]
type Column = { left: number; width: number; align: 'left' | 'right' }
type Cell = { lines: string[]; column: Column }

const columnGap = 12
const rowPadding = 4.5
const spaceAfterTable = 18
/** Up to this many rows stand together on one page. */
const wholeTable = 8

/**
 * A table over the full width: rows stay whole, the head returns on every page, a group row stays with the row
 * below it and a total with the row above. Without columns only the caption, without rows the caption and head.
 */
export function layoutTable(table: ReportTable, layout: Layout): Piece[] {
  const { measure } = layout
  const columns = placeColumns(table)
  const captionStyle = typeScale.strong
  const caption = linePieces(
    breakLines(table.caption, captionStyle, page.contentWidth, measure),
    captionStyle,
    page.left,
    { spaceBefore: 14, spaceAfter: 5, isKeptWithNext: columns.length > 0 },
  )
  if (columns.length === 0) return caption
  const head = layoutHead(table, columns, layout)
  const rows = table.rows.flatMap((row, index) => {
    const next = table.rows[index + 1]
    const isWhole = table.rows.length <= wholeTable
    const isKeptWithNext =
      next !== undefined && (isWhole || row.emphasis === 'group' || next.emphasis === 'total')
    return layoutRow(row, columns, head, layout, isKeptWithNext)
  })
  const last = rows.at(-1) ?? head
  return [...caption, head, ...rows].map((piece) =>
    piece === last ? { ...piece, spaceAfter: spaceAfterTable, isKeptWithNext: false } : piece,
  )
}

function placeColumns({ columns }: ReportTable): Column[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0) || 1
  const room = page.contentWidth - columnGap * (columns.length - 1)
  let left: number = page.left
  return columns.map(({ share, align }) => {
    const column = { left, width: (room * share) / total, align }
    left += column.width + columnGap
    return column
  })
}

function layoutHead(table: ReportTable, columns: Column[], { measure }: Layout): Piece {
  const style = typeScale.columnTitle
  const cells = columns.map((column, index) => ({
    lines: breakLines(table.columns[index]?.title ?? '', style, column.width, measure),
    column,
  }))
  const hasTitles = cells.some(({ lines }) => lines.length > 0)
  const textHeight = hasTitles ? heightOf(cells, style) : 0
  const height = hasTitles ? textHeight + 2 * rowPadding : 0
  const draw = (pen: Pen, top: number) => {
    for (const cell of cells) {
      const textTop = top + rowPadding + textHeight - cell.lines.length * style.leading
      drawCell(pen, cell, style, textTop, measure)
    }
    drawRule(pen, top + height, strongRule)
  }
  return makePiece(height, draw, { isKeptWithNext: true })
}

function layoutRow(
  row: Row,
  columns: Column[],
  head: Piece,
  layout: Layout,
  isKeptWithNext: boolean,
): Piece[] {
  const style = row.emphasis === 'none' ? typeScale.cell : typeScale.cellStrong
  const cells =
    row.emphasis === 'group' ? groupCells(row, style, layout) : rowCells(row, columns, style, layout)
  const space = row.emphasis === 'group' ? 10 : 0
  const room = layout.bodyHeight - head.height - 2 * rowPadding - space
  const parts = cutCells(cells, Math.max(1, Math.floor(room / style.leading)))
  return parts.map((part, index) => {
    const above = rowPadding + (index === 0 ? space : 0)
    const height = above + heightOf(part, style) + rowPadding
    const isLastPart = index === parts.length - 1
    const draw = (pen: Pen, top: number) => {
      if (row.emphasis === 'total' && index === 0) drawRule(pen, top, strongRule)
      for (const cell of part) drawCell(pen, cell, style, top + above, layout.measure)
      if (isLastPart) drawRule(pen, top + height, hairline)
    }
    return makePiece(height, draw, { repeatedHead: head, isKeptWithNext: isLastPart && isKeptWithNext })
  })
}

function rowCells(row: Row, columns: Column[], style: TextStyle, { measure }: Layout): Cell[] {
  return columns.map((column, index) => ({
    lines: breakLines(row.cells[index] ?? '', style, column.width, measure),
    column,
  }))
}

function groupCells(row: Row, style: TextStyle, { measure }: Layout): Cell[] {
  const text = row.cells.filter((cell) => cell !== '').join(' · ')
  const lines = breakLines(text, style, page.contentWidth, measure)
  return [{ lines, column: { left: page.left, width: page.contentWidth, align: 'left' } }]
}

/** A row whose texts are higher than a page goes on in parts; any other row is one part. */
function cutCells(cells: Cell[], mostLines: number): Cell[][] {
  const lineCount = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const parts: Cell[][] = []
  for (let start = 0; start < lineCount; start += mostLines) {
    parts.push(cells.map(({ lines, column }) => ({ lines: lines.slice(start, start + mostLines), column })))
  }
  return parts
}

function heightOf(cells: Cell[], style: TextStyle): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length)) * style.leading
}

function drawCell(pen: Pen, cell: Cell, style: TextStyle, top: number, measure: Layout['measure']): void {
  const { left, width, align } = cell.column
  const leftOf = (line: string) => (align === 'left' ? left : left + width - measure(line.trimEnd(), style))
  drawLines(pen, cell.lines, style, top, leftOf)
}

function drawRule(pen: Pen, y: number, look: { colour: string; width: number }): void {
  pen.stroke({ x: page.left, y }, { x: page.right, y }, look.colour, look.width)
}
