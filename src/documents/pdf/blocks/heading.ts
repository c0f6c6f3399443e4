import type { HeadingLevel } from '../../../domain/report/heading-depth.ts'
import type { ReportBlock } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { cleanText } from '../letters.ts'
import { withoutMarks } from '../marks.ts'
import { palette } from '../palette.ts'
import { linePieces, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'

type Heading = Extract<ReportBlock, { kind: 'heading' }>

const looks = {
  1: { style: typeScale.heading1, spaceBefore: 36, spaceAfter: 16 },
  2: { style: typeScale.heading2, spaceBefore: 28, spaceAfter: 8 },
  3: { style: typeScale.heading3, spaceBefore: 18, spaceAfter: 4 },
} as const

const accent = { width: 28, height: 2, spaceBelow: 9 }

/**
 * A heading: it stays with what follows, and the first two levels get a bookmark. Without text it takes no space.
 * `rank` is its level in the structure where that differs from its look.
 */
export function layoutHeading(
  { level, text }: Pick<Heading, 'level' | 'text'>,
  { measure, area, parent, headingType }: Layout,
  rank: HeadingLevel = level,
): Piece[] {
  const { style, spaceBefore, spaceAfter } = looks[level]
  const lines = breakLines(text, style, area.width, measure)
  if (lines.length === 0) return []
  const tag = makeTag(headingType(rank), parent)
  const pieces = linePieces(lines, style, area.left, tag, { spaceBefore, spaceAfter, isKeptWithNext: true })
  const title = cleanText(withoutMarks(text)).replace(/\s+/g, ' ').trim()
  const titled = pieces.map((piece, index) => ({
    ...piece,
    bookmark: index === 0 && level !== 3 ? { title, level } : null,
  }))
  const [first, ...others] = titled
  return first && level === 1 ? [withAccent(first, area.left), ...others] : titled
}

/** The short warm rule of the cover returns above every chapter. */
function withAccent(piece: Piece, left: number): Piece {
  const shift = accent.height + accent.spaceBelow
  return {
    ...piece,
    height: piece.height + shift,
    draw: (pen, top) => {
      const box = { x: left, y: top, width: accent.width, height: accent.height }
      pen.rectangle(box, { fill: palette.warmAccent, edge: null })
      piece.draw(pen, top + shift)
    },
  }
}
