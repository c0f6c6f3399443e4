import type { ReportListPair, ReportNamedList } from '../../../domain/report/report-model.ts'
import { columnLeft, spanWidth } from '../page.ts'
import { palette } from '../palette.ts'
import { breakLines } from '../break-lines.ts'
import type { Pen } from '../pen.ts'
import { linePieces, makePiece, stackPieces, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { layoutList } from './list.ts'
import { layoutParagraph } from './paragraph.ts'

const ruleGap = 8
const around = { spaceBefore: 24, spaceAfter: 10 }

/** Two lists beside each other, each three columns of the grid wide, whole on one page; too long ones follow each other. */
export function layoutListPair({ lists }: ReportListPair, layout: Layout): Piece[] {
  const columns = lists.map((list, index) => {
    const area = { left: columnLeft(index * 3), width: spanWidth(3) }
    return { left: area.left, pieces: layoutColumn(list, { ...layout, area }) }
  })
  const stacks = columns.map(({ left, pieces }) => ({ left, piece: stackPieces(pieces) }))
  const height = ruleGap + Math.max(...stacks.map(({ piece }) => piece.height))
  if (height > layout.bodyHeight) return columns.flatMap(({ pieces }) => pieces)
  const draw = (pen: Pen, top: number) => {
    for (const { left, piece } of stacks) {
      pen.stroke({ x: left, y: top }, { x: left + spanWidth(3), y: top }, palette.ink, 1)
      piece.draw(pen, top + ruleGap)
    }
  }
  return [makePiece(height, draw, around)]
}

function layoutColumn(list: ReportNamedList, layout: Layout): Piece[] {
  const { measure, area, parent, headingType } = layout
  const title = breakLines(list.title, typeScale.heading2, area.width, measure)
  const tag = title.length > 0 ? makeTag(headingType(2), parent) : parent
  const heading = linePieces(title, typeScale.heading2, area.left, tag, {
    spaceAfter: ruleGap,
    isKeptWithNext: true,
  })
  const note = breakLines(list.note ?? '', typeScale.small, area.width, measure)
  return [
    ...heading,
    ...(list.items.length === 0
      ? layoutParagraph({ text: list.empty, tone: 'normal' }, layout)
      : layoutList(list, layout)),
    ...linePieces(note, typeScale.small, area.left, makeTag('P', parent)),
  ]
}
