import type { ReportCover } from '../../domain/report/report-model.ts'
import { breakLines, limitLines } from './break-lines.ts'
import { imagePiece } from './images.ts'
import { columnLeft, page, spanWidth } from './page.ts'
import { dataSteps, hairline, palette } from './palette.ts'
import type { Pen } from './pen.ts'
import { drawLines, linePieces, makePiece, stackPieces, type Layout, type Piece } from './pieces.ts'
import { attributes, makeTag } from './tags/tag.ts'
import { scaleStyle, typeScale, type TextStyle } from './type-scale.ts'

/** Where the sand area ends: as low as the facts and the host leave room for. Its text grows upwards from it. */
const panelEnd = { lowest: 530, highest: 430 }
const spaceAboveFacts = 26
const titleTop = 130
const spaceUnderCompany = 84
const spaceAboveClosing = 16
const mostLines = 6
const logoRoom = { width: 180, height: 52 }
const accent = { width: 46, height: 2.5, spaceBelow: 20 }

type CoverTexts = { title: string[]; company: string[]; titleStyle: TextStyle; companyStyle: TextStyle }

/** Draws the cover and returns the facts and the closing lines for which it has no room; they open the next page. */
export function drawCover(pen: Pen, cover: ReportCover, layout: Layout): Piece[] {
  const parts = coverParts(cover, layout)
  const { panelBottom } = parts
  pen.rectangle({ x: 0, y: 0, width: page.width, height: panelBottom }, { fill: palette.sand, edge: null })
  drawStairs(pen, panelBottom)
  const { coverProduct } = typeScale
  const product = limitLines(breakLines(cover.product, coverProduct, page.contentWidth, layout.measure), 2)
  drawLines(pen, product, coverProduct, page.top, makeTag('P', layout.parent), () => page.left)
  drawTitle(pen, fitTitle(cover, panelBottom, layout), panelBottom, layout)
  return drawFacts(pen, parts)
}

type CoverParts = { panelBottom: number; facts: Piece[]; closing: Piece[]; closingHeight: number }

/** What stands below the sand area, and how much room that needs. */
function coverParts(cover: ReportCover, layout: Layout): CoverParts {
  const table = makeTag('TBody', makeTag('Table', layout.parent))
  const facts = cover.facts.map((fact) => layoutFact(fact, { ...layout, parent: table }))
  const closing = closingPieces(cover, layout)
  const closingHeight = stackPieces(closing).height
  // A point more: sums of broken numbers are not exact.
  const below = spaceAboveFacts + heightOf(facts) + spaceAboveClosing + closingHeight + 1
  const panelBottom = Math.max(panelEnd.highest, Math.min(panelEnd.lowest, page.bottom - below))
  return { panelBottom, facts, closing, closingHeight }
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0)
}

/** Title and company in the largest type that leaves room; in the smallest, lines too many are cut off. */
function fitTitle(cover: ReportCover, panelBottom: number, { measure }: Layout): CoverTexts {
  const room = panelBottom - spaceUnderCompany - titleTop - accent.height - accent.spaceBelow
  const sizes = [1, 0.8, 0.65, 0.5].map((factor) => {
    const titleStyle = scaleStyle(typeScale.coverTitle, factor)
    const companyStyle = scaleStyle(typeScale.coverCompany, Math.max(factor, 0.6))
    const title = limitLines(breakLines(cover.title, titleStyle, spanWidth(5), measure), mostLines)
    const company = limitLines(breakLines(cover.company, companyStyle, spanWidth(5), measure), mostLines)
    return { title, company, titleStyle, companyStyle }
  })
  const fitting = sizes.find((texts) => titleHeight(texts) <= room) ?? sizes.at(-1)
  return (
    fitting ?? {
      title: [],
      company: [],
      titleStyle: typeScale.coverTitle,
      companyStyle: typeScale.coverCompany,
    }
  )
}

function titleHeight({ title, company, titleStyle, companyStyle }: CoverTexts): number {
  return title.length * titleStyle.leading + 14 + company.length * companyStyle.leading
}

