import type { ReportListPair, ReportNamedList } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { columnLeft, spanWidth } from '../page.ts'
import { makePiece, type Layout, type Piece } from '../pieces.ts'
import { palette } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { typeScale, type TextStyle } from '../type-scale.ts'

const indent = 14
const ruleGap = 8
const spaceBetween = 4

type Line = { text: string; style: TextStyle; indent: number; top: number; hasDot: boolean }
type Column = { left: number; lines: Line[]; height: number }

/** Two lists beside each other, each three columns of the grid wide; kept whole on one page. */
export function layoutListPair({ lists }: ReportListPair, { measure }: Layout): Piece[] {
  const columns = lists.map((list, index) => layoutColumn(list, columnLeft(index * 3), measure))
  const height = Math.max(...columns.map((column) => column.height))
  const draw = (pen: Pen, top: number) => columns.forEach((column) => drawColumn(pen, column, top))
  return [makePiece(height, draw, { spaceBefore: 24, spaceAfter: 10 })]
}

function layoutColumn(list: ReportNamedList, left: number, measure: Layout['measure']): Column {
  const column: Column = { left, lines: [], height: ruleGap }
  const add = (text: string, style: TextStyle, hasDot: boolean, space: number) => {
    const shift = hasDot ? indent : 0
    breakLines(text, style, spanWidth(3) - shift, measure).forEach((line, index) => {
      column.lines.push({
        text: line,
        style,
        indent: shift,
        top: column.height,
        hasDot: hasDot && index === 0,
      })
      column.height += style.leading
    })
    column.height += space
  }
  add(list.title, typeScale.heading2, false, ruleGap)
  if (list.items.length === 0) add(list.empty, typeScale.body, false, spaceBetween)
  for (const item of list.items) add(item, typeScale.body, true, spaceBetween)
  if (list.note !== null) add(list.note, typeScale.small, false, 0)
  return column
}

function drawColumn(pen: Pen, { left, lines }: Column, top: number): void {
  pen.stroke({ x: left, y: top }, { x: left + spanWidth(3), y: top }, palette.ink, 1)
  for (const line of lines) {
    if (line.hasDot) pen.line('•', left + 2, top + line.top, line.style)
    pen.line(line.text, left + line.indent, top + line.top, line.style)
  }
}
