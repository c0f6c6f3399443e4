import { describe, expect, it } from 'vitest'
import { isLongWord, readingMetrics } from './reading-metrics.ts'
import { listWords } from './words.ts'

const sentences = [
  'Hoe ver kijkt u vooruit?',
  'Wij tonen alleen cijfers van 10 of meer bedrijven samen.',
  'Uw leidinggevenden praten elk jaar met alle medewerkers over leren.',
]

describe('reading measures', () => {
  // Values of facts/readability-reference.py over the same sentences.
  it('equal those of the reference for Dutch', () => {
    const metrics = readingMetrics('nl', sentences)
    expect(metrics).toMatchObject({ words: 25, sentences: 3, longestSentence: 10, longWordShare: 4 })
    expect(metrics?.wordsPerSentence).toBeCloseTo(25 / 3, 10)
    expect(metrics?.flesch).toBeCloseTo(66.645, 10)
    expect(metrics?.lix).toBeCloseTo(28.3333, 4)
  })

  it('use the Flesch reading ease for English', () => {
    // 6 words, 1 sentence, 7 syllables: 206.835 - 1.015 x 6 - 84.6 x 7/6
    expect(readingMetrics('en', ['Do you plan a year ahead?'])?.flesch).toBeCloseTo(102.045, 10)
  })

  it('leave exempt words out of the share of long words only', () => {
    const metrics = readingMetrics('nl', sentences, (word) => word.text === 'leidinggevenden')
    expect(metrics).toMatchObject({ words: 25, longWordShare: 0 })
  })

  it('are null where there is no word', () => {
    expect([readingMetrics('nl', []), readingMetrics('en', ['…', ''])]).toEqual([null, null])
  })
})

describe('long words', () => {
  it.each([
    ['leidinggevende', true],
    ['toekomstscan', true],
    ['medewerkers', false],
    ['functie-eisen', true],
    ['1.000.000.000.000', false],
    ['www.werkgeversservicepunt.nl', false],
  ])('%s: %s', (text, isLong) => {
    expect(listWords(text).map(isLongWord)).toEqual([isLong])
  })

  it('are not names', () => {
    expect(listWords('in Valkenswaardermeer').some(isLongWord)).toBe(false)
  })
})
