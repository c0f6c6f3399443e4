import { printedAddress } from '../../../domain/report/link-address.ts'
import type { ReportLink, ReportLinks } from '../../../domain/report/report-model.ts'
import { breakLines } from '../break-lines.ts'
import { safeAddress } from '../link-target.ts'
import { linePieces, makePiece, type Layout, type Piece } from '../pieces.ts'
import { attributes, makeTag, type Tag } from '../tags/tag.ts'
import { typeScale, type TextStyle } from '../type-scale.ts'

const spaceBetween = 5
const spaceAfterLinks = 12

/** Links below each other, each with its address printed, under an optional line; without links only that line. */
export function layoutLinks({ intro, links }: Pick<ReportLinks, 'intro' | 'links'>, layout: Layout): Piece[] {
  const { measure, area, parent } = layout
  const lines = breakLines(intro ?? '', typeScale.body, area.width, measure)
  const list = makeTag('L', parent, { attributes: attributes.plainList })
  return [
    ...linePieces(lines, typeScale.body, area.left, makeTag('P', parent), {
      spaceAfter: spaceBetween,
      isKeptWithNext: links.length > 0,
    }),
    ...links.flatMap((link, index) =>
      layoutLink(link, makeTag('LBody', makeTag('LI', list)), layout, index === links.length - 1),
    ),
  ]
}

function layoutLink(link: ReportLink, parent: Tag, { measure, area }: Layout, isLast: boolean): Piece[] {
  const address = safeAddress(link.address)
  const name = link.text.trim() === '' ? link.address : link.text
  const tag = address === null ? parent : makeTag('Link', parent)
  const printed = printedAddress(link.address)
  const rows = [
    ...rowsOf(name, typeScale.link, area.width, measure),
    ...(name === link.address ? [] : rowsOf(printed, typeScale.linkAddress, area.width, measure)),
  ]
  return rows.map(({ text, style }, index) => {
    const isEnd = index === rows.length - 1
    // A space keeps the name and the address apart when they are read aloud.
    const spaced = isEnd || text.endsWith(' ') || style === rows[index + 1]?.style ? text : `${text} `
    return makePiece(
      style.leading,
      (pen, top) =>
        address === null
          ? pen.line(spaced, area.left, top, { ...style, colour: typeScale.body.colour }, tag)
          : pen.link(spaced, area.left, top, style, { tag, address, name }),
      {
        isKeptWithNext: !isEnd && rows.length < 8,
        spaceAfter: isEnd ? (isLast ? spaceAfterLinks : spaceBetween) : 0,
      },
    )
  })
}

function rowsOf(text: string, style: TextStyle, width: number, measure: Layout['measure']) {
  return breakLines(text, style, width, measure).map((line) => ({ text: line, style }))
}
