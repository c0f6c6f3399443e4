import type { Problem } from '../problem.ts'
import { groupBy } from './group-by.ts'
import type { Lexicon } from './lexicon.ts'
import type { Layer, LocatedText } from './located-text.ts'
import { problemAt } from './problem-at.ts'
import { readingMetrics } from './reading-metrics.ts'
import { countWords, type Word } from './words.ts'

type Measure = { name: string; value: number; limit: number | undefined; kind: 'min' | 'max'; cure: string }

/** Formula offences per file and layer of one language; a file below the minimum of words: []. */
export function checkFormulas(texts: readonly LocatedText[], lexicon: Lexicon): Problem[] {
  const measured = texts.filter((text) => text.role !== 'title')
  return [...groupBy(measured, (text) => `${text.layer} ${text.file}`).values()].flatMap((group) =>
    checkGroup(group, lexicon),
  )
}

function checkGroup(group: readonly LocatedText[], lexicon: Lexicon): Problem[] {
  const [first] = group
  if (first === undefined) return []
  const place = { file: first.file, line: 1, field: `${lexicon.language}, layer ${first.layer}` }
  return measureGroup(group, first.layer, lexicon)
    .filter(isOverLimit)
    .map(({ name, value, limit, kind, cure }) =>
      problemAt(
        place,
        `${name} is ${shownValue(value, kind)}, ${kind === 'min' ? 'at least' : 'at most'} ${limit} allowed`,
        cure,
      ),
    )
}

function measureGroup(group: readonly LocatedText[], layer: Layer, lexicon: Lexicon): Measure[] {
  const sentences = group.flatMap((text) => lexicon.split(text.text))
  const metrics = readingMetrics(lexicon.language, sentences, (word) =>
    isExemptLongWord(word, layer, lexicon),
  )
  if (metrics === null || metrics.words < lexicon.formulaWordsMin) return []
  const limits = lexicon.rules.limits[layer]
  const { flesch, lix, wordsPerSentence, longWordShare } = metrics
  return [
    {
      name: 'Flesch',
      value: flesch,
      limit: limits.fleschMin,
      kind: 'min',
      cure: 'use shorter words and sentences',
    },
    { name: 'LIX', value: lix, limit: limits.lixMax, kind: 'max', cure: 'use shorter words and sentences' },
    {
      name: 'words per sentence',
      value: wordsPerSentence,
      limit: limits.wordsPerSentenceMax,
      kind: 'max',
      cure: 'split sentences',
    },
    {
      name: 'percent of long words',
      value: longWordShare,
      limit: limits.longWordPercentMax,
      kind: 'max',
      cure: 'replace long words',
    },
  ]
}

// In questions the allow-list excuses the single word, not the share; in advice it excuses both.
function isExemptLongWord(word: Word, layer: Layer, lexicon: Lexicon): boolean {
  return lexicon.isListedName(word) || (layer === 'advice' && lexicon.isAllowedLongWord(word, 'prose'))
}

function isOverLimit({ value, limit, kind }: Measure): boolean {
  if (limit === undefined) return false
  return kind === 'min' ? value < limit : value > limit
}

// Rounded away from the limit, so that a message never says "75.0, at least 75".
function shownValue(value: number, kind: Measure['kind']): string {
  return ((kind === 'min' ? Math.floor(value * 10) : Math.ceil(value * 10)) / 10).toFixed(1)
}

/** Questions whose stem and options together have too many words, in one language; told at the stem. */
export function checkQuestionLengths(texts: readonly LocatedText[], lexicon: Lexicon): Problem[] {
  const limit = lexicon.rules.limits.question.questionWordsMax
  if (limit === undefined) return []
  const asked = texts.filter((text) => isAsked(text) && text.question !== undefined)
  return [...groupBy(asked, (text) => `${text.question} ${text.file}`).values()].flatMap((group) => {
    const place = group.find((text) => text.role === 'stem') ?? group[0]
    const words = countWords(group)
    if (place === undefined || words <= limit) return []
    const problem = `question '${place.question}' has ${words} words with its options, limit ${limit}`
    return [problemAt(place, problem, 'shorten the options')]
  })
}

function isAsked(text: LocatedText): boolean {
  return text.layer === 'question' && (text.role === 'stem' || text.role === 'option')
}
