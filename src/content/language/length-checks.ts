import type { Problem } from '../problem.ts'
import type { Lexicon } from './lexicon.ts'
import type { LocatedText } from './located-text.ts'
import { problemAt } from './problem-at.ts'
import { listWords } from './words.ts'

/** Stems, options and sentences over their limit; one problem per sentence or text. Titles: []. */
export function checkLength(text: LocatedText, lexicon: Lexicon): Problem[] {
  if (text.role === 'title') return []
  const tooLong = checkWholeText(text, lexicon)
  // A stem that is too long as a whole need not hear the same of its one sentence.
  return tooLong.length > 0 ? tooLong : checkEachSentence(text, lexicon)
}

function checkWholeText(text: LocatedText, lexicon: Lexicon): Problem[] {
  const limits = lexicon.rules.limits[text.layer]
  const limit = {
    stem: limits.stemWordsMax,
    option: limits.optionWordsMax,
    prose: undefined,
    title: undefined,
  }[text.role]
  const words = listWords(text.text).length
  if (limit === undefined || words <= limit) return []
  return [problemAt(text, `the ${text.role} has ${words} words, limit ${limit}`, 'make it shorter')]
}

function checkEachSentence(text: LocatedText, lexicon: Lexicon): Problem[] {
  const limit = lexicon.rules.limits[text.layer].longestSentenceMax
  if (limit === undefined) return []
  return lexicon.split(text.text).flatMap((sentence) => {
    const words = listWords(sentence).length
    if (words <= limit) return []
    const problem = `a sentence of ${words} words, limit ${limit}: '${sentence.slice(0, 60)}…'`
    return [problemAt(text, problem, 'make two sentences of it, or leave words out')]
  })
}
