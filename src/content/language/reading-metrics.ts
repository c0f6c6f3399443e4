import type { Language } from './located-text.ts'
import { countSyllables } from './syllables.ts'
import { countLetters, listWords, type Word } from './words.ts'

/** Reading measures of a set of sentences; ratios are not rounded. */
export type ReadingMetrics = {
  words: number
  sentences: number
  wordsPerSentence: number
  flesch: number
  lix: number
  /** Percent of the words, 0 to 100. */
  longWordShare: number
  /** Words in the longest sentence. */
  longestSentence: number
}

// Part of the measure, like LIX's own 6: other lengths were not calibrated (method.md §4.1).
const LONG_WORD_LETTERS = 12
const LIX_LONG_WORD_OVER = 6

// nl: Flesch-Douma; en: Flesch reading ease (method.md §4.1).
const FLESCH = {
  nl: { perSentenceWord: 0.93, perWordSyllable: 77 },
  en: { perSentenceWord: 1.015, perWordSyllable: 84.6 },
}
const FLESCH_START = 206.835

/** Whether a word has 12 letters or more; names, amounts and links never count (design.md §8). */
export function isLongWord(word: Word): boolean {
  return word.kind === 'word' && !word.isName && countLetters(word.text) >= LONG_WORD_LETTERS
}

/**
 * Reading measures over sentences. Flesch: about 0 (very hard) to 100 (very easy), can fall outside;
 * LIX: about 20 (easy) to 60 (hard); unrounded. Empty case (no word at all): null.
 * `isExempt` leaves words out of longWordShare only. Source: method.md §4.1.
 */
export function readingMetrics(
  language: Language,
  sentences: readonly string[],
  isExempt: (word: Word) => boolean = () => false,
): ReadingMetrics | null {
  const perSentence = sentences.map(listWords).filter((words) => words.length > 0)
  const words = perSentence.flat()
  if (words.length === 0) return null
  const wordsPerSentence = words.length / perSentence.length
  const syllables = words.reduce((sum, word) => sum + spokenSyllables(language, word), 0)
  const { perSentenceWord, perWordSyllable } = FLESCH[language]
  const percentOf = (isCounted: (word: Word) => boolean) =>
    (100 * words.filter(isCounted).length) / words.length
  return {
    words: words.length,
    sentences: perSentence.length,
    wordsPerSentence,
    flesch: FLESCH_START - perSentenceWord * wordsPerSentence - perWordSyllable * (syllables / words.length),
    lix:
      wordsPerSentence +
      percentOf((word) => word.kind === 'word' && countLetters(word.text) > LIX_LONG_WORD_OVER),
    longWordShare: percentOf((word) => isLongWord(word) && !isExempt(word)),
    longestSentence: Math.max(...perSentence.map((sentence) => sentence.length)),
  }
}

// Numbers and links are read at a glance, so they count as one syllable, as in the reference.
function spokenSyllables(language: Language, word: Word): number {
  return word.kind === 'word' ? countSyllables(language, word.text) : 1
}
