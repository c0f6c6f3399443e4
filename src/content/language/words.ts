import type { LocatedText } from './located-text.ts'

/** A word as it stands in a sentence; an address is a link, a mail address or a {placeholder}. */
export type Word = { text: string; kind: 'word' | 'amount' | 'address'; isName: boolean }

const ADDRESS = String.raw`https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.\p{L}+|\{[^}]*\}|(?:[\p{L}\d-]+\.)+(?:nl|be|eu|com|org|net)(?![\p{L}\d])`
const ABBREVIATION = String.raw`(?<!\p{L})\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{Lu}+&\p{Lu}+`
const PLAIN_WORD = String.raw`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*`
const AMOUNT = String.raw`\d+(?:[.,]\d+)*%?`

const WORD = new RegExp(
  `(?<address>${ADDRESS})|(?<word>${ABBREVIATION}|${PLAIN_WORD})|(?<amount>${AMOUNT})`,
  'gu',
)

// A capital right after a word or comma is a name; after a colon or a quote it may open a sentence.
const MID_SENTENCE = /[\p{L}\p{N},&)]\s+$/u

/**
 * The words of one sentence, in order. An abbreviation with dots, a number and a link are one word each.
 * Empty case: []. Source: the word pattern of facts/readability-reference.py, widened for links.
 */
export function listWords(sentence: string): Word[] {
  return [...sentence.normalize('NFC').matchAll(WORD)].map((match) => {
    const text = match[0]
    if (match.groups?.address !== undefined) return { text, kind: 'address', isName: false }
    if (match.groups?.amount !== undefined) return { text, kind: 'amount', isName: false }
    const isName = /^\p{Lu}/u.test(text) && MID_SENTENCE.test(match.input.slice(0, match.index))
    return { text, kind: 'word', isName }
  })
}

/** Letters in a word, without hyphens, dots and apostrophes: whole number from 0. */
export function countLetters(word: string): number {
  return word.normalize('NFC').match(/\p{L}/gu)?.length ?? 0
}

/** A word as lists spell it: lower case, straight apostrophe, composed accents. */
export function listSpelling(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'")
}

/**
 * Words a user reads in these texts together, titles left out (they are counted nowhere).
 * Range: whole number from 0; empty case 0. The caller picks language, layer and question.
 */
export function countWords(texts: readonly LocatedText[]): number {
  return texts
    .filter((text) => text.role !== 'title')
    .reduce((sum, text) => sum + listWords(text.text).length, 0)
}
