import type { ReportMasthead } from '../../../domain/report/report-model.ts'
import { breakLines, limitLines } from '../break-lines.ts'
import { fitImage, imagePiece } from '../images.ts'
import { drawLines, linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { layoutHeading } from './heading.ts'

const logoRoom = { width: 150, height: 40 }
const spaceUnderBand = 20
const mostLines = 2
/** A fact of up to this many characters is not cut over two lines. */
const shortFact = 60

/** The product with the logo at the right edge, the company as title of the document, and its facts in lines that are no running text. */
export function layoutMasthead(masthead: ReportMasthead, layout: Layout): Piece[] {
  const { measure, area, parent } = layout
  const facts = masthead.facts
    .map((line) => line.split(' · ').map(heldTogether).join(' · '))
    .flatMap((line) => breakLines(line, typeScale.quiet, area.width, measure, Infinity))
  return [
    ...layoutBand(masthead, layout),
    ...layoutHeading({ level: 1, text: masthead.company }, layout, 0),
    ...linePieces(facts, typeScale.quiet, area.left, makeTag('P', parent), { spaceAfter: 8 }),
  ]
}

function layoutBand({ product, logo }: ReportMasthead, layout: Layout): Piece[] {
  const { measure, area, parent } = layout
  const style = typeScale.coverProduct
  const room = area.width - (logo ? logoRoom.width + spaceUnderBand : 0)
  const lines = limitLines(breakLines(product, style, room, measure), mostLines)
  const productTag = makeTag('P', parent)
  const image = logo && logoPiece(logo, layout)
  const height = Math.max(lines.length * style.leading, image?.height ?? 0)
  if (height === 0) return []
  const draw: Piece['draw'] = (pen, top) => {
    drawLines(pen, lines, style, top, productTag, () => area.left)
    image?.draw(pen, top)
  }
  return [makePiece(height, draw, { spaceAfter: spaceUnderBand, isKeptWithNext: true })]
}

/** At the right edge, where the eye ends; the product stands at the left. */
function logoPiece({ name, image }: NonNullable<ReportMasthead['logo']>, layout: Layout): Piece {
  const { left, width } = layout.area
  const x = left + width - fitImage(image, logoRoom).width
  return imagePiece(image, { x, room: logoRoom, alternative: name }, layout)
}

function heldTogether(fact: string): string {
  return fact.length > shortFact ? fact : fact.replaceAll(' ', '\u00a0')
}
