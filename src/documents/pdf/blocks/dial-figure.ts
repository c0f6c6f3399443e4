import type { ReportDial } from '../../../domain/report/report-model.ts'
import { dataSteps, palette } from '../palette.ts'
import type { Pen, Point } from '../pen.ts'

const edge = { colour: palette.ink, width: 0.75 }
/** Inner radius as a part of the outer one. */
const hole = 0.58
/** Room for the hub below the middle of the half circle, in points. */
const hubRadius = 3
const halfPointer = 2
const halfPointerAtRim = 0.6
const pointerHalo = 0.9
/** Points of the scale between two corners of the arc: at this size no corner shows. */
const arcStep = 1

/** Height in points of a dial of this width, without texts. */
export function dialHeight(width: number): number {
  return width / 2 + hubRadius
}

/** A half-circle dial: filled up to the score, with a pointer at it; without a score an empty band and no pointer. */
export function drawDialFigure(
  pen: Pen,
  { score }: Pick<ReportDial, 'score'>,
  place: { left: number; top: number; width: number },
): void {
  const radius = place.width / 2
  const middle = { x: place.left + radius, y: place.top + radius }
  const band = (to: number) => [...arc(middle, radius, 0, to), ...arc(middle, radius * hole, 0, to).reverse()]
  pen.polygon(band(100), { fill: palette.paper, edge })
  if (!score) return
  const value = Math.min(100, Math.max(0, score.value))
  if (value > 0) pen.polygon(band(value), { fill: stepColour(score.blocks), edge })
  drawPointer(pen, middle, radius, value)
}

function drawPointer(pen: Pen, middle: Point, radius: number, value: number): void {
  // First wider in white, so that the pointer shows on the darkest band as well.
  for (const [colour, extra] of [
    [palette.paper, pointerHalo],
    [palette.ink, 0],
  ] as const) {
    const look = { fill: colour, edge: { colour, width: 0.1 } }
    pen.polygon(pointer(middle, radius, value, extra), look)
  }
  const hub = Array.from({ length: 24 }, (_, index) => onDial(middle, hubRadius, (index * 200) / 24))
  pen.polygon(hub, { fill: palette.ink, edge: { colour: palette.ink, width: 0.5 } })
}

/** A bar that narrows from the hub to the rim. */
function pointer(middle: Point, radius: number, value: number, extra: number): Point[] {
  const rim = onDial(middle, radius, value)
  const aside = (from: Point, distance: number) => onDial(from, distance, value + 50)
  const [wide, narrow] = [halfPointer + extra, halfPointerAtRim + extra]
  return [aside(middle, wide), aside(rim, narrow), aside(rim, -narrow), aside(middle, -wide)]
}

/** The points of an arc on the scale from 0 (left) to 100 (right). */
function arc(middle: Point, radius: number, from: number, to: number): Point[] {
  const count = Math.max(1, Math.ceil((to - from) / arcStep))
  return Array.from({ length: count + 1 }, (_, index) =>
    onDial(middle, radius, from + ((to - from) * index) / count),
  )
}

function onDial({ x, y }: Point, radius: number, value: number): Point {
  const angle = Math.PI * (1 - value / 100)
  return { x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) }
}

function stepColour(blocks: number): string {
  const index = Math.min(dataSteps.length, Math.max(1, Math.round(blocks))) - 1
  return dataSteps[index] ?? dataSteps[0]
}
