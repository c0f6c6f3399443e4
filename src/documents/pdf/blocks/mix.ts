import type { ReportMix } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { gutter } from '../page.ts'
import { dataSteps, palette } from '../palette.ts'
import type { Box, Pen } from '../pen.ts'
import { apart, drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { makeTag, type Tag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { alternativeOf } from './figure-alternative.ts'
import { layoutMessage } from './paragraph.ts'

type Part = ReportMix['parts'][number]
type Named = { part: Part; fill: string; lines: string[] }

const barHeight = 16
const swatch = 8
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
  const named = shown.map((part, index) => ({
    part,
    fill: fillOf(index, shown.length),
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

/** Neighbours differ in lightness; more than five shares start again from the lightest. */
function fillOf(index: number, count: number): string {
  const step = count <= dataSteps.length ? dataSteps.length - 1 - index : index % dataSteps.length
  return dataSteps[step] ?? dataSteps[0]
}

function drawShares(pen: Pen, named: Named[], bar: Box): void {
  const total = named.reduce((sum, { part }) => sum + part.percent, 0)
  let x = bar.x
  for (const { part, fill } of named) {
    const width = (bar.width * part.percent) / total
    pen.rectangle({ ...bar, x, width }, { fill, edge })
    x += width
  }
}

function drawName(pen: Pen, { fill, lines }: Named, x: number, y: number, tag: Tag): void {
  pen.rectangle({ x, y: y + (style.leading - swatch) / 2, width: swatch, height: swatch }, { fill, edge })
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
