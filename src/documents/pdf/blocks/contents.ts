import type { ReportContents } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { gutter, page } from '../page.ts'
import { hairline } from '../palette.ts'
import type { Pen } from '../pen.ts'
import { drawLines, makePiece, stackPieces, type Layout, type Piece } from '../pieces.ts'
import { makeTag } from '../tags/tag.ts'
import { typeScale } from '../type-scale.ts'
import { layoutHeading } from './heading.ts'

const style = typeScale.body
const numberStyle = { ...typeScale.body, colour: typeScale.quiet.colour }
/** Points above and below a title; many chapters stand closer, so that they stay on one page. */
const padding = { most: 6.5, least: 1.5 }

/** The chapters below each other, each a link with its page number at the right edge. Without chapters nothing. */
export function layoutContents({ title }: ReportContents, layout: Layout): Piece[] {
  if (layout.chapters.length === 0) return []
  const heading = layoutHeading({ level: 1, text: title }, layout)
  const room = layout.bodyHeight - stackPieces(heading).height - 2 * style.leading
  const perRow = room / layout.chapters.length - style.leading
  const rowPadding = Math.max(padding.least, Math.min(padding.most, perRow / 2))
  const list = makeTag('TOC', layout.parent)
  const rows = layout.chapters.map((chapter) => layoutRow(chapter, rowPadding, { ...layout, parent: list }))
  return [...heading, ...rows]
}

function layoutRow({ title, place }: Layout['chapters'][number], rowPadding: number, layout: Layout): Piece {
  const { measure, area, parent } = layout
  const numberWidth = measure('999', numberStyle)
  const lines = breakLines(title, style, area.width - numberWidth - gutter, measure)
  const link = makeTag('Link', makeTag('Reference', makeTag('TOCI', parent)))
  const height = lines.length * style.leading + 2 * rowPadding
  const draw = (pen: Pen, top: number) => {
    // A space keeps title and number apart when they are read aloud.
    drawLines(
      pen,
      [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `],
      style,
      top + rowPadding,
      link,
      () => area.left,
    )
    const to = place()
    if (to) {
      const text = String(to.pageNumber)
      const left = area.left + area.width - measure(text, numberStyle)
      const numberTop = top + height - rowPadding - style.leading
      pen.line(text, left, numberTop, numberStyle, link)
      pen.leadTo({ x: area.left, y: top, width: area.width, height }, to, { tag: link, name: title })
    }
    const y = top + height
    pen.stroke({ x: area.left, y }, { x: page.right, y }, hairline.colour, hairline.width)
  }
  return makePiece(height, draw)
}
