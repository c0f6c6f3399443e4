import type { Problem } from '../problem.ts'
import type { Lexicon } from './lexicon.ts'
import type { LocatedText } from './located-text.ts'
import { problemAt } from './problem-at.ts'
import { listSpelling, listWords } from './words.ts'

/** Faults of a stem: no question mark, a negation, or two subjects in one. Other roles: []. */
export function checkStem(text: LocatedText, lexicon: Lexicon): Problem[] {
  if (text.role !== 'stem') return []
  return [...checkQuestionMark(text), ...checkNegation(text, lexicon), ...checkOneSubject(text, lexicon)]
}

function checkQuestionMark(text: LocatedText): Problem[] {
  if (text.text.trimEnd().endsWith('?')) return []
  return [problemAt(text, "the question does not end in '?'", 'make it a question')]
}

function checkNegation(text: LocatedText, lexicon: Lexicon): Problem[] {
  const found = firstWordOf(text, lexicon.sets.stemNegations)
  if (found === undefined) return []
  return [problemAt(text, `'${found}' in a question`, 'ask what does happen')]
}

function checkOneSubject(text: LocatedText, lexicon: Lexicon): Problem[] {
  const found = firstWordOf(text, lexicon.sets.conjunctions)
  // An empty reason is no reason.
  if (found === undefined || (text.conjunctionReason ?? '').trim() !== '') return []
  return [
    problemAt(
      text,
      `'${found}' in a question: it may ask two things at once`,
      'ask one thing, or write in conjunctionReason why it is one subject',
    ),
  ]
}

function firstWordOf(text: LocatedText, listed: ReadonlySet<string>): string | undefined {
  return listWords(text.text).find((word) => listed.has(listSpelling(word.text)))?.text
}
