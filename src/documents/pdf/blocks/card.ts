import type { ReportCard } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { hairline, palette } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { apart, drawLines, linePieces, makePiece, stackPieces, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { layoutHeading } from './heading.ts'
import { layoutLinks } from './links.ts'

const ruleGap = 9
const rowPadding = 4
const labelShare = 0.24
const labelGap = 12
const spaceAround = { spaceBefore: 22, spaceAfter: 22 }

/** A card under a rule: title, facts, then labels with their text beside them. Whole on one page where it fits. */
export function layoutCard(card: ReportCard, layout: Layout): Piece[] {
  const pieces = cardPieces(card, layout)
  if (pieces.length === 0) return []
  const whole = stackPieces(pieces)
  if (whole.height + ruleGap > layout.bodyHeight) return cardPieces(card, layout)
  const { left, width } = layout.area
  const draw = (pen: Pen, top: number) => {
    pen.stroke({ x: left, y: top }, { x: left + width, y: top }, palette.ink, 1)
    whole.draw(pen, top + ruleGap)
  }
  return [makePiece(whole.height + ruleGap, draw, { bookmark: whole.bookmark, ...spaceAround })]
}

function cardPieces(card: ReportCard, layout: Layout): Piece[] {
  const { measure, area, parent } = layout
  const quiet = (text: string, spaceAfter: number) =>
    linePieces(
      breakLines(text, typeScale.quiet, area.width, measure),
      typeScale.quiet,
      area.left,
      makeTag('P', parent),
      {
        spaceAfter,
        isKeptWithNext: spaceAfter > 0,
      },
    )
  return [
    ...layoutHeading({ level: 2, text: card.title }, layout).map((piece) => ({ ...piece, spaceAfter: 2 })),
    ...quiet(card.facts.filter((fact) => fact !== '').join(' · '), 6),
    ...card.lines.flatMap((line) => layoutLine(line, layout)),
    ...layoutLinks({ intro: null, links: card.links }, layout).map((piece, index) =>
      index === 0 ? { ...piece, spaceBefore: 8 } : piece,
    ),
    ...quiet(card.note ?? '', 0).map((piece, index) => (index === 0 ? { ...piece, spaceBefore: 6 } : piece)),
  ]
}

/** Label and text are one paragraph, so that they are read as one. */
function layoutLine({ label, text }: ReportCard['lines'][number], layout: Layout): Piece[] {
  const { measure, area, parent, bodyHeight } = layout
  const labelWidth = area.width * labelShare
  const textLeft = area.left + labelWidth + labelGap
  const tag = makeTag('P', parent)
  const labels = apart(breakLines(label, typeScale.cellStrong, labelWidth, measure))
  const texts = breakLines(text, typeScale.body, area.left + area.width - textLeft, measure)
  const height =
    2 * rowPadding +
    Math.max(labels.length * typeScale.cellStrong.leading, texts.length * typeScale.body.leading)
  if (height > bodyHeight) {
    return [
      ...linePieces(labels, typeScale.cellStrong, area.left, tag, { isKeptWithNext: true }),
      ...linePieces(texts, typeScale.body, textLeft, tag, { spaceAfter: rowPadding }),
    ]
  }
  const draw = (pen: Pen, top: number) => {
    pen.stroke(
      { x: area.left, y: top },
      { x: area.left + area.width, y: top },
      hairline.colour,
      hairline.width,
    )
    drawLines(pen, labels, typeScale.cellStrong, top + rowPadding + 0.9, tag, () => area.left)
    drawLines(pen, texts, typeScale.body, top + rowPadding, tag, () => textLeft)
  }
  return [makePiece(height, draw)]
}
