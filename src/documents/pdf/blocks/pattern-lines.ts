import type { MixPattern } from '../../../domain/report/mix-look.ts'
import type { Box, Point } from '../pen.ts'

/** The lines of a pattern inside a box, `space` points apart along its lower edge; none for "none". */
export function patternLines(
  { x, y, width, height }: Box,
  pattern: MixPattern,
  space: number,
): [Point, Point][] {
  if (pattern === 'none') return []
  // A slanted line runs over as much width as height, so the first ones start left of the box.
  const slant = pattern === 'upright' ? 0 : height
  const count = Math.floor((width + slant) / space)
  return Array.from({ length: count }, (_, index) => {
    const foot = (index + 0.5) * space - slant
    const [start, end] = [Math.max(0, foot), Math.min(width, foot + slant)]
    const up = (run: number) => (slant === 0 ? 0 : ((run - foot) / slant) * height)
    const low = { x: x + start, y: y + height - up(start) }
    const high = { x: x + end, y: slant === 0 ? y : y + height - up(end) }
    if (pattern !== 'falling') return [low, high] as [Point, Point]
    const mirror = (point: Point) => ({ x: 2 * x + width - point.x, y: point.y })
    return [mirror(low), mirror(high)] as [Point, Point]
  }).filter(([from, to]) => from.x <= x + width && to.x >= x && (from.x !== to.x || from.y !== to.y))
}
