import type { ReportBlock } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { page } from '../page.ts'
import { hairline, palette } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { typeScale } from '../type-scale.ts'

type Frame = Extract<ReportBlock, { kind: 'frame' }>

const padding = 16
const cornerRadius = 4.5
const spaceAround = 16
const spaceUnderTitle = 5
const spaceBetween = 7

/**
 * A framed text, whole on one page. A frame higher than a page loses its frame and flows on as plain text.
 * Without title and text it takes no space.
 */
export function layoutFrame(frame: Frame, { measure, bodyHeight }: Layout): Piece[] {
  const width = page.contentWidth - 2 * padding
  const title = breakLines(frame.title, typeScale.heading3, width, measure)
  const paragraphs = frame.paragraphs
    .map((text) => breakLines(text, typeScale.body, width, measure))
    .filter((lines) => lines.length > 0)
  if (title.length + paragraphs.length === 0) return []
  const height = 2 * padding + contentHeight(title, paragraphs)
  if (height > bodyHeight) return withoutFrame(title, paragraphs)
  const draw = (pen: Pen, top: number) => drawFrame(pen, top, height, title, paragraphs)
  return [makePiece(height, draw, { spaceBefore: spaceAround, spaceAfter: spaceAround })]
}

function contentHeight(title: string[], paragraphs: string[][]): number {
  const texts = paragraphs.map((lines) => lines.length * typeScale.body.leading)
  const between = Math.max(0, paragraphs.length - 1) * spaceBetween
  const underTitle = title.length > 0 && paragraphs.length > 0 ? spaceUnderTitle : 0
  return (
    title.length * typeScale.heading3.leading + underTitle + texts.reduce((sum, text) => sum + text, between)
  )
}

function drawFrame(pen: Pen, top: number, height: number, title: string[], paragraphs: string[][]): void {
  const box = { x: page.left, y: top, width: page.contentWidth, height }
  pen.roundedArea(box, cornerRadius, { fill: palette.sand, edge: hairline })
  const x = page.left + padding
  drawLines(pen, title, typeScale.heading3, top + padding, () => x)
  let y = top + padding + title.length * typeScale.heading3.leading + (title.length > 0 ? spaceUnderTitle : 0)
  for (const lines of paragraphs) {
    drawLines(pen, lines, typeScale.body, y, () => x)
    y += lines.length * typeScale.body.leading + spaceBetween
  }
}

function withoutFrame(title: string[], paragraphs: string[][]): Piece[] {
  const titlePieces = linePieces(title, typeScale.heading3, page.left, {
    spaceBefore: spaceAround,
    spaceAfter: spaceUnderTitle,
    isKeptWithNext: true,
  })
  return [
    ...titlePieces,
    ...paragraphs.flatMap((lines) =>
      linePieces(lines, typeScale.body, page.left, { spaceAfter: spaceBetween }),
    ),
  ]
}
