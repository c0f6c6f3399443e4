import type { ReportBlock } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { cleanText } from '../letters.ts'
import { page } from '../page.ts'
import { linePieces, type Layout, type Piece } from '../pieces.ts'
import { typeScale } from '../type-scale.ts'

type Heading = Extract<ReportBlock, { kind: 'heading' }>

const looks = {
  1: { style: typeScale.heading1, spaceBefore: 36, spaceAfter: 16 },
  2: { style: typeScale.heading2, spaceBefore: 28, spaceAfter: 8 },
  3: { style: typeScale.heading3, spaceBefore: 18, spaceAfter: 4 },
} as const

/** A heading: it stays with what follows, and the first two levels get a bookmark. */
export function layoutHeading(heading: Heading, { measure }: Layout): Piece[] {
  const { style, spaceBefore, spaceAfter } = looks[heading.level]
  const lines = breakLines(heading.text, style, page.contentWidth, measure)
  const pieces = linePieces(lines, style, page.left, { spaceBefore, spaceAfter, isKeptWithNext: true })
  const { level } = heading
  const title = cleanText(heading.text).replace(/\s+/g, ' ').trim()
  return pieces.map((piece, index) => ({
    ...piece,
    bookmark: index === 0 && level !== 3 ? { title, level } : null,
  }))
}
