import { jsPDF } from 'jspdf'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { layoutBlock } from './blocks/layout-block.ts'
import { drawCover } from './cover.ts'
import { setIdentity } from './document-identity.ts'
import { makeFoot } from './foot.ts'
import { addOutline, type Bookmark } from './outline.ts'
import { page } from './page.ts'
import { paginate, type PlacedPiece } from './paginate.ts'
import { createMeasure, createPen, type Pen } from './pen.ts'

/** The bytes of public/fonts/source-sans-3-regular.ttf and -bold.ttf. */
export type ReportFonts = { regular: Uint8Array; bold: Uint8Array }

const fontNames = { regular: 'SourceSans3-Regular', bold: 'SourceSans3-SemiBold' } as const

/**
 * Draws a report as a PDF 1.7 file of A4 pages: a cover, then the blocks in their order. The same model and fonts
 * give the same bytes everywhere; no DOM, clock or chance is used. A model without blocks gives a cover alone.
 */
export function writeReport(model: ReportModel, fonts: ReportFonts): Uint8Array {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  addFonts(doc, fonts)
  setIdentity(doc, model)
  const measure = createMeasure(doc, fontNames)
  const pen = createPen(doc, fontNames)
  const foot = makeFoot(model.foot, measure)
  const bodyHeight = page.bottom - page.top - foot.height
  const layout = { measure, bodyHeight }

  const fromCover = drawCover(pen, model.cover, layout)
  const pieces = [...fromCover, null, ...model.blocks.flatMap((block) => layoutBlock(block, layout))]
  const pages = paginate(pieces, bodyHeight)
  const bookmarks = pages.flatMap((placed, index) => {
    doc.addPage()
    foot.draw(pen, index + 2, pages.length + 1)
    return drawPage(pen, placed, index + 2)
  })
  addOutline(doc, bookmarks)
  return bytesOf(doc)
}

function drawPage(pen: Pen, placed: PlacedPiece[], pageNumber: number): Bookmark[] {
  return placed.flatMap(({ piece, top }) => {
    const topOnPaper = page.top + top
    piece.draw(pen, topOnPaper)
    return piece.bookmark ? [{ ...piece.bookmark, pageNumber, top: topOnPaper }] : []
  })
}

function addFonts(doc: jsPDF, fonts: ReportFonts): void {
  for (const face of ['regular', 'bold'] as const) {
    doc.addFileToVFS(`${face}.ttf`, binaryString(fonts[face]))
    doc.addFont(`${face}.ttf`, fontNames[face], 'normal')
  }
}

/** One character a byte, the form in which jsPDF takes a font. */
function binaryString(bytes: Uint8Array): string {
  const chunk = 0x2000
  let text = ''
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk))
  }
  return text
}

function bytesOf(doc: jsPDF): Uint8Array {
  // jsPDF logs an error while it puts the file together and then returns nothing.
  const file = doc.output('arraybuffer') as ArrayBuffer | undefined
  if (!file) throw new Error('jsPDF could not put the report together')
  return new Uint8Array(file)
}
