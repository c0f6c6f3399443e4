import type { ReportBlock } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { page } from '../page.ts'
import { linePieces, type Layout, type Piece } from '../pieces.ts'
import { typeScale } from '../type-scale.ts'

type List = Extract<ReportBlock, { kind: 'list' }>

const indent = 14
const spaceBetween = 4
const spaceAfterList = 10

/** A list with a dot before each item; items without text are left out. */
export function layoutList(list: List, { measure }: Layout): Piece[] {
  const items = list.items
    .map((item) => breakLines(item, typeScale.body, page.contentWidth - indent, measure))
    .filter((lines) => lines.length > 0)
  return items.flatMap((lines, index) => {
    const spaceAfter = index === items.length - 1 ? spaceAfterList : spaceBetween
    const [first, ...others] = linePieces(lines, typeScale.body, page.left + indent, { spaceAfter })
    return first ? [withDot(first), ...others] : []
  })
}

function withDot(piece: Piece): Piece {
  return {
    ...piece,
    draw: (pen, top) => {
      pen.line('•', page.left + 2, top, typeScale.body)
      piece.draw(pen, top)
    },
  }
}
