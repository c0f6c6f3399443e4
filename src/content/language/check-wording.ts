import type { Problem } from '../problem.ts'
import { languages } from '../texts.ts'
import { checkFormulas, checkQuestionLengths } from './file-checks.ts'
import { checkGrammar } from './grammar-checks.ts'
import { checkLength } from './length-checks.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import type { LocatedText } from './located-text.ts'
import { checkPunctuation } from './punctuation-checks.ts'
import { checkStem } from './stem-checks.ts'
import { checkWords } from './word-checks.ts'
import type { WordingRules } from './wording-rules.ts'

export { readingMetrics } from './reading-metrics.ts'
export { countWords } from './words.ts'

const TEXT_CHECKS: readonly ((text: LocatedText, lexicon: Lexicon) => Problem[])[] = [
  checkPunctuation,
  checkStem,
  checkLength,
  checkWords,
  checkGrammar,
]

const FILE_CHECKS: readonly ((texts: readonly LocatedText[], lexicon: Lexicon) => Problem[])[] = [
  checkFormulas,
  checkQuestionLengths,
]

/**
 * Every offence against the plain-language rules, one problem each, ordered by file and line.
 * Pass all texts at once: measures are taken per file and per question.
 * Empty case: []. Source of the rules: questions/wording.yaml, after method.md §4.2 and design.md §8.
 */
export function checkWording(texts: readonly LocatedText[], rules: WordingRules): Problem[] {
  const problems = languages.flatMap((language) => {
    const lexicon = buildLexicon(language, rules)
    const own = texts.filter((text) => text.language === language)
    return [
      ...own.flatMap((text) => TEXT_CHECKS.flatMap((check) => check(text, lexicon))),
      ...FILE_CHECKS.flatMap((check) => check(own, lexicon)),
    ]
  })
  return problems.sort((a, b) => compareText(a.file, b.file) || a.line - b.line)
}

// By code unit, so that the order does not hang on the language of the machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
