import type { ReportOptions } from '../../../domain/report/report-model.ts'
import { breakLines, limitLines } from '../break-lines.ts'
import { gutter } from '../page.ts'
import { palette } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { attributes, makeTag, type Tag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'

type Option = ReportOptions['options'][number]
type Column = { left: number; width: number }

const boxSize = 10
const indent = 18
const asideWidth = 34
const spaceBetween = 5
const spaceAfter = 16
/** Points that an answer set apart needs at least. */
const apartWidth = 104
const boxEdge = { colour: palette.ink, width: 0.9 }

/** A question on paper with an empty circle or box before each answer, whole on one page where it fits. */
export function layoutOptions(block: ReportOptions, layout: Layout): Piece[] {
  const { measure, area, parent } = layout
  const label = breakLines(block.label, typeScale.strong, area.width, measure)
  const note = breakLines(block.note ?? '', typeScale.quiet, area.width, measure)
  const list = makeTag('L', parent, { attributes: attributes.plainList })
  const pieces = [
    ...linePieces(label, typeScale.strong, area.left, makeTag('P', parent), {
      spaceBefore: 12,
      spaceAfter: 3,
    }),
    ...linePieces(note, typeScale.quiet, area.left, makeTag('P', parent), { spaceAfter: 4 }),
    ...rowsOf(block).flatMap((row) => layoutRow(row, block, list, layout)),
    ...layoutApart(block, list, layout),
  ]
  const height = pieces.reduce((sum, piece) => sum + piece.height + piece.spaceAfter, 0)
  const isWhole = height <= layout.bodyHeight
  return pieces.map((piece, index) =>
    index === pieces.length - 1
      ? { ...piece, spaceAfter, isKeptWithNext: false }
      : { ...piece, isKeptWithNext: isWhole || piece.isKeptWithNext },
  )
}

function rowsOf({ options, columns }: ReportOptions): Option[][] {
  return Array.from({ length: Math.ceil(options.length / columns) }, (_, index) =>
    options.slice(index * columns, (index + 1) * columns),
  )
}

/** What stands apart is no step of the others: it gets a row of its own. */
function layoutApart({ apart = [], ...block }: ReportOptions, list: Tag, layout: Layout): Piece[] {
  const options = apart.map((text) => ({ text, aside: null }))
  const columns = layout.area.width / 3 >= apartWidth ? 3 : 2
  const beside = { ...block, options, columns } as const
  return rowsOf(beside).flatMap((row) => layoutRow(row, beside, list, layout))
}

function layoutRow(row: Option[], { columns, choose }: ReportOptions, list: Tag, layout: Layout): Piece[] {
  const width = (layout.area.width - gutter * (columns - 1)) / columns
  const cells = row.map((option, index) =>
    layoutOption(option, choose, list, { left: layout.area.left + index * (width + gutter), width }, layout),
  )
  const height = Math.max(...cells.map((pieces) => pieces.reduce((sum, piece) => sum + piece.height, 0)))
  if (height > layout.bodyHeight) return cells.flat()
  const draw = (pen: Pen, top: number) => {
    for (const pieces of cells) {
      let y = top
      for (const piece of pieces) {
        piece.draw(pen, y)
        y += piece.height
      }
    }
  }
  return [makePiece(height, draw, { spaceAfter: spaceBetween })]
}

function layoutOption(
  { text, aside }: Option,
  choose: ReportOptions['choose'],
  list: Tag,
  { left, width }: Column,
  { measure }: Layout,
): Piece[] {
  const style = typeScale.body
  const body = makeTag('LBody', makeTag('LI', list))
  const room = width - indent - (aside === null ? 0 : asideWidth)
  const lines = linePieces(breakLines(text, style, room, measure), style, left + indent, body)
  const asideLines = limitLines(breakLines(aside ?? '', typeScale.quiet, asideWidth, measure), 1)
  return lines.map((piece, index) => {
    if (index > 0) return piece
    const draw = (pen: Pen, top: number) => {
      drawBox(pen, choose, left, top + (style.leading - boxSize) / 2)
      piece.draw(pen, top)
      drawLines(
        pen,
        asideLines,
        typeScale.quiet,
        top + 0.8,
        body,
        (line) => left + width - measure(line.trimEnd(), typeScale.quiet),
      )
    }
    return { ...piece, draw }
  })
}

function drawBox(pen: Pen, choose: ReportOptions['choose'], x: number, y: number): void {
  if (choose === 'several') {
    pen.rectangle({ x, y, width: boxSize, height: boxSize }, { fill: null, edge: boxEdge })
  } else {
    pen.circle({ x: x + boxSize / 2, y: y + boxSize / 2 }, boxSize / 2, boxEdge)
  }
}
