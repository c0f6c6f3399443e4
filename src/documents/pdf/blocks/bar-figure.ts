import type { ReportBar } from '../../../domain/report/report-model.ts'
import { dataSteps, palette } from '../palette.ts'
import type { Box, Pen } from '../pen.ts'

const edge = { colour: palette.ink, width: 0.75 }
const whiskerWidth = 1
const whiskerHalo = 2.8
/** A range this narrow says nothing more than the score itself. */
const narrowestRange = 1
/** Points. */
const narrowestWhisker = 8
const narrowestMark = 3.4
const blockCount = 5

/** One bar on its track from 0 to 100, with a whisker for the range; without a score only the empty track. */
export function drawBarFigure(pen: Pen, bar: ReportBar, track: Box): void {
  pen.rectangle(track, { fill: palette.paper, edge })
  if (bar.score) {
    const width = (track.width * onScale(bar.score.value)) / 100
    pen.rectangle({ ...track, width }, { fill: stepColour(bar.score.blocks), edge })
  }
  if (bar.range && bar.range.high - bar.range.low > narrowestRange) drawRange(pen, bar.range, track)
}

/** Five blocks, filled up to the level: ■■■□□. */
export function blocksText(filled: number): string {
  const count = Math.min(blockCount, Math.max(0, Math.round(filled)))
  return '■'.repeat(count) + '□'.repeat(blockCount - count)
}

function drawRange(pen: Pen, range: { low: number; high: number }, track: Box): void {
  const left = track.x + (track.width * onScale(range.low)) / 100
  const right = track.x + (track.width * onScale(range.high)) / 100
  if (right - left < narrowestWhisker) drawMark(pen, left, right, track)
  else drawWhisker(pen, left, right, track)
}

/** A small open box: the two ends of a whisker this narrow would run into each other. */
function drawMark(pen: Pen, left: number, right: number, track: Box): void {
  const width = Math.max(narrowestMark, right - left)
  const height = track.height * 0.6
  const box = { x: (left + right - width) / 2, y: track.y + (track.height - height) / 2, width, height }
  pen.rectangle(box, { fill: palette.paper, edge: { ...edge, width: whiskerWidth } })
}

function drawWhisker(pen: Pen, left: number, right: number, track: Box): void {
  const middle = track.y + track.height / 2
  const cap = track.height * 0.3
  // First wider in white, so that the whisker shows on the darkest bar as well.
  for (const [colour, extra] of [
    [palette.paper, whiskerHalo - whiskerWidth],
    [palette.ink, 0],
  ] as const) {
    const width = whiskerWidth + extra
    const reach = cap + extra / 2
    pen.stroke({ x: left, y: middle }, { x: right, y: middle }, colour, width)
    pen.stroke({ x: left, y: middle - reach }, { x: left, y: middle + reach }, colour, width)
    pen.stroke({ x: right, y: middle - reach }, { x: right, y: middle + reach }, colour, width)
  }
}

function stepColour(blocks: number): string {
  const index = Math.min(blockCount, Math.max(1, Math.round(blocks))) - 1
  return dataSteps[index] ?? dataSteps[0]
}

function onScale(value: number): number {
  return Math.min(100, Math.max(0, value))
}
