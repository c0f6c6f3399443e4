import { describe, expect, it } from 'vitest'
import { readShippedRules } from './sample-texts.ts'
import { wordingRulesSchema } from './wording-rules.ts'

const rules = readShippedRules()

describe('the shipped rules', () => {
  // A second copy on purpose: a limit that is left out is not checked, so none may go unseen.
  it('hold every limit of method.md §4.2 and design.md §8', () => {
    expect(rules.formulaWordsMin).toBe(100)
    expect(rules.nl.limits).toEqual({
      question: {
        fleschMin: 75,
        lixMax: 28,
        wordsPerSentenceMax: 10,
        longestSentenceMax: 16,
        longWordPercentMax: 2,
        longWord: 'error',
        stemWordsMax: 16,
        optionWordsMax: 16,
        questionWordsMax: 75,
        passive: 'error',
      },
      advice: {
        fleschMin: 60,
        lixMax: 38,
        wordsPerSentenceMax: 12,
        longestSentenceMax: 20,
        longWordPercentMax: 4,
        passive: 'warning',
      },
    })
    expect(rules.en.limits).toEqual({
      question: { fleschMin: 65, longestSentenceMax: 16 },
      advice: { fleschMin: 55, longestSentenceMax: 20 },
    })
  })

  it('forbid no word twice', () => {
    for (const { forbidden } of [rules.nl, rules.en]) {
      const words = forbidden.flatMap((entry) => entry.words.map((word) => word.toLowerCase()))
      expect(words).toEqual([...new Set(words)])
    }
  })

  it('do not forbid what is allowed with one line of explanation', () => {
    const words = rules.nl.forbidden.flatMap((entry) => entry.words)
    expect(words.filter((word) => ['RI&E', 'UWV', 'AVG'].includes(word))).toEqual([])
  })
})

describe('bad rules are refused', () => {
  it.each([
    ['a misspelt key', { ...rules, nl: { ...rules.nl, forbiden: [] } }],
    ['no forbidden list', { ...rules, en: { ...rules.en, forbidden: undefined } }],
    [
      'a forbidden word without a cure',
      { ...rules, nl: { ...rules.nl, forbidden: [{ words: ['x'], write: ' ' }] } },
    ],
    ['half a word as limit', { ...rules, formulaWordsMin: 10.5 }],
    ['an empty name, which would match everywhere', { ...rules, names: [''] }],
  ])('%s', (_, bad) => {
    expect(wordingRulesSchema.safeParse(bad).success).toBe(false)
  })
})
