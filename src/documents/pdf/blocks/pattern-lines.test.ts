import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patternLines } from './pattern-lines.ts'

const box = { x: 10, y: 20, width: 30, height: 8 }

test('no pattern has no lines', () => {
  expect(patternLines(box, 'none', 4)).toEqual([])
})

test('upright lines go from the lower to the upper edge', () => {
  const lines = patternLines(box, 'upright', 10)
  expect(lines).toEqual(
    [15, 25, 35].map((x) => [
      { x, y: 28 },
      { x, y: 20 },
    ]),
  )
})

test('falling lines mirror rising ones', () => {
  const rising = patternLines(box, 'rising', 5)
  const mirrored = rising.map((line) => line.map((point) => ({ ...point, x: 2 * 10 + 30 - point.x })))
  expect(rising.length).toBeGreaterThan(5)
  expect(patternLines(box, 'falling', 5)).toEqual(mirrored)
})

test('no line leaves its box, however narrow', () => {
  const patterns = fc.constantFrom('rising' as const, 'upright' as const, 'falling' as const)
  const sizes = fc.record({
    width: fc.double({ min: 0.1, max: 500, noNaN: true }),
    height: fc.double({ min: 1, max: 40, noNaN: true }),
  })
  fc.assert(
    fc.property(patterns, sizes, (pattern, { width, height }) => {
      for (const { x, y } of patternLines({ x: 0, y: 0, width, height }, pattern, 4).flat()) {
        expect(x).toBeGreaterThanOrEqual(-1e-6)
        expect(x).toBeLessThanOrEqual(width + 1e-6)
        expect(y).toBeGreaterThanOrEqual(-1e-6)
        expect(y).toBeLessThanOrEqual(height + 1e-6)
      }
    }),
    { numRuns: 200, seed: 7 },
  )
})
