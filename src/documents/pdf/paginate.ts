import type { Piece } from './pieces.ts'

/** `null` in a row of pieces asks for a new page. */
export type PageBreak = null

export type PlacedPiece = {
  piece: Piece
  /** Points from the top of the page's body. */
  top: number
  /** Whether it stands here once more, as the head of a table that goes on. */
  isRepeated: boolean
}
type Page = { placed: PlacedPiece[]; bottom: number; spaceAfter: number }

/** Up to this part of its height a last page counts as nearly empty. */
const nearlyEmpty = 0.3
/** Parts of the usual space between pieces, tried in turn to spare a page that would be nearly empty. */
const tighterSpaces = [0.85, 0.7, 0.6]

/**
 * Divides pieces over pages of `bodyHeight` points. Pieces that keep with the next move together, as many as fit
 * on one page; a piece higher than a page gets a page of its own. Pieces between two page breaks stand a little
 * closer together where that spares a last page with hardly anything on it. No pieces give no pages, and a page
 * break where a page already starts gives no empty page.
 */
export function paginate(pieces: readonly (Piece | PageBreak)[], bodyHeight: number): PlacedPiece[][] {
  return chaptersOf(pieces).flatMap((chapter) => fitChapter(chapter, bodyHeight).map(({ placed }) => placed))
}

function chaptersOf(pieces: readonly (Piece | PageBreak)[]): Piece[][] {
  const chapters: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece) chapters.at(-1)?.push(piece)
    else chapters.push([])
  }
  return chapters
}

function fitChapter(chapter: readonly Piece[], bodyHeight: number): Page[] {
  const pages = fillPages(chapter, bodyHeight)
  const last = pages.at(-1)
  if (!last || pages.length === 1 || last.bottom > nearlyEmpty * bodyHeight) return pages
  for (const part of tighterSpaces) {
    const tighter = fillPages(chapter.map(tighten(part)), bodyHeight)
    if (tighter.length < pages.length) return tighter
  }
  return pages
}

function tighten(part: number): (piece: Piece) => Piece {
  return (piece) => ({
    ...piece,
    spaceBefore: piece.spaceBefore * part,
    spaceAfter: piece.spaceAfter * part,
  })
}

function fillPages(pieces: readonly Piece[], bodyHeight: number): Page[] {
  const pages: Page[] = []
  let page: Page | null = null
  for (let index = 0; index < pieces.length;) {
    const chain = chainFrom(pieces, index, bodyHeight)
    const [first] = chain
    if (!page || heightAfter(page, chain) > bodyHeight) {
      page = { placed: [], bottom: 0, spaceAfter: 0 }
      pages.push(page)
      if (first?.repeatedHead) place(page, first.repeatedHead, true)
    }
    for (const piece of chain) place(page, piece)
    index += chain.length
  }
  return pages
}

/** The pieces from `start` that keep together: at least one, and no more than fit on a page. */
function chainFrom(pieces: readonly Piece[], start: number, bodyHeight: number): Piece[] {
  const chain: Piece[] = []
  const probe: Page = { placed: [], bottom: 0, spaceAfter: 0 }
  for (const piece of pieces.slice(start)) {
    if (chain.length === 0 && piece.repeatedHead) place(probe, piece.repeatedHead, true)
    if (chain.length > 0 && heightAfter(probe, [piece]) > bodyHeight) break
    chain.push(piece)
    place(probe, piece)
    if (!piece.isKeptWithNext) break
  }
  return chain
}

function heightAfter(page: Page, chain: Piece[]): number {
  const after = { ...page, placed: [...page.placed] }
  for (const piece of chain) place(after, piece)
  return after.bottom
}

function place(page: Page, piece: Piece, isRepeated = false): void {
  const gap = page.placed.length === 0 ? 0 : Math.max(page.spaceAfter, piece.spaceBefore)
  const top = page.bottom + gap
  page.placed.push({ piece, top, isRepeated })
  page.bottom = top + piece.height
  page.spaceAfter = piece.spaceAfter
}
