import { describe, expect, it } from 'vitest'
import { levels } from '../../../tests/support/structure-builder.ts'
import { levelOf, roundScore } from './level.ts'

describe('a score as a whole number', () => {
  it.each([
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [19.49, 19],
    [19.5, 20],
    [20, 20],
    [99.49, 99],
    [99.5, 100],
    [100, 100],
  ])('%d is printed as %d', (score, printed) => {
    expect(roundScore(score)).toBe(printed)
  })

  it('takes a half that arithmetic left a hair short for a half', () => {
    expect(roundScore(19.499999999999996)).toBe(20)
  })
})

describe('the level of a score', () => {
  it.each([
    [0, 'begin'],
    [19, 'begin'],
    [19.49, 'begin'],
    [19.5, 'first-steps'],
    [20, 'first-steps'],
    [39.49, 'first-steps'],
    [39.5, 'on-the-way'],
    [40, 'on-the-way'],
    [59.49, 'on-the-way'],
    [59.5, 'in-order'],
    [60, 'in-order'],
    [79.49, 'in-order'],
    [79.5, 'strong'],
    [80, 'strong'],
    [100, 'strong'],
  ])('a score of %d is called %s', (score, level) => {
    expect(levelOf(score, levels)).toBe(level)
  })

  it('agrees with the number that is printed beside it', () => {
    for (let hundredths = 0; hundredths <= 10000; hundredths += 1) {
      const score = hundredths / 100
      expect(levelOf(score, levels), `score ${score}`).toBe(levelOf(roundScore(score), levels))
    }
  })

  it('is absent without a score', () => {
    expect(levelOf(null, levels)).toBeNull()
  })
})
