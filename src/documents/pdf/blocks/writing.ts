import type { ReportFields, ReportLines, ReportWriting } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { gutter } from '../page.ts'
import { writingRule } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { linePieces, makePiece, stackPieces, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { layoutOptions } from './options.ts'

/** Points between two ruled lines: room for handwriting. */
const lineHeight = 24
const spaceAfter = 14
/** Up to this many lines stay together. */
const wholePlace = 8
const fieldsPerRow = 3

/** A place to write; it stays whole with its label where it fits on a page. */
export function layoutWriting(block: ReportWriting, layout: Layout): Piece[] {
  switch (block.kind) {
    case 'lines':
      return layoutLines(block, layout)
    case 'fields':
      return layoutFields(block, layout)
    case 'options':
      return layoutOptions(block, layout)
  }
}

/** Ruled lines under their label, on one page; many lines leave at least two on each side of a page break. */
function layoutLines({ label, count }: ReportLines, { measure, area, parent }: Layout): Piece[] {
  const length = Math.max(0, Math.round(count))
  const isWhole = length <= wholePlace
  const texts = breakLines(label, typeScale.strong, area.width, measure)
  const title = linePieces(texts, typeScale.strong, area.left, makeTag('P', parent), {
    spaceBefore: 12,
    isKeptWithNext: length > 0,
  })
  const rule = (pen: Pen, top: number) => drawRule(pen, area.left, area.width, top + lineHeight)
  const lines = Array.from({ length }, (_, index) =>
    makePiece(lineHeight, rule, {
      isKeptWithNext: index < length - 1 && (isWhole || index === 0 || index >= length - 2),
      spaceAfter: index === length - 1 ? spaceAfter : 0,
    }),
  )
  return [...title, ...lines]
}

/** Named rules side by side, three to a row. */
function layoutFields({ labels }: ReportFields, layout: Layout): Piece[] {
  const rows = Array.from({ length: Math.ceil(labels.length / fieldsPerRow) }, (_, index) =>
    labels.slice(index * fieldsPerRow, (index + 1) * fieldsPerRow),
  )
  return rows.flatMap((row) => {
    const width = (layout.area.width - gutter * (row.length - 1)) / row.length
    const fields = row.map((label, index) =>
      layoutField(label, layout.area.left + index * (width + gutter), width, layout),
    )
    const height = Math.max(...fields.map((field) => field.height))
    const draw = (pen: Pen, top: number) =>
      fields.forEach((field) => field.draw(pen, top + height - field.height))
    return height <= layout.bodyHeight ? [makePiece(height, draw, { spaceAfter })] : fields
  })
}

function layoutField(label: string, left: number, width: number, { measure, parent }: Layout): Piece {
  const lines = breakLines(label, typeScale.quiet, width, measure)
  const title = linePieces(lines, typeScale.quiet, left, makeTag('P', parent))
  return stackPieces([
    ...title,
    makePiece(lineHeight, (pen, top) => drawRule(pen, left, width, top + lineHeight)),
  ])
}

function drawRule(pen: Pen, left: number, width: number, y: number): void {
  pen.stroke({ x: left, y }, { x: left + width, y }, writingRule.colour, writingRule.width)
}
