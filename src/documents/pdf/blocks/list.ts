import type { ReportBlock } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { linePieces, type Layout, type Piece } from '../pieces.ts'
import { attributes, makeTag } from '../tags/tag.ts'
import { typeScale, type TextStyle } from '../type-scale.ts'

type List = Extract<ReportBlock, { kind: 'list' }>

const indent = 14
const spaceBetween = 4
const spaceAfterList = 10
/** Up to this many lines an item stays whole. */
const wholeItem = 4

/**
 * A list with a dot before each item; short items are not cut, none stands alone at the foot or the head of a page, and
 * items without text are left out.
 */
export function layoutList({ items }: Pick<List, 'items'>, layout: Layout): Piece[] {
  const { measure, area, parent } = layout
  const tag = makeTag('L', parent, { attributes: attributes.dottedList })
  const texts = items
    .map((item) => breakLines(item, typeScale.body, area.width - indent, measure))
    .filter((lines) => lines.length > 0)
  return texts.flatMap((lines, index) => {
    const isLast = index === texts.length - 1
    const item = makeTag('LI', tag)
    const label = makeTag('Lbl', item)
    const pieces = linePieces(lines, typeScale.body, area.left + indent, makeTag('LBody', item), {
      spaceAfter: isLast ? spaceAfterList : spaceBetween,
    })
    const holdsNext = !isLast && (index === 0 || index === texts.length - 2)
    return pieces.map((piece, line) => {
      const isKept = line < lines.length - 1 ? lines.length <= wholeItem : holdsNext
      const kept = isKept ? { ...piece, isKeptWithNext: true } : piece
      return line === 0 ? withDot(kept, label, area.left, typeScale.body) : kept
    })
  })
}

function withDot(piece: Piece, label: ReturnType<typeof makeTag>, left: number, style: TextStyle): Piece {
  return {
    ...piece,
    draw: (pen, top) => {
      pen.line('• ', left + 2, top, style, label)
      piece.draw(pen, top)
    },
  }
}
