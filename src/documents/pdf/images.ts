import type { jsPDF } from 'jspdf'
import type { ReportImage, ReportModel } from '../../domain/report/report-model.ts'
import { makePiece, type Layout, type Piece } from './pieces.ts'
import { makeTag } from './tags/tag.ts'

/** The size in points at which an image fits in a room: one pixel is a point at most, and the proportions stay. */
export function fitImage(
  { width, height }: Pick<ReportImage, 'width' | 'height'>,
  room: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(1, room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}

/** An image as a piece, its left edge at `x` points; `alternative` is said in its place. */
export function imagePiece(
  image: ReportImage,
  { x, room, alternative }: { x: number; room: { width: number; height: number }; alternative: string },
  { parent }: Pick<Layout, 'parent'>,
): Piece {
  const size = fitImage(image, room)
  const tag = makeTag('Figure', parent, { alternative })
  return makePiece(size.height, (pen, top) => pen.image(tag, { x, y: top, ...size }, image))
}

/** The model without the images that jsPDF cannot draw: the report comes out, and names the host in letters. */
export function withUsableImages(model: ReportModel, doc: jsPDF): ReportModel {
  const { cover, blocks } = model
  const isUsable = (image: ReportImage) => canDraw(image, doc)
  return {
    ...model,
    cover: cover?.host?.logo && !isUsable(cover.host.logo) ? withoutLogo(cover) : cover,
    blocks: blocks.map((block) =>
      block.kind === 'masthead' && block.logo && !isUsable(block.logo.image)
        ? { ...block, logo: null }
        : block,
    ),
  }
}

function withoutLogo(cover: NonNullable<ReportModel['cover']>): NonNullable<ReportModel['cover']> {
  const { host, ...others } = cover
  return host ? { ...others, host: { name: host.name, lines: host.lines } } : cover
}

function canDraw({ bytes }: ReportImage, doc: jsPDF): boolean {
  try {
    const { width, height } = doc.getImageProperties(bytes)
    return width > 0 && height > 0
  } catch {
    return false
  }
}
