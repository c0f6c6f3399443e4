import type { ReportCover } from '../../domain/report/report-model.ts'
import { breakLines, limitLines } from './break-lines.ts'
import { columnLeft, page, spanWidth } from './page.ts'
import { dataSteps, hairline, palette } from './palette.ts'
import type { Pen } from './pen.ts'
import { drawLines, linePieces, makePiece, type Layout, type Piece } from './pieces.ts'
import { scaleStyle, typeScale, type TextStyle } from './type-scale.ts'

/** The sand area ends here, and its text grows upwards from it. */
const panelBottom = 530
const factsTop = panelBottom + 26
const titleTop = 130
const spaceUnderCompany = 84
const mostLines = 6
const accent = { width: 46, height: 2.5, spaceBelow: 20 }

type CoverTexts = { title: string[]; company: string[]; titleStyle: TextStyle; companyStyle: TextStyle }

/** Draws the cover and returns the facts and the note for which it has no room; they open the next page. */
export function drawCover(pen: Pen, cover: ReportCover, layout: Layout): Piece[] {
  pen.rectangle({ x: 0, y: 0, width: page.width, height: panelBottom }, { fill: palette.sand, edge: null })
  drawStairs(pen)
  const product = breakLines(cover.product, typeScale.coverProduct, page.contentWidth, layout.measure)
  drawLines(pen, limitLines(product, 2), typeScale.coverProduct, page.top, () => page.left)
  drawTitle(pen, fitTitle(cover, layout))
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

function drawTitle(pen: Pen, texts: CoverTexts): void {
  const top = panelBottom - spaceUnderCompany - titleHeight(texts)
  const accentTop = top - accent.spaceBelow - accent.height
  const accentBox = { x: page.left, y: accentTop, width: accent.width, height: accent.height }
  pen.rectangle(accentBox, { fill: palette.warmAccent, edge: null })
  drawLines(pen, texts.title, texts.titleStyle, top, () => page.left)
  const companyTop = top + texts.title.length * texts.titleStyle.leading + 14
  drawLines(pen, texts.company, texts.companyStyle, companyTop, () => page.left)
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

function drawFacts(pen: Pen, cover: ReportCover, layout: Layout): Piece[] {
  const note = linePieces(
    breakLines(cover.note, typeScale.quiet, page.contentWidth, layout.measure),
    typeScale.quiet,
    page.left,
  )
  const noteHeight = note.length * typeScale.quiet.leading
  const facts = cover.facts.map((fact) => layoutFact(fact, layout))
  const factsHeight = facts.reduce((sum, { height }) => sum + height, 0)
  const hasRoom = factsTop + factsHeight + 16 + noteHeight <= page.bottom
  const isNoteMoved = !hasRoom && factsTop + noteHeight + 16 > page.bottom
  const limit = page.bottom - (isNoteMoved ? 0 : noteHeight + 16)
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
  if (isNoteMoved) return [...left, ...note]
  note.forEach((line, index) => line.draw(pen, page.bottom - noteHeight + index * line.height))
  return left
}

function layoutFact(fact: ReportCover['facts'][number], { measure }: Layout): Piece {
  const label = breakLines(fact.label, typeScale.quiet, spanWidth(2), measure)
  const value = breakLines(fact.value, typeScale.body, spanWidth(4), measure)
  const lineCount = Math.max(1, label.length, value.length)
  const height = lineCount * typeScale.body.leading + 11
  return makePiece(height, (pen, top) => {
    // The label's smaller type stands on the baseline of its value.
    drawLines(pen, label, { ...typeScale.quiet, leading: typeScale.body.leading }, top + 5.2, () => page.left)
    drawLines(pen, value, typeScale.body, top + 5, () => columnLeft(2))
    pen.stroke(
      { x: page.left, y: top + height },
      { x: page.right, y: top + height },
      hairline.colour,
      hairline.width,
    )
  })
}
