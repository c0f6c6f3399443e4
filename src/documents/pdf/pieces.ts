import type { HeadingLevel } from '../../domain/report/heading-depth.ts'
import type { MeasureText } from './break-lines.ts'
import type { Pen } from './pen.ts'
import type { Tag, TagType } from './tags/tag.ts'
import type { TextStyle } from './type-scale.ts'

/** A page, 1 for the first, and points from the top of the paper. */
export type Place = { pageNumber: number; top: number }

/** A part of the report that is never cut by a page break, such as a line, a row, a bar or a frame. */
export type Piece = {
  /** Points. */
  height: number
  /** Points to the piece above; of the two that meet the larger counts, and none at the top of a page. */
  spaceBefore: number
  spaceAfter: number
  /** Whether the next piece must stand on the same page. */
  isKeptWithNext: boolean
  draw: (pen: Pen, top: number) => void
  /** Drawn once more above this piece when it opens a page: the head row of its table. */
  repeatedHead: Piece | null
  /** The bookmark that leads to this piece. */
  bookmark: { title: string; level: 1 | 2 } | null
}

/** What a block needs to lay itself out. */
export type Layout = {
  measure: MeasureText
  /** Height in points of a whole page of pieces: what is higher must be cut into more pieces. */
  bodyHeight: number
  /** Left edge and width in points: the text area of the page, or of the frame around the block. */
  area: { left: number; width: number }
  /** The element that holds the block. */
  parent: Tag
  /** The type of a heading of this level; see makeHeadingTypes. */
  headingType: (level: HeadingLevel) => TagType
  /** What a table of contents leads to; where each stands is known once the pages are divided. */
  chapters: readonly { title: string; place: () => Place | null }[]
}

/** A piece with no space around it, kept with nothing, unless told otherwise. */
export function makePiece(height: number, draw: Piece['draw'], extra: Partial<Piece> = {}): Piece {
  const plain = { spaceBefore: 0, spaceAfter: 0, isKeptWithNext: false, repeatedHead: null, bookmark: null }
  return { height, draw, ...plain, ...extra }
}

/**
 * Lines of running text of one element as pieces, at `x` points: a page break leaves at least two lines on each side.
 * `isKeptWithNext` holds all lines together and to what follows, as a heading needs. No lines give no pieces.
 */
export function linePieces(
  lines: string[],
  style: TextStyle,
  x: number,
  tag: Tag,
  around: { spaceBefore?: number; spaceAfter?: number; isKeptWithNext?: boolean } = {},
): Piece[] {
  const { spaceBefore = 0, spaceAfter = 0, isKeptWithNext = false } = around
  const last = lines.length - 1
  return lines.map((line, index) =>
    makePiece(style.leading, (pen, top) => pen.line(line, x, top, style, tag), {
      spaceBefore: index === 0 ? spaceBefore : 0,
      spaceAfter: index === last ? spaceAfter : 0,
      isKeptWithNext: isKeptWithNext || (index < last && (index === 0 || index === last - 1)),
    }),
  )
}

/**
 * Pieces as one piece that no page break cuts, with the spaces between them; the outer spaces and the bookmark are
 * those of the first and last. No pieces give a piece without height.
 */
export function stackPieces(pieces: readonly Piece[]): Piece {
  let height = 0
  const placed = pieces.map((piece, index) => {
    const above = pieces[index - 1]
    const top = height + (above ? Math.max(above.spaceAfter, piece.spaceBefore) : 0)
    height = top + piece.height
    return { piece, top }
  })
  const draw = (pen: Pen, top: number) => placed.forEach((each) => each.piece.draw(pen, top + each.top))
  return makePiece(height, draw, {
    spaceBefore: pieces[0]?.spaceBefore ?? 0,
    spaceAfter: pieces.at(-1)?.spaceAfter ?? 0,
    bookmark: pieces[0]?.bookmark ?? null,
  })
}

/** Draws lines of one element below each other from `top`, each at its own left edge. */
export function drawLines(
  pen: Pen,
  lines: string[],
  style: TextStyle,
  top: number,
  tag: Tag,
  leftOf: (line: string) => number,
): void {
  lines.forEach((line, index) => pen.line(line, leftOf(line), top + index * style.leading, style, tag))
}

/** Lines that end in a space, so that they stay apart from what follows in the same element. */
export function apart(lines: readonly string[]): string[] {
  return lines.map((line) => (line.endsWith(' ') ? line : `${line} `))
}
