import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasWords, searchWords } from './search-words.ts'

describe('the words of a text', () => {
  it.each([
    ['Één idee, twee ideeën', ['een', 'idee', 'twee', 'ideeen']],
    ['Zij-instroom (2021)', ['zij', 'instroom', '2021']],
    ['', []],
    ['  … ', []],
  ])('of "%s" are without accents, capitals and punctuation', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  it('are found whole or by their beginning, not in their middle', () => {
    const words = searchWords('Samen roosteren')
    expect(hasWords(words, ['rooster'])).toBe(true)
    expect(hasWords(words, ['rooster', 'sam'])).toBe(true)
    expect(hasWords(words, ['ooster'])).toBe(false)
    expect(hasWords(words, ['rooster', 'alleen'])).toBe(false)
    expect(hasWords(words, [])).toBe(true)
  })

  it('always find the text they come from, in any order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = searchWords(text)
        expect(hasWords(words, words.toReversed())).toBe(true)
      }),
    )
  })
})
