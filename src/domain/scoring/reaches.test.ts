import { expect, it } from 'vitest'
import { reaches } from './reaches.ts'

it.each([
  [0.6, true],
  [0.6 + 1e-9, true],
  [1, true],
  [0.6 - 1e-13, true],
  [0.6 - 1e-11, false],
  [0.59, false],
  [0, false],
])('a share of %d reaches a floor of 0.6: %s', (share, isReached) => {
  expect(reaches(share, 0.6)).toBe(isReached)
})
