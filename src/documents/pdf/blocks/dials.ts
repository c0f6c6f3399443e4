import type { ReportDial, ReportDials } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { page } from '../page.ts'
import { apart, drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import type { Pen } from '../pen.ts'
import { makeTag, type Tag } from '../tags/tag.ts'
import { typeScale, type TextStyle } from '../type-scale.ts'
import { blocksText } from './bar-figure.ts'
import { alternativeOf } from './figure-alternative.ts'
import { layoutMessage } from './paragraph.ts'
import { dialHeight, drawDialFigure } from './dial-figure.ts'

const perRow = 5
const gap = 14
const width = (page.contentWidth - (perRow - 1) * gap) / perRow
const spaceUnderMessage = 10
const spaceBetweenRows = 16
const spaceAfterGroup = 18
const spaceUnderLabel = 6
const endsHeight = typeScale.small.leading

/** A line of text of one dial, below its drawing. */
type Reading = { text: string; style: TextStyle }
type Column = { dial: ReportDial; tag: Tag; left: number; label: string[]; readings: Reading[] }

/**
 * Dials under their message, five to a row; a row stands whole on one page. Every dial has its number, its blocks
 * and its word, so that it reads in grey. Without dials only the message.
 */
export function layoutDials(group: ReportDials, layout: Layout): Piece[] {
  const rows = Array.from({ length: Math.ceil(group.dials.length / perRow) }, (_, index) =>
    group.dials.slice(index * perRow, (index + 1) * perRow),
  )
  const message = layoutMessage(group.message, layout, {
    spaceAfter: spaceUnderMessage,
    isKeptWithNext: rows.length > 0,
  })
  const last = rows.length - 1
  return [
    ...message,
    ...rows.flatMap((dials, index) =>
      layoutRow(dials, layout, index === last ? spaceAfterGroup : spaceBetweenRows),
    ),
  ]
}

function layoutRow(dials: readonly ReportDial[], layout: Layout, spaceAfter: number): Piece[] {
  const columns = dials.map((dial, index) => layoutColumn(dial, page.left + index * (width + gap), layout))
  const labelHeight =
    Math.max(...columns.map(({ label }) => label.length)) * typeScale.cellStrong.leading + spaceUnderLabel
  const readingsTop = labelHeight + dialHeight(width) + endsHeight
  const height =
    readingsTop + Math.max(...columns.map(({ readings }) => heightOf(readings.map(({ style }) => style))))
  if (height > layout.bodyHeight) return withTextsAbove(dials, layout, spaceAfter)
  const draw = (pen: Pen, top: number) => {
    for (const column of columns) {
      const box = { x: column.left, y: top, width, height }
      pen.figure(column.tag, box, () => drawColumn(pen, column, top, { labelHeight, readingsTop }, layout))
    }
  }
  return [makePiece(height, draw, { spaceAfter })]
}

function layoutColumn(dial: ReportDial, left: number, { measure, parent }: Layout): Column {
  const read = (text: string, style: TextStyle) =>
    breakLines(text, style, width, measure).map((line) => ({ text: line, style }))
  const alternative = alternativeOf(dial.label, dial.score, dial.word, dial.share)
  return {
    dial,
    tag: makeTag('Figure', parent, { alternative }),
    left,
    label: breakLines(dial.label, typeScale.cellStrong, width, measure),
    readings: [
      ...(dial.score
        ? [
            ...read(dial.score.text, typeScale.figure),
            { text: blocksText(dial.score.blocks), style: typeScale.smallBlocks },
          ]
        : []),
      ...read(dial.word, typeScale.cell),
      ...read(dial.share ?? '', typeScale.small),
    ],
  }
}

function drawColumn(
  pen: Pen,
  { dial, tag, left, label, readings }: Column,
  top: number,
  place: { labelHeight: number; readingsTop: number },
  { measure }: Layout,
): void {
  const centred = (text: string, style: TextStyle) =>
    left + Math.max(0, (width - measure(text.trimEnd(), style)) / 2)
  // Labels of one line stand on the same line as the last of two.
  const labelTop = top + place.labelHeight - spaceUnderLabel - label.length * typeScale.cellStrong.leading
  drawLines(pen, apart(label), typeScale.cellStrong, labelTop, tag, (line) =>
    centred(line.trimEnd(), typeScale.cellStrong),
  )
  const dialTop = top + place.labelHeight
  drawDialFigure(pen, dial, { left, top: dialTop, width })
  const endsTop = dialTop + dialHeight(width)
  const rightEnd = left + width - measure('100', typeScale.small)
  pen.line('0 ', left, endsTop, typeScale.small, tag)
  pen.line('100 ', rightEnd, endsTop, typeScale.small, tag)
  let y = top + place.readingsTop
  for (const { text, style } of readings) {
    pen.line(`${text} `, centred(text, style), y, style, tag)
    y += style.leading
  }
}

/** Texts too long for any page flow on above their dials. */
function withTextsAbove(dials: readonly ReportDial[], layout: Layout, spaceAfter: number): Piece[] {
  const texts = dials
    .flatMap(({ label, score, word, share }) => [label, score?.text ?? '', word, share ?? ''])
    .flatMap((text) =>
      linePieces(
        breakLines(text, typeScale.body, page.contentWidth, layout.measure),
        typeScale.body,
        page.left,
        makeTag('P', layout.parent),
      ),
    )
  const bare = dials.map(({ score }) => ({
    label: '',
    score: score && { ...score, text: '' },
    word: '',
    share: null,
  }))
  return [...texts, ...layoutRow(bare, layout, spaceAfter)]
}

function heightOf(styles: readonly TextStyle[]): number {
  return styles.reduce((sum, { leading }) => sum + leading, 0)
}
