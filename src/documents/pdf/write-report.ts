import { jsPDF } from 'jspdf'
import { chaptersAfterContents } from '../../domain/report/sections/contents-section.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { layoutBlock } from './blocks/layout-block.ts'
import { drawCover } from './cover.ts'
import { setIdentity } from './document-identity.ts'
import { attachFile, type Attachment } from './file/attachment.ts'
import { addOutputIntent } from './file/output-intent.ts'
import { makeFoot } from './foot.ts'
import { withUsableImages } from './images.ts'
import { addOutline, type Bookmark } from './outline.ts'
import { binaryString } from './jspdf-internals.ts'
import { markTexts, withoutMarks } from './marks.ts'
import { page } from './page.ts'
import { paginate, type PlacedPiece } from './paginate.ts'
import { createMeasure, createPen, type Pen } from './pen.ts'
import type { Layout, Place } from './pieces.ts'
import { createMarking } from './tags/marked-content.ts'
import { makeHeadingTypes, makeTag } from './tags/tag.ts'
import { addStructure } from './tags/write-structure.ts'

/** The bytes of public/fonts/source-sans-3-regular.ttf and -bold.ttf. */
export type ReportFonts = { regular: Uint8Array; bold: Uint8Array }

const fontNames = { regular: 'SourceSans3-Regular', bold: 'SourceSans3-SemiBold' } as const

export type ReportOptions = {
  /** The file the report was made from; left out, the PDF holds no attachment. */
  attachment?: Attachment
}

/**
 * Draws a report as a tagged PDF 1.7 file of A4 pages (PDF/UA-1): a cover where there is one, then the blocks in their
 * order. An image that cannot be drawn is left out. The same model, fonts and attachment give the same bytes everywhere; no DOM, clock or chance is used. A model
 * without blocks gives a cover alone.
 */
export function writeReport(
  wanted: ReportModel,
  fonts: ReportFonts,
  { attachment }: ReportOptions = {},
): Uint8Array {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  const { model, marks } = markTexts(withUsableImages(wanted, doc))
  addFonts(doc, fonts)
  setIdentity(doc, model)
  if (attachment) attachFile(doc, attachment, model.asOf)
  const marking = createMarking(doc)
  const root = makeTag('Document', null)
  const measure = createMeasure(doc, fontNames)
  const pen = createPen(doc, fontNames, marking, marks)
  const foot = makeFoot(model.foot, measure)
  const chapters = chaptersAfterContents(model.blocks)
  let places: Place[] = []
  const layout: Layout = {
    measure,
    bodyHeight: page.bottom - page.top - foot.height,
    area: { left: page.left, width: page.contentWidth },
    parent: root,
    headingType: makeHeadingTypes(),
    chapters: chapters.map(({ text }, index) => ({
      title: withoutMarks(text),
      place: () => places[index] ?? null,
    })),
  }

  const fromCover = model.cover ? [...drawCover(pen, model.cover, layout), null] : []
  const pieces = [...fromCover, ...model.blocks.flatMap((block) => layoutBlock(block, layout))]
  const pages = paginate(pieces, layout.bodyHeight)
  const before = model.cover ? 1 : 0
  places = placesOf(pages, before).slice(-chapters.length)
  const bookmarks = pages.flatMap((placed, index) => {
    const pageNumber = index + 1 + before
    if (pageNumber > 1) doc.addPage()
    foot.draw(pen, pageNumber, pages.length + before)
    return drawPage(pen, placed, pageNumber)
  })
  addStructure(doc, root, marking)
  addOutline(doc, bookmarks)
  addOutputIntent(doc)
  return bytesOf(doc)
}

/** Where the chapters stand, in order. */
function placesOf(pages: readonly PlacedPiece[][], before: number): Place[] {
  return pages.flatMap((placed, index) =>
    placed.flatMap(({ piece, top }) =>
      piece.bookmark?.level === 1 ? [{ pageNumber: index + 1 + before, top: page.top + top }] : [],
    ),
  )
}

function drawPage(pen: Pen, placed: PlacedPiece[], pageNumber: number): Bookmark[] {
  return placed.flatMap(({ piece, top, isRepeated }) => {
    const topOnPaper = page.top + top
    if (isRepeated) pen.artifact('repeated-head', () => piece.draw(pen, topOnPaper))
    else piece.draw(pen, topOnPaper)
    return piece.bookmark ? [{ ...piece.bookmark, pageNumber, top: topOnPaper }] : []
  })
}

function addFonts(doc: jsPDF, fonts: ReportFonts): void {
  for (const face of ['regular', 'bold'] as const) {
    doc.addFileToVFS(`${face}.ttf`, binaryString(fonts[face]))
    doc.addFont(`${face}.ttf`, fontNames[face], 'normal')
  }
}

function bytesOf(doc: jsPDF): Uint8Array {
  // jsPDF logs an error while it puts the file together and then returns nothing.
  const file = doc.output('arraybuffer') as ArrayBuffer | undefined
  if (!file) throw new Error('jsPDF could not put the report together')
  return new Uint8Array(file)
}
