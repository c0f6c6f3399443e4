import type { ReportParagraph } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { linePieces, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'

const looks = {
  lead: { style: typeScale.lead, spaceAfter: 14 },
  normal: { style: typeScale.body, spaceAfter: 9 },
  quiet: { style: typeScale.quiet, spaceAfter: 8 },
} as const

/** A paragraph; without text it takes no space. */
export function layoutParagraph(
  { text, tone, isKeptWithNext = false }: Omit<ReportParagraph, 'kind'>,
  { measure, area, parent }: Layout,
): Piece[] {
  const { style, spaceAfter } = looks[tone]
  const lines = breakLines(text, style, area.width, measure)
  return linePieces(lines, style, area.left, makeTag('P', parent), { spaceAfter, isKeptWithNext })
}

type MessageLook = { spaceAfter: number; isKeptWithNext: boolean; isHeading?: boolean }

/** The words above a figure, in bold; they stay with what follows unless nothing does. A name is a heading. */
export function layoutMessage(
  text: string,
  { measure, area, parent, headingType }: Layout,
  { spaceAfter, isKeptWithNext, isHeading = false }: MessageLook,
): Piece[] {
  const lines = breakLines(text, typeScale.strong, area.width, measure)
  const around = { spaceBefore: 12, spaceAfter, isKeptWithNext }
  const tag = makeTag(isHeading && lines.length > 0 ? headingType(2) : 'P', parent)
  return linePieces(lines, typeScale.strong, area.left, tag, around)
}
