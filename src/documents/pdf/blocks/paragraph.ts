import type { ReportBlock } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { page } from '../page.ts'
import { linePieces, type Layout, type Piece } from '../pieces.ts'
import { typeScale } from '../type-scale.ts'

type Paragraph = Extract<ReportBlock, { kind: 'paragraph' }>

const looks = {
  lead: { style: typeScale.lead, spaceAfter: 14 },
  normal: { style: typeScale.body, spaceAfter: 9 },
  quiet: { style: typeScale.quiet, spaceAfter: 8 },
} as const

/** A paragraph; without text it takes no space. */
export function layoutParagraph(paragraph: Paragraph, { measure }: Layout): Piece[] {
  const { style, spaceAfter } = looks[paragraph.tone]
  return linePieces(breakLines(paragraph.text, style, page.contentWidth, measure), style, page.left, {
    spaceAfter,
  })
}
