import { describe, expect, it } from 'vitest'
import { fieldLines } from './field-lines.ts'

const text = `# a note
title: { nl: Leren, "e n": Learning }
steps:
  - one
  - text: >
      folded
      over lines
    other: last
empty:
`

describe('fieldLines', () => {
  const lineOf = fieldLines(text)

  it.each([
    [['title', 'e n'], 2],
    [['steps'], 4],
    [['steps', 0], 4],
    [['steps', 1], 5],
    [['steps', 1, 'text'], 5],
    [['steps', 1, 'other'], 8],
  ])('finds %j on line %i', (field, line) => {
    expect(lineOf(field)).toBe(line)
  })

  it.each([
    [['title', 'fr'], 2],
    [['steps', 1, 'none', 3], 5],
    [['none'], 2],
  ])('points at the nearest parent of %j, which is not there: line %i', (field, line) => {
    expect(lineOf(field)).toBe(line)
  })

  it('points at line 1 of an empty text', () => {
    expect(fieldLines('')(['a'])).toBe(1)
  })

  it('points at the name of a field without a value', () => {
    expect(lineOf(['empty'])).toBe(9)
  })
})
