import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesInWords, filterOptions, knownFilters } from './filter-options.ts'
import {
  changeFilter,
  filterNames,
  readFilters,
  writeFilters,
  type LibraryFilters,
} from './library-filters.ts'
import { firstSentence } from './library-view.ts'
import { sampleView } from './sample-library.ts'

const anyFilters: fc.Arbitrary<LibraryFilters> = fc.dictionary(
  fc.constantFrom(...filterNames),
  fc.string({ unit: 'grapheme', minLength: 1 }),
)

describe('the choices of a reader', () => {
  it('are the same after a way through the address', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(readFilters(writeFilters(filters))).toEqual(filters)
      }),
    )
  })

  it('leave out what is no filter, and what is empty', () => {
    expect(readFilters('?lever=hours&theme=&x=1')).toEqual({ lever: 'hours' })
    expect(writeFilters({})).toBe('')
  })

  it('lose one choice when it becomes empty', () => {
    expect(changeFilter({ lever: 'hours', words: 'a' }, 'lever', '')).toEqual({ words: 'a' })
    expect(changeFilter({ words: 'a' }, 'lever', 'hours')).toEqual({ words: 'a', lever: 'hours' })
  })

  it('are ignored where the form does not offer them', () => {
    const options = filterOptions(sampleView())
    expect(knownFilters({ lever: 'magic', theme: 'voice', words: 'x' }, options)).toEqual({
      theme: 'voice',
      words: 'x',
    })
  })

  it('are told in words', () => {
    const view = sampleView()
    const filters = { words: 'rooster', publication: 'own', size: '10-49' }
    expect(choicesInWords(filters, filterOptions(view), view.texts)).toEqual([
      'woord "rooster"',
      'Aantal mensen: Tot 50 mensen',
      'Bron: Van ons',
    ])
  })
})

describe('the first sentence', () => {
  it.each([
    ['U praat. Daarna niet.', 'U praat.'],
    ['Verzekeraar a.s.r. helpt mensen. Zij leren.', 'Verzekeraar a.s.r. helpt mensen.'],
    ['Wat wilt u? Vraag het.', 'Wat wilt u?'],
    ['Eén zin.', 'Eén zin.'],
    ['', ''],
  ])('of "%s" is "%s"', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })
})
