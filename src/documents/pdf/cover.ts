import type { ReportCover } from '../../domain/report/report-model.ts'
import { breakLines, limitLines } from './break-lines.ts'
import { imagePiece } from './images.ts'
import { columnLeft, page, spanWidth } from './page.ts'
import { dataSteps, hairline, palette } from './palette.ts'
import type { Pen } from './pen.ts'
import { drawLines, linePieces, makePiece, stackPieces, type Layout, type Piece } from './pieces.ts'
import { attributes, makeTag } from './tags/tag.ts'
import { scaleStyle, typeScale, type TextStyle } from './type-scale.ts'

/** The sand area ends here, and its text grows upwards from it. */
const panelBottom = 530
const factsTop = panelBottom + 26
const titleTop = 130
const spaceUnderCompany = 84
const spaceAboveClosing = 16
const mostLines = 6
const logoRoom = { width: 180, height: 52 }
const accent = { width: 46, height: 2.5, spaceBelow: 20 }

type CoverTexts = { title: string[]; company: string[]; titleStyle: TextStyle; companyStyle: TextStyle }

/** Draws the cover and returns the facts and the closing lines for which it has no room; they open the next page. */
export function drawCover(pen: Pen, cover: ReportCover, layout: Layout): Piece[] {
  pen.rectangle({ x: 0, y: 0, width: page.width, height: panelBottom }, { fill: palette.sand, edge: null })
  drawStairs(pen)
  const { coverProduct } = typeScale
  const product = limitLines(breakLines(cover.product, coverProduct, page.contentWidth, layout.measure), 2)
  drawLines(pen, product, coverProduct, page.top, makeTag('P', layout.parent), () => page.left)
  drawTitle(pen, fitTitle(cover, layout), layout)
  return drawFacts(pen, cover, layout)
}

/** Title and company in the largest type that leaves room; in the smallest, lines too many are cut off. */
function fitTitle(cover: ReportCover, { measure }: Layout): CoverTexts {
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

function drawTitle(pen: Pen, texts: CoverTexts, { parent }: Layout): void {
  const top = panelBottom - spaceUnderCompany - titleHeight(texts)
  const accentTop = top - accent.spaceBelow - accent.height
  const accentBox = { x: page.left, y: accentTop, width: accent.width, height: accent.height }
  pen.rectangle(accentBox, { fill: palette.warmAccent, edge: null })
  drawLines(pen, texts.title, texts.titleStyle, top, makeTag('Title', parent), () => page.left)
  const companyTop = top + texts.title.length * texts.titleStyle.leading + 14
  drawLines(pen, texts.company, texts.companyStyle, companyTop, makeTag('P', parent), () => page.left)
}

/** Five steps on the lower edge of the area, as the five levels of a score. Decoration. */
function drawStairs(pen: Pen): void {
  const width = 22
  const rise = 15
  dataSteps.forEach((fill, index) => {
    const height = rise * (index + 1)
    const x = page.right - (dataSteps.length - index) * width
    pen.rectangle({ x, y: panelBottom - height, width, height }, { fill, edge: null })
  })
}

/** Facts from the top, closing lines from the bottom; what has no room is returned. */
function drawFacts(pen: Pen, cover: ReportCover, layout: Layout): Piece[] {
  const closing = closingPieces(cover, layout)
  const { height: closingHeight, draw: drawClosing } = stackPieces(closing)
  const table = makeTag('TBody', makeTag('Table', layout.parent))
  const facts = cover.facts.map((fact) => layoutFact(fact, { ...layout, parent: table }))
  const factsHeight = facts.reduce((sum, { height }) => sum + height, 0)
  const hasRoom = factsTop + factsHeight + spaceAboveClosing + closingHeight <= page.bottom
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
  drawClosing(pen, page.bottom - closingHeight)
  return left
}

/** Who offers the scan, with its logo, then the note. */
function closingPieces({ host, note }: ReportCover, { measure, parent }: Layout): Piece[] {
  const pieces = (text: string, style: TextStyle, spaceAfter: number) =>
    linePieces(breakLines(text, style, page.contentWidth, measure), style, page.left, makeTag('P', parent), {
      spaceAfter,
    })
  const lines = host?.lines.filter((line) => line.trim() !== '') ?? []
  const logo = host?.logo
    ? [imagePiece(host.logo, { x: page.left, room: logoRoom, alternative: host.name }, { parent })]
    : []
  return [
    ...logo.map((piece) => ({ ...piece, spaceAfter: 8 })),
    ...(host ? pieces(host.name, typeScale.strong, 1) : []),
    ...lines.flatMap((line, index) => pieces(line, typeScale.quiet, index === lines.length - 1 ? 12 : 0)),
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
