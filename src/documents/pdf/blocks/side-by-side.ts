import type { ReportSideBySide } from '../../../domain/report/report-model.ts'
import type { Pen } from '../pen.ts'
import { makePiece, stackPieces, type Layout, type Piece } from '../pieces.ts'
import { layoutWriting } from './writing.ts'

const perRow = 2
const gap = 24
const around = { spaceBefore: 14, spaceAfter: 16 }

/** Places to write, two to a row, read from left to right. A row is whole; one higher than a page flows on. */
export function layoutSideBySide({ places }: ReportSideBySide, layout: Layout): Piece[] {
  const width = (layout.area.width - gap * (perRow - 1)) / perRow
  const columns = places.map((place, index) => {
    const left = layout.area.left + (index % perRow) * (width + gap)
    return layoutWriting(place, { ...layout, area: { left, width } })
  })
  return Array.from({ length: Math.ceil(columns.length / perRow) }, (_, row) =>
    layoutRow(columns.slice(row * perRow, (row + 1) * perRow), layout.bodyHeight),
  ).flat()
}

function layoutRow(columns: Piece[][], bodyHeight: number): Piece[] {
  const stacks = columns.map(stackPieces)
  const height = Math.max(...stacks.map((stack) => stack.height))
  if (height > bodyHeight) return columns.flat()
  const draw = (pen: Pen, top: number) => stacks.forEach((stack) => stack.draw(pen, top))
  return [makePiece(height, draw, around)]
}
