import type { ReportModel } from '../../domain/report/report-model.ts'
import { breakLines, limitLines } from './break-lines.ts'
import { gutter, page } from './page.ts'
import { hairline } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Layout } from './pieces.ts'
import { typeScale } from './type-scale.ts'

const style = typeScale.small
const spaceAboveRule = 16
const spaceBelowRule = 6
const mostLines = 2

type Measure = Layout['measure']
export type Foot = {
  /** Points from the bottom margin up, the space above it included. */
  height: number
  draw: (pen: Pen, pageNumber: number, pageCount: number) => void
}

/** The running foot, the same height on every page; a text of more than two lines is cut off. */
export function makeFoot(foot: ReportModel['foot'], measure: Measure): Foot {
  const pageWidth = measure(pagesText(foot.pages, 999, 999), style)
  const room = page.contentWidth - pageWidth - gutter
  const lines = limitLines(breakLines(foot.text, style, room, measure), mostLines)
  const textHeight = Math.max(1, lines.length) * style.leading
  return {
    height: spaceAboveRule + spaceBelowRule + textHeight,
    draw: (pen, pageNumber, pageCount) => {
      const top = page.bottom - textHeight
      const rule = top - spaceBelowRule
      pen.stroke({ x: page.left, y: rule }, { x: page.right, y: rule }, hairline.colour, hairline.width)
      lines.forEach((line, index) => pen.line(line, page.left, top + index * style.leading, style, 'foot'))
      const pages = pagesText(foot.pages, pageNumber, pageCount)
      pen.line(pages, page.right - measure(pages, style), top, style, 'foot')
    },
  }
}

function pagesText(pattern: string, pageNumber: number, pageCount: number): string {
  return pattern.replaceAll('{pages}', String(pageCount)).replaceAll('{page}', String(pageNumber))
}
