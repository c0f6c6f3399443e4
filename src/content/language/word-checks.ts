import type { Problem } from '../problem.ts'
import type { Lexicon } from './lexicon.ts'
import type { LocatedText } from './located-text.ts'
import { blankOut, phraseSpelling } from './phrases.ts'
import { problemAt } from './problem-at.ts'
import { isLongWord } from './reading-metrics.ts'
import { listWords } from './words.ts'

/** Forbidden words, and long words outside the allow-list; a word that is both is told once. Titles: []. */
export function checkWords(text: LocatedText, lexicon: Lexicon): Problem[] {
  if (text.role === 'title') return []
  const readable = blankOut(withoutAddresses(text.text), lexicon.namePattern)
  return [
    ...checkForbidden(text, readable, lexicon),
    ...checkLongWords(text, blankOut(readable, lexicon.forbiddenPattern), lexicon),
  ]
}

function checkForbidden(text: LocatedText, readable: string, lexicon: Lexicon): Problem[] {
  return [...readable.matchAll(lexicon.forbiddenPattern)].map(([found]) => {
    const write = lexicon.writeInstead.get(phraseSpelling(found)) ?? ''
    return problemAt(text, `'${found}' is a word we avoid`, `write instead: ${write}`)
  })
}

function checkLongWords(text: LocatedText, readable: string, lexicon: Lexicon): Problem[] {
  const severity = lexicon.rules.limits[text.layer].longWord
  if (severity === undefined) return []
  return listWords(readable)
    .filter((word) => isLongWord(word) && !lexicon.isAllowedLongWord(word, text.role))
    .map((word) =>
      problemAt(
        text,
        `'${word.text}' is a long word`,
        'use shorter words, or add it to the allowed long words in wording.yaml',
        severity,
      ),
    )
}

// A link may hold any word: nobody reads it as prose.
function withoutAddresses(text: string): string {
  const addresses = listWords(text).filter((word) => word.kind === 'address')
  return addresses.reduce(
    (rest, address) => rest.replace(address.text, () => ' '.repeat(address.text.length)),
    text.normalize('NFC'),
  )
}
