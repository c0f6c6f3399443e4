import { listSpelling } from './words.ts'

const NOTHING = /(?!)/gu

/** A pattern that finds any of the phrases as whole words, longest first; no phrases find nothing. */
export function phrasePattern(phrases: readonly string[], flags: 'gu' | 'giu'): RegExp {
  if (phrases.length === 0) return NOTHING
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const alternatives = longestFirst.map((phrase) =>
    escapePattern(phrase.normalize('NFC')).replaceAll("'", "['’]").replace(/\s+/g, '\\s+'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

/** The text with every match turned into spaces, so that what is left keeps its place. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length))
}

/** A found phrase as lists spell it, with single spaces. */
export function phraseSpelling(phrase: string): string {
  return listSpelling(phrase).replace(/\s+/g, ' ')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
