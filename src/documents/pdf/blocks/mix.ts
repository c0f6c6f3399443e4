import type { ReportMix } from '../../../domain/report/report-model.ts'
import { mixLook, type MixLook } from '../../../domain/report/mix-look.ts'
import { breakLines } from '../break-lines.ts'
import { gutter } from '../page.ts'
import { dataSteps, palette } from '../palette.ts'
import type { Box, Pen } from '../pen.ts'
import { apart, drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { makeTag, type Tag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { alternativeOf } from './figure-alternative.ts'
import { patternLines } from './pattern-lines.ts'
import { layoutMessage } from './paragraph.ts'

type Part = ReportMix['parts'][number]
type Named = { part: Part; look: MixLook; lines: string[] }

const barHeight = 16
const swatch = 9.5
const patternWidth = 0.7
/** Points between the lines of a pattern, measured along the lower edge. */
const spaceInBar = 6
const spaceInSwatch = 3.8
const spaceUnderBar = 8
const spaceAfter = 18
const edge = { colour: palette.ink, width: 0.75 }
const style = typeScale.cell

/** Shares of one bar under their message, each named below with its number; without shares only the message. */
export function layoutMix({ message, parts }: ReportMix, layout: Layout): Piece[] {
  const shown = parts.filter(({ percent }) => percent > 0)
  const title = layoutMessage(message, layout, { spaceAfter: 9, isKeptWithNext: shown.length > 0 })
  if (shown.length === 0) return title
  const width = (layout.area.width - 2 * gutter) / 3
  const named = shown.map((part) => ({
    part,
    look: mixLook(part.place),
    lines: breakLines(readingOf(part), style, width - swatch - 6, layout.measure),
  }))
  const rows = Array.from({ length: Math.ceil(named.length / 3) }, (_, index) =>
    named.slice(index * 3, (index + 1) * 3),
  )
  const rowHeights = rows.map((row) => Math.max(...row.map(({ lines }) => lines.length)) * style.leading + 3)
  const height = barHeight + spaceUnderBar + rowHeights.reduce((sum, each) => sum + each, 0)
  if (height > layout.bodyHeight) return [...title, ...asText(named, layout)]
  const alternative = alternativeOf(message, null, '', ...shown.map(readingOf))
  const tag = makeTag('Figure', layout.parent, { alternative })
  const draw = (pen: Pen, top: number) => {
    const box = { x: layout.area.left, y: top, width: layout.area.width, height }
    pen.figure(tag, box, () => {
      drawShares(pen, named, { ...box, height: barHeight })
      let y = top + barHeight + spaceUnderBar
      rows.forEach((row, index) => {
        row.forEach((each, column) => drawName(pen, each, box.x + column * (width + gutter), y, tag))
        y += rowHeights[index] ?? 0
      })
    })
  }
  return [...title, makePiece(height, draw, { spaceAfter })]
}

function readingOf({ label, percent, text }: Part): string {
  return `${label}: ${text === '' ? `${percent}%` : text}`
}

function drawShares(pen: Pen, named: Named[], bar: Box): void {
  const total = named.reduce((sum, { part }) => sum + part.percent, 0)
  let x = bar.x
  for (const { part, look } of named) {
    const width = (bar.width * part.percent) / total
    drawPart(pen, { ...bar, x, width }, look, spaceInBar)
    x += width
  }
}

/** An area in the lightness and pattern of its part. */
function drawPart(pen: Pen, box: Box, { step, pattern }: MixLook, space: number): void {
  pen.rectangle(box, { fill: dataSteps[step - 1] ?? dataSteps[0], edge: null })
  const colour = step >= 3 ? palette.paper : palette.ink
  for (const [from, to] of patternLines(box, pattern, space)) pen.stroke(from, to, colour, patternWidth)
  pen.rectangle(box, { fill: null, edge })
}

function drawName(pen: Pen, { look, lines }: Named, x: number, y: number, tag: Tag): void {
  const box = { x, y: y + (style.leading - swatch) / 2, width: swatch, height: swatch }
  drawPart(pen, box, look, spaceInSwatch)
  drawLines(pen, apart(lines), style, y, tag, () => x + swatch + 6)
}

/** Names too long for any page flow on without their bar. */
function asText(named: Named[], { measure, area, parent }: Layout): Piece[] {
  return named.flatMap(({ part }) =>
    linePieces(
      breakLines(readingOf(part), style, area.width, measure),
      style,
      area.left,
      makeTag('P', parent),
    ),
  )
}
