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

/** The sentence above a figure, in bold; it stays with what follows unless nothing does. */
export function layoutMessage(
  text: string,
  { measure, area, parent }: Layout,
  { spaceAfter, isKeptWithNext }: { spaceAfter: number; isKeptWithNext: boolean },
): Piece[] {
  const lines = breakLines(text, typeScale.strong, area.width, measure)
  const around = { spaceBefore: 12, spaceAfter, isKeptWithNext }
  return linePieces(lines, typeScale.strong, area.left, makeTag('P', parent), around)
}
