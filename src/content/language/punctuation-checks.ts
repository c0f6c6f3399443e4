import type { Problem } from '../problem.ts'
import type { LocatedText } from './located-text.ts'
import { problemAt } from './problem-at.ts'

// An en dash between two words or numbers without spaces is a range ('10–24', 'van–tot'): allowed.
const DASH = /—|(?<![\p{L}\p{N}])–|–(?![\p{L}\p{N}])/u

/** Exclamation marks and dashes used as punctuation, in every language, layer and role. */
export function checkPunctuation(text: LocatedText): Problem[] {
  const problems: Problem[] = []
  if (text.text.includes('!')) {
    problems.push(problemAt(text, 'an exclamation mark', 'end with a full stop'))
  }
  if (DASH.test(text.text)) {
    problems.push(problemAt(text, 'a dash as punctuation', 'make two sentences, or use a comma or a colon'))
  }
  return problems
}
