import type { ReportFrame } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { hairline, palette } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { linePieces, makePiece, stackPieces, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { layoutWriting } from './writing.ts'

const padding = 16
/** A frame leaves at least this much of a page to the heading above it, in points. */
const roomForHeading = 70
const cornerRadius = 4.5
const spaceAround = 16
const spaceUnderTitle = 5
const spaceBetween = 7

/**
 * A framed text with room to write, whole on one page. What is higher than a page loses its frame and flows on.
 * Without title, text and writing it takes no space.
 */
export function layoutFrame(frame: ReportFrame, layout: Layout): Piece[] {
  const { left, width } = layout.area
  const inside = contentPieces(frame, {
    ...layout,
    area: { left: left + padding, width: width - 2 * padding },
  })
  if (inside.length === 0) return []
  const content = stackPieces(inside)
  const height = 2 * padding + content.height
  if (height > layout.bodyHeight - roomForHeading) return contentPieces(frame, layout)
  const isToWriteIn = (frame.writing ?? []).length > 0
  const draw = (pen: Pen, top: number) => {
    const fill = isToWriteIn ? palette.paper : palette.sand
    pen.roundedArea({ x: left, y: top, width, height }, cornerRadius, { fill, edge: hairline })
    content.draw(pen, top + padding)
  }
  return [makePiece(height, draw, { spaceBefore: spaceAround, spaceAfter: spaceAround })]
}

function contentPieces(frame: ReportFrame, layout: Layout): Piece[] {
  const { measure, area, parent, headingType } = layout
  const title = breakLines(frame.title, typeScale.heading3, area.width, measure)
  const titleTag = title.length > 0 ? makeTag(headingType(2), parent) : parent
  const texts = frame.paragraphs.flatMap((text) =>
    linePieces(
      breakLines(text, typeScale.body, area.width, measure),
      typeScale.body,
      area.left,
      makeTag('P', parent),
      { spaceAfter: spaceBetween },
    ),
  )
  return [
    ...linePieces(title, typeScale.heading3, area.left, titleTag, {
      spaceAfter: spaceUnderTitle,
      isKeptWithNext: true,
    }),
    ...texts,
    ...(frame.writing ?? []).flatMap((block) => layoutWriting(block, layout)),
  ]
}
