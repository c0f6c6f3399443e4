import type { Problem } from '../problem.ts'
import type { Lexicon } from './lexicon.ts'
import type { LocatedText } from './located-text.ts'
import { problemAt } from './problem-at.ts'
import { listSpelling, listWords } from './words.ts'

const CLAUSE_BREAK = /[,;:()]/

// 'gedaan', 'gebeld', and with a prefix 'afgesproken', 'ingevuld'.
const PARTICIPLE =
  /^(?:aan|achter|af|bij|binnen|door|in|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)?ge(?:\p{L}{2,}(?:[dt]|en)|\p{L}+aan)$/u

/** Passive sentences and double negations, one problem per sentence; a language without these rules: []. */
export function checkGrammar(text: LocatedText, lexicon: Lexicon): Problem[] {
  return lexicon
    .split(text.text)
    .flatMap((sentence) => [
      ...checkPassive(text, sentence, lexicon),
      ...checkDoubleNegation(text, sentence, lexicon),
    ])
}

function checkPassive(text: LocatedText, sentence: string, lexicon: Lexicon): Problem[] {
  const severity = lexicon.rules.limits[text.layer].passive
  if (severity === undefined) return []
  const passive = splitClauses(sentence, new Set())
    .map((clause) => findPassive(clause, lexicon))
    .find((found) => found !== undefined)
  if (passive === undefined) return []
  return [problemAt(text, `a passive sentence: '${passive}'`, 'say who does it', severity)]
}

function findPassive(clause: readonly string[], { sets }: Lexicon): string | undefined {
  const isParticiple = (word: string) =>
    sets.participles.has(word) || (PARTICIPLE.test(word) && !sets.notParticiples.has(word))
  const start = clause.findIndex((word) => sets.auxiliaries.has(word))
  if (start === -1) return undefined
  const auxiliary = clause[start] ?? ''
  const before = clause[start - 1]
  if (before !== undefined && isParticiple(before)) return `${before} ${auxiliary}`
  const after = clause.slice(start + 1).find(isParticiple)
  return after === undefined ? undefined : `${auxiliary} … ${after}`
}

function checkDoubleNegation(text: LocatedText, sentence: string, { sets }: Lexicon): Problem[] {
  const isNegative = (word: string, index: number, clause: readonly string[]) =>
    // 'onbelangrijk' alone is plain; right after a negation it makes the reader turn twice.
    sets.negations.has(word) ||
    (sets.negativeAdjectives.has(word) && sets.negations.has(clause[index - 1] ?? ''))
  const double = splitClauses(sentence, sets.clauseWords)
    .map((clause) => clause.filter(isNegative))
    .find((negatives) => negatives.length > 1)
  if (double === undefined) return []
  return [problemAt(text, `a double negation: '${double.join(' … ')}'`, 'say it without a negation')]
}

function splitClauses(sentence: string, openers: ReadonlySet<string>): string[][] {
  return sentence.split(CLAUSE_BREAK).flatMap((part) => {
    const clauses: string[][] = [[]]
    for (const word of listWords(part)) {
      const spelling = listSpelling(word.text)
      if (openers.has(spelling)) clauses.push([])
      clauses.at(-1)?.push(spelling)
    }
    return clauses
  })
}
