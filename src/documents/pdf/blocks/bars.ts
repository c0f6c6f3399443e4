import type { ReportBar, ReportBars } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { columnLeft, gutter, page, spanWidth } from '../page.ts'
import type { Box, Pen } from '../pen.ts'
import { apart, drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { makeTag, type Tag } from '../tags/tag.ts'
import { typeScale, type TextStyle } from '../type-scale.ts'
import { blocksText, drawBarFigure } from './bar-figure.ts'
import { drawMarks, markHeight } from './bar-marks.ts'
import { alternativeOf } from './figure-alternative.ts'
import { layoutMessage } from './paragraph.ts'

/** Up to this many bars stand together on one page. */
const wholeGroup = 8
const spaceUnderMessage = 9
const spaceAfterGroup = 18
/** Room for the longest name of a level, in points: groups on one page get bars of the same length. */
const usualWord = 76
const axisHeight = typeScale.small.leading
const largeStyles = {
  label: typeScale.heading3,
  number: typeScale.figure,
  word: typeScale.body,
  blocks: typeScale.largeBlocks,
}
const smallStyles = {
  label: typeScale.cell,
  number: typeScale.cellStrong,
  word: typeScale.cell,
  blocks: typeScale.smallBlocks,
}

/** Where a bar stands in its group. */
type Place = { isLast: boolean; isKeptWithNext: boolean }
/** A bar with its texts broken into lines; heights from the top of the bar. */
type Row = {
  bar: ReportBar
  label: string[]
  word: string[]
  note: string[]
  barTop: number
  axisTop: number
  noteTop: number
  height: number
}

/** Where the parts of every bar in a group stand, in points; the same for all, so that numbers line up. */
type Grid = {
  size: ReportBars['size']
  styles: { label: TextStyle; number: TextStyle; word: TextStyle; blocks: TextStyle }
  labelWidth: number
  barLeft: number
  barWidth: number
  barHeight: number
  numberRight: number
  wordLeft: number
  wordWidth: number
  blocksLeft: number
  spaceBetween: number
}

/** A group of bars under its message, the axis named below the last; without bars only the message. */
export function layoutBars(group: ReportBars, layout: Layout): Piece[] {
  const message = layoutMessage(group.message, layout, {
    isHeading: group.isHeading ?? false,
    spaceAfter: spaceUnderMessage,
    isKeptWithNext: group.bars.length > 0,
  })
  const grid = makeGrid(group, layout)
  const last = group.bars.length - 1
  const isWhole = group.bars.length <= wholeGroup
  const bars = group.bars.flatMap((bar, index) =>
    layoutBar(bar, grid, layout, {
      isLast: index === last,
      isKeptWithNext: index < last && (isWhole || index === 0 || index === last - 1),
    }),
  )
  return [...message, ...bars]
}

function makeGrid({ size, bars }: ReportBars, { measure }: Layout): Grid {
  const isLarge = size === 'large'
  const styles = isLarge ? largeStyles : smallStyles
  const blocksWidth = measure(blocksText(5), styles.blocks)
  const words = bars.map((bar) => (bar.score ? measure(bar.word, styles.word) : 0))
  const wordWidth = Math.min(isLarge ? 130 : 96, Math.max(usualWord, ...words) + 1)
  const numberWidth = measure('100', styles.number)
  const blocksLeft = page.right - blocksWidth
  const wordLeft = blocksLeft - gutter - wordWidth
  const numberRight = wordLeft - 6
  const barLeft = isLarge ? page.left : columnLeft(2)
  return {
    size,
    styles,
    labelWidth: isLarge ? numberRight - numberWidth - gutter - page.left : spanWidth(2),
    barLeft,
    barWidth: isLarge ? page.contentWidth : numberRight - numberWidth - gutter - barLeft,
    barHeight: isLarge ? 14 : 9,
    numberRight,
    wordLeft,
    wordWidth,
    blocksLeft,
    spaceBetween: isLarge ? 16 : 8,
  }
}

function layoutBar(bar: ReportBar, grid: Grid, layout: Layout, place: Place): Piece[] {
  const row = measureRow(bar, grid, layout.measure, place.isLast)
  if (row.height > layout.bodyHeight) return withTextsAbove(bar, grid, layout, place)
  const tag = makeTag('Figure', layout.parent, {
    alternative: alternativeOf(bar.label, bar.score, bar.word, bar.note, bar.reference?.label),
  })
  const draw = (pen: Pen, top: number) => {
    const box = { x: page.left, y: top, width: page.contentWidth, height: row.height }
    pen.figure(tag, box, () => drawRow(pen, row, grid, top, tag, layout.measure, place.isLast))
  }
  const spaceAfter = place.isLast ? spaceAfterGroup : grid.spaceBetween
  return [makePiece(row.height, draw, { spaceAfter, isKeptWithNext: place.isKeptWithNext })]
}

function measureRow(bar: ReportBar, grid: Grid, measure: Layout['measure'], isLast: boolean): Row {
  const { styles } = grid
  const label = breakLines(bar.label, styles.label, grid.labelWidth, measure)
  const wordRoom = bar.score ? grid.wordWidth : page.right - grid.wordLeft
  const word = breakLines(bar.word, styles.word, wordRoom, measure)
  const isBesideWord = grid.size === 'small' && word.length > 1
  const noteRoom = isBesideWord ? grid.barWidth : page.right - grid.barLeft
  const note = breakLines(bar.note ?? '', typeScale.small, noteRoom, measure)
  const rowHeight = Math.max(
    label.length * styles.label.leading,
    word.length * styles.word.leading,
    grid.size === 'large' ? styles.number.leading : 0,
  )
  const barTop = grid.size === 'large' ? rowHeight + 4 : (styles.label.leading - grid.barHeight) / 2
  const noteTop = barTop + grid.barHeight + 2 + markHeight(bar)
  // Below the note, which would else read as a note on the axis.
  const axisTop = noteTop + note.length * typeScale.small.leading
  const height = Math.max(rowHeight, axisTop + (isLast ? axisHeight : 0))
  return { bar, label, word, note, barTop, axisTop, noteTop, height }
}

function drawRow(
  pen: Pen,
  row: Row,
  grid: Grid,
  top: number,
  tag: Tag,
  measure: Layout['measure'],
  hasAxis: boolean,
): void {
  const { styles } = grid
  const track = { x: grid.barLeft, y: top + row.barTop, width: grid.barWidth, height: grid.barHeight }
  drawLines(pen, apart(row.label), styles.label, firstLineTop(top, grid, styles.label), tag, () => page.left)
  drawReading(pen, row, grid, top, tag, measure)
  drawBarFigure(pen, row.bar, track)
  drawMarks(pen, row.bar, track, tag, measure)
  drawLines(pen, apart(row.note), typeScale.small, top + row.noteTop, tag, () => grid.barLeft)
  if (hasAxis) drawAxis(pen, track, top + row.axisTop, tag, measure)
}

/** Texts too long for any page flow on above their bar. */
function withTextsAbove(bar: ReportBar, grid: Grid, layout: Layout, place: Place): Piece[] {
  const { measure, parent } = layout
  const texts = [bar.label, bar.word, bar.note ?? ''].flatMap((text) =>
    linePieces(
      breakLines(text, typeScale.body, page.contentWidth, measure),
      typeScale.body,
      page.left,
      makeTag('P', parent),
    ),
  )
  return [...texts, ...layoutBar({ ...bar, label: '', word: '', note: null }, grid, layout, place)]
}

/** Number, word and blocks beside the label. */
function drawReading(
  pen: Pen,
  { bar, word }: Row,
  grid: Grid,
  top: number,
  tag: Tag,
  measure: Layout['measure'],
): void {
  const { number, word: wordStyle, blocks } = grid.styles
  const wordTop = firstLineTop(top, grid, wordStyle)
  const { score } = bar
  if (score) {
    const numberLeft = grid.numberRight - measure(score.text, number)
    pen.line(`${score.text} `, numberLeft, firstLineTop(top, grid, number), number, tag)
  }
  drawLines(pen, apart(word), wordStyle, wordTop, tag, () => grid.wordLeft)
  if (score) {
    const blocksTop = firstLineTop(top, grid, blocks)
    pen.line(`${blocksText(score.blocks)} `, grid.blocksLeft, blocksTop, blocks, tag)
  }
}

/** In a large row the number is the tallest: the first lines of label and word share its baseline. */
function firstLineTop(top: number, grid: Grid, style: TextStyle): number {
  const { number } = grid.styles
  if (grid.size === 'small') return top
  const baselineOf = ({ leading, size }: TextStyle) => leading / 2 + 0.33 * size
  return top + baselineOf(number) - baselineOf(style)
}

function drawAxis(pen: Pen, track: Box, top: number, tag: Tag, measure: Layout['measure']): void {
  for (const mark of [0, 50, 100]) {
    const text = String(mark)
    const shift = (measure(text, typeScale.small) * mark) / 100
    pen.line(`${text} `, track.x + (track.width * mark) / 100 - shift, top, typeScale.small, tag)
  }
}
