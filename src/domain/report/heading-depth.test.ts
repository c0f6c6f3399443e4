import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeHeadingDepths, type HeadingLevel } from './heading-depth.ts'

const depthsOf = (levels: HeadingLevel[]) => levels.map(makeHeadingDepths())

describe('the depth of a heading', () => {
  it('is its level below the title of the document', () => {
    expect(depthsOf([0, 1, 2, 3, 2, 1])).toEqual([1, 2, 3, 4, 3, 2])
  })

  it('closes a gap, and brings siblings back to one depth', () => {
    expect(depthsOf([0, 2, 2, 1, 3, 2])).toEqual([1, 2, 2, 2, 3, 3])
  })

  it('starts with the first where there is no title', () => {
    expect(depthsOf([1, 3, 1])).toEqual([1, 2, 1])
  })

  it('gives one title', () => {
    expect(depthsOf([0, 1, 0, 2])).toEqual([1, 2, 2, 3])
  })

  it('never goes more than one deeper', () => {
    const levels = fc.array(fc.constantFrom<HeadingLevel>(0, 1, 2, 3))
    fc.assert(
      fc.property(levels, (given) => {
        const depths = depthsOf(given)
        expect(depths.every((depth, index) => depth <= (depths[index - 1] ?? 0) + 1)).toBe(true)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
