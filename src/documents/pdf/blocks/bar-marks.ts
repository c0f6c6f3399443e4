import type { ReportBar } from '../../../domain/report/report-model.ts'
import { page } from '../page.ts'
import { palette } from '../palette.ts'
import type { Box, Pen } from '../pen.ts'
import type { Layout } from '../pieces.ts'
import type { Tag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { breakLines, limitLines } from '../break-lines.ts'

const bracketGap = 2.5
const bracketHeight = 4
const tickOverhang = 3.5
const style = typeScale.small

/** Points below a bar for its bracket and the label of its tick; 0 without either. */
export function markHeight({ reference, middleHalf }: ReportBar): number {
  return (middleHalf ? bracketGap + bracketHeight : 0) + (reference ? style.leading + 1 : 0)
}

/** A bracket under the track for the middle half of the participants, and a labelled tick at the reference. */
export function drawMarks(pen: Pen, bar: ReportBar, track: Box, tag: Tag, measure: Layout['measure']): void {
  const bottom = track.y + track.height
  const at = (value: number) => track.x + (track.width * Math.min(100, Math.max(0, value))) / 100
  if (bar.middleHalf) {
    const [left, right] = [at(bar.middleHalf.low), at(bar.middleHalf.high)]
    const y = bottom + bracketGap + bracketHeight
    pen.stroke({ x: left, y }, { x: right, y }, palette.ink, 0.9)
    for (const x of [left, right]) pen.stroke({ x, y: y - bracketHeight }, { x, y }, palette.ink, 0.9)
  }
  if (!bar.reference) return
  const x = at(bar.reference.value)
  // First wider in white, so that the tick shows on the darkest bar as well.
  for (const [colour, width] of [
    [palette.paper, 3.4],
    [palette.ink, 1.6],
  ] as const) {
    pen.stroke({ x, y: track.y - tickOverhang }, { x, y: bottom + tickOverhang }, colour, width)
  }
  const [label = ''] = limitLines(breakLines(bar.reference.label, style, track.width, measure), 1)
  const width = measure(label.trimEnd(), style)
  const rightmost = Math.min(page.right, track.x + track.width) - width
  const left = Math.max(track.x, Math.min(x - width / 2, rightmost))
  pen.line(`${label} `, left, bottom + markHeight(bar) - style.leading + 2, style, tag)
}
