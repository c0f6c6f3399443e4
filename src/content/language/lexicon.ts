import type { Language, LocatedText } from './located-text.ts'
import { phrasePattern, phraseSpelling } from './phrases.ts'
import { splitSentences } from './sentences.ts'
import { listSpelling, type Word } from './words.ts'
import type { LanguageRules, WordingRules } from './wording-rules.ts'

type WordSetName =
  | 'conjunctions'
  | 'stemNegations'
  | 'auxiliaries'
  | 'participles'
  | 'notParticiples'
  | 'negations'
  | 'negativeAdjectives'
  | 'clauseWords'

/** The rules of one language, made ready for looking up words. */
export type Lexicon = {
  language: Language
  rules: LanguageRules
  formulaWordsMin: number
  namePattern: RegExp
  forbiddenPattern: RegExp
  writeInstead: ReadonlyMap<string, string>
  sets: Readonly<Record<WordSetName, ReadonlySet<string>>>
  split: (text: string) => string[]
  /** Whether a long word is allowed for this role: stems and options have the shortest list. */
  isAllowedLongWord: (word: Word, role: LocatedText['role']) => boolean
  /** Whether a word is part of a name on the list of names. */
  isListedName: (word: Word) => boolean
}

/** Builds the lexicon of one language from the rules; once per check, not per text. */
export function buildLexicon(language: Language, rules: WordingRules): Lexicon {
  const own = rules[language]
  const everywhere = wordSet(own.longWords?.allowedEverywhere)
  const inProse = wordSet(own.longWords?.allowedInProse)
  const nameWords = new Set(rules.names.flatMap((name) => name.split(/\s+/)))
  const writeInstead = own.forbidden.flatMap(({ words, write }) =>
    words.map((word): [string, string] => [phraseSpelling(word), write]),
  )
  return {
    language,
    rules: own,
    formulaWordsMin: rules.formulaWordsMin,
    namePattern: phrasePattern(rules.names, 'gu'),
    forbiddenPattern: phrasePattern(
      writeInstead.map(([word]) => word),
      'giu',
    ),
    writeInstead: new Map(writeInstead),
    sets: buildSets(own),
    split: (text) => splitSentences(text, own.abbreviations),
    isAllowedLongWord: (word, role) => {
      const spelling = listSpelling(word.text)
      const isProse = role === 'prose' || role === 'title'
      return everywhere.has(spelling) || (isProse && inProse.has(spelling))
    },
    // Only with its capital: 'Werkgeversservicepunt' is a name, 'werkgeversservicepunt' a long word.
    isListedName: (word) => /^\p{Lu}/u.test(word.text) && nameWords.has(word.text),
  }
}

// A language without a rule gets empty sets, which find nothing.
function buildSets({ stem, passive, doubleNegation }: LanguageRules): Lexicon['sets'] {
  return {
    conjunctions: wordSet(stem.conjunctions),
    stemNegations: wordSet(stem.negations),
    auxiliaries: wordSet(passive?.auxiliaries),
    participles: wordSet(passive?.participles),
    notParticiples: wordSet(passive?.notParticiples),
    negations: wordSet(doubleNegation?.negations),
    negativeAdjectives: wordSet(doubleNegation?.negativeAdjectives),
    clauseWords: wordSet(doubleNegation?.clauseWords),
  }
}

function wordSet(words: readonly string[] = []): ReadonlySet<string> {
  return new Set(words.map(listSpelling))
}