function drawTitle(pen: Pen, texts: CoverTexts, panelBottom: number, { parent, headingType }: Layout): void {
  const top = panelBottom - spaceUnderCompany - titleHeight(texts)
  const accentTop = top - accent.spaceBelow - accent.height
  const accentBox = { x: page.left, y: accentTop, width: accent.width, height: accent.height }
  pen.rectangle(accentBox, { fill: palette.warmAccent, edge: null })
  if (texts.title.length > 0) {
    drawLines(pen, texts.title, texts.titleStyle, top, makeTag(headingType(0), parent), () => page.left)
  }
  const companyTop = top + texts.title.length * texts.titleStyle.leading + 14
  drawLines(pen, texts.company, texts.companyStyle, companyTop, makeTag('P', parent), () => page.left)
}

/** Five steps on the lower edge of the area, as the five levels of a score. Decoration. */
function drawStairs(pen: Pen, panelBottom: number): void {
  const width = 22
  const rise = 15
  dataSteps.forEach((fill, index) => {
    const height = rise * (index + 1)
    const x = page.right - (dataSteps.length - index) * width
    pen.rectangle({ x, y: panelBottom - height, width, height }, { fill, edge: null })
  })
}

/** Facts from the top, closing lines from the bottom; what has no room is returned. */
function drawFacts(pen: Pen, { panelBottom, facts, closing, closingHeight }: CoverParts): Piece[] {
  const factsTop = panelBottom + spaceAboveFacts
  const hasRoom = factsTop + heightOf(facts) + spaceAboveClosing + closingHeight <= page.bottom
  const isClosingMoved = !hasRoom && factsTop + closingHeight + spaceAboveClosing > page.bottom
  const limit = page.bottom - (isClosingMoved ? 0 : closingHeight + spaceAboveClosing)
  let y = factsTop
  const left: Piece[] = []
  for (const fact of facts) {
    if (left.length > 0 || y + fact.height > limit) {
      left.push(fact)
    } else {
      fact.draw(pen, y)
      y += fact.height
    }
  }
  if (isClosingMoved) return [...left, ...closing]
  stackPieces(closing).draw(pen, page.bottom - closingHeight)
  return left
}

/** Who offers the scan, with its logo, then the note. */
function closingPieces({ host, note }: ReportCover, { measure, parent }: Layout): Piece[] {
  const pieces = (text: string, style: TextStyle, spaceAfter: number) =>
    linePieces(breakLines(text, style, page.contentWidth, measure), style, page.left, makeTag('P', parent), {
      spaceAfter,
    })
  const contact = host?.lines.filter((line) => line.trim() !== '').join(' · ') ?? ''
  const logo = host?.logo
    ? [imagePiece(host.logo, { x: page.left, room: logoRoom, alternative: host.name }, { parent })]
    : []
  return [
    ...logo.map((piece) => ({ ...piece, spaceAfter: 8 })),
    ...(host ? pieces(host.name, typeScale.strong, 1) : []),
    ...pieces(contact, typeScale.quiet, 12),
    ...pieces(note, typeScale.quiet, 0),
  ]
}

function layoutFact(fact: ReportCover['facts'][number], { measure, parent }: Layout): Piece {
  const row = makeTag('TR', parent)
  const labelTag = makeTag('TH', row, { attributes: attributes.rowHead(1) })
  const valueTag = makeTag('TD', row)
  const label = breakLines(fact.label, typeScale.quiet, spanWidth(2), measure)
  const value = breakLines(fact.value, typeScale.body, spanWidth(4), measure)
  const lineCount = Math.max(1, label.length, value.length)
  const height = lineCount * typeScale.body.leading + 11
  return makePiece(height, (pen, top) => {
    for (const tag of [labelTag, valueTag]) pen.place(tag)
    // The label's smaller type stands on the baseline of its value.
    const labelStyle = { ...typeScale.quiet, leading: typeScale.body.leading }
    drawLines(pen, label, labelStyle, top + 5.2, labelTag, () => page.left)
    drawLines(pen, value, typeScale.body, top + 5, valueTag, () => columnLeft(2))
    const y = top + height
    pen.stroke({ x: page.left, y }, { x: page.right, y }, hairline.colour, hairline.width)
  })
}
