import { describe, expect, it } from 'vitest'
import { percentInWords } from './score-words.ts'

describe('how much is filled in', () => {
  it.each([
    [null, ''],
    [0, '0%'],
    [0.001, '1%'],
    [5 / 7, '71%'],
    [6 / 7, '86%'],
    [0.997, '99%'],
    [1, '100%'],
  ])('%s is written as "%s": rounded half up, and whole only when it is', (share, words) => {
    expect(percentInWords(share)).toBe(words)
  })
})
