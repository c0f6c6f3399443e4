import { z } from 'zod'

const wordList = z.array(z.string().trim().min(1))
const severity = z.enum(['error', 'warning'])
const wholeWords = z.int().positive()

/** Limits of one layer in one language; a limit that is left out is not checked. */
const limitsSchema = z.strictObject({
  fleschMin: z.number().optional(),
  lixMax: z.number().positive().optional(),
  wordsPerSentenceMax: z.number().positive().optional(),
  longestSentenceMax: wholeWords.optional(),
  longWordPercentMax: z.number().min(0).max(100).optional(),
  longWord: severity.optional(),
  stemWordsMax: wholeWords.optional(),
  optionWordsMax: wholeWords.optional(),
  questionWordsMax: wholeWords.optional(),
  passive: severity.optional(),
})

const languageSchema = z.strictObject({
  limits: z.strictObject({ question: limitsSchema, advice: limitsSchema }),
  stem: z.strictObject({ conjunctions: wordList, negations: wordList }),
  longWords: z.strictObject({ allowedEverywhere: wordList, allowedInProse: wordList }).optional(),
  passive: z
    .strictObject({ auxiliaries: wordList, participles: wordList, notParticiples: wordList })
    .optional(),
  doubleNegation: z
    .strictObject({ negations: wordList, negativeAdjectives: wordList, clauseWords: wordList })
    .optional(),
  abbreviations: wordList,
  forbidden: z.array(z.strictObject({ words: wordList.min(1), write: z.string().trim().min(1) })),
})

/** Shape of questions/wording.yaml; an unknown or misspelt key is refused. */
export const wordingRulesSchema = z.strictObject({
  formulaWordsMin: wholeWords,
  names: wordList,
  nl: languageSchema,
  en: languageSchema,
})

export type WordingRules = z.infer<typeof wordingRulesSchema>
export type LanguageRules = WordingRules['nl']
