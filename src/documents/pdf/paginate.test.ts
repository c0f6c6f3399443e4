import { expect, test } from 'vitest'
import { linePieces, makePiece, type Piece } from './pieces.ts'
import { paginate } from './paginate.ts'
import { makeTag } from './tags/tag.ts'
import { typeScale } from './type-scale.ts'

const piece = (height: number, extra: Partial<Piece> = {}) => makePiece(height, () => {}, extra)
const counts = (pieces: (Piece | null)[], bodyHeight = 100) =>
  paginate(pieces, bodyHeight).map((placed) => placed.length)

test('no pieces give no pages, and page breaks alone give none either', () => {
  expect(paginate([], 100)).toEqual([])
  expect(paginate([null, null], 100)).toEqual([])
})

test('a page break starts a page, and only one', () => {
  expect(counts([piece(10), null, null, piece(10)])).toEqual([1, 1])
})

test('the larger of two spaces counts, and none at the top of a page', () => {
  const pieces = [piece(40, { spaceBefore: 30, spaceAfter: 8 }), piece(40, { spaceBefore: 12 }), piece(40)]
  expect(paginate(pieces, 100).map((placed) => placed.map(({ top }) => top))).toEqual([[0, 52], [0]])
})

test('a heading moves along with what follows it', () => {
  expect(counts([piece(80), piece(15, { isKeptWithNext: true }), piece(20)])).toEqual([1, 2])
})

test('a chain longer than a page fills pages instead of failing', () => {
  const chain = Array.from({ length: 25 }, () => piece(10, { isKeptWithNext: true }))
  expect(counts(chain)).toEqual([10, 10, 5])
})

test('a piece higher than a page gets one of its own', () => {
  expect(counts([piece(10), piece(150), piece(10)])).toEqual([1, 1, 1])
})

test('the head of a table returns where its rows go on', () => {
  const head = piece(20, { isKeptWithNext: true })
  const rows = Array.from({ length: 5 }, () => piece(30, { repeatedHead: head }))
  const pages = paginate([head, ...rows], 100)
  expect(pages.map((placed) => placed[0]?.piece === head)).toEqual([true, true, true])
  expect(pages.map((placed) => placed.length)).toEqual([3, 3, 2])
})

test.each([2, 3, 4, 5, 9])(
  'a paragraph of %i lines leaves two lines on both sides of a break',
  (lineCount) => {
    const { leading } = typeScale.body
    for (let room = 0; room <= lineCount; room++) {
      const lines = linePieces(
        Array.from({ length: lineCount }, () => 'x'),
        typeScale.body,
        0,
        makeTag('P', null),
      )
      const pages = paginate([piece(200 - room * leading), ...lines], 200 + leading / 2)
      const onFirst = (pages[0]?.length ?? 1) - 1
      const onSecond = pages[1]?.length ?? 0
      expect(onFirst + onSecond).toBe(lineCount)
      expect([onFirst, onSecond]).not.toContain(1)
    }
  },
)

test('pieces stand a little closer where that spares a page that would be nearly empty', () => {
  const spaced = Array.from({ length: 6 }, () => piece(15, { spaceAfter: 4 }))
  const [page, ...others] = paginate(spaced, 103)
  expect(others).toEqual([])
  expect(page?.map(({ top }) => Math.round(top * 10) / 10)).toEqual([0, 17.4, 34.8, 52.2, 69.6, 87])
})

test('a page with more than a little on it stays, and so do the spaces', () => {
  const spaced = Array.from({ length: 8 }, () => piece(15, { spaceAfter: 4 }))
  expect(paginate(spaced, 100).map((placed) => placed.map(({ top }) => top))).toEqual([
    [0, 19, 38, 57, 76],
    [0, 19, 38],
  ])
})

test('only the pieces between two page breaks stand closer', () => {
  const spaced = Array.from({ length: 2 }, () => piece(15, { spaceAfter: 4 }))
  const crowded = Array.from({ length: 6 }, () => piece(15, { spaceAfter: 1 }))
  expect(paginate([...spaced, null, ...crowded], 95).map((placed) => placed[1]?.top)).toEqual([19, 16])
})
