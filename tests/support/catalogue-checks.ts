import { checkWording } from '../../src/content/language/check-wording.ts'
import type { LocatedText } from '../../src/content/language/located-text.ts'
import type { WordingRules } from '../../src/content/language/wording-rules.ts'
import type { Language } from '../../src/content/texts.ts'

/** One file of texts: everything it exports, by file name. */
export type Catalogue = { file: string; language: Language; texts: unknown }

type KeyedText = { key: string; text: string }

const MARK = /\{(\w+)\}/g
const PLURAL_KEY = /\.(?:one|other)$/
// A short number reads well in every mark and counts as one word of one syllable.
const SAMPLE_VALUE = '12'
const TITLE_WORDS_BELOW = 5

/** Every offence against questions/wording.yaml, one line each: file → key → problem → cure. */
export function findWordingFaults(catalogues: readonly Catalogue[], rules: WordingRules): string[] {
  return checkWording(catalogues.flatMap(locateTexts), rules)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, field, problem, cure }) => `${file} → ${field} → ${problem} → ${cure}`)
}

/** Keys that stand in one language only, and texts whose {marks} differ; in the order of the first. */
export function findDifferences(first: Catalogue, second: Catalogue): string[] {
  const [own, other] = [textsByKey(first), textsByKey(second)]
  const missing = [
    ...[...own.keys()].filter((key) => !other.has(key)).map((key) => `${second.file} → ${key} → missing`),
    ...[...other.keys()].filter((key) => !own.has(key)).map((key) => `${first.file} → ${key} → missing`),
  ]
  const differing = [...own].flatMap(([key, text]) => {
    const translation = other.get(key)
    if (translation === undefined || marksOf(text) === marksOf(translation)) return []
    return [`${second.file} → ${key} → marks '${marksOf(translation)}', not '${marksOf(text)}'`]
  })
  return [...missing, ...differing]
}

/** Faults of the {one, other} pairs of a catalogue: half a pair, or marks that cannot be right. */
export function findPluralFaults(catalogue: Catalogue): string[] {
  const texts = textsByKey(catalogue)
  const pairs = new Set(
    [...texts.keys()].filter((key) => PLURAL_KEY.test(key)).map((key) => key.replace(PLURAL_KEY, '')),
  )
  return [...pairs].flatMap((pair) => {
    const [one, other] = [texts.get(`${pair}.one`), texts.get(`${pair}.other`)]
    return pluralFaults(one, other).map((fault) => `${catalogue.file} → ${pair} → ${fault}`)
  })
}

function pluralFaults(one: string | undefined, other: string | undefined): string[] {
  if (one === undefined || other === undefined) return ["needs both 'one' and 'other'"]
  const faults: string[] = []
  if (!other.includes('{count}')) faults.push("'other' does not show {count}")
  if (one.includes('{count}')) faults.push("'one' shows {count}: write 1, or leave it out")
  if (one === other) faults.push("'one' and 'other' are the same")
  if (marksOf(one, 'count') !== marksOf(other, 'count')) faults.push("'one' and 'other' differ in marks")
  return faults
}

/** Every text of a catalogue with its key, such as `result.sumColumns.question`; lists count from 0. */
export function listTexts({ file, texts }: Pick<Catalogue, 'file' | 'texts'>): KeyedText[] {
  return walk(texts, '', file)
}

function walk(node: unknown, key: string, file: string): KeyedText[] {
  if (typeof node === 'string') return [{ key, text: node }]
  if (typeof node !== 'object' || node === null) {
    throw new Error(`${file} → ${key} → a catalogue holds texts, lists and objects only`)
  }
  return Object.entries(node).flatMap(([name, child]) =>
    walk(child, key === '' ? name : `${key}.${name}`, file),
  )
}

function textsByKey(catalogue: Catalogue): Map<string, string> {
  return new Map(listTexts(catalogue).map(({ key, text }) => [key, text]))
}

function marksOf(text: string, except?: string): string {
  const marks = new Set([...text.matchAll(MARK)].map(([, mark]) => mark))
  return [...marks]
    .filter((mark) => mark !== except)
    .sort()
    .join(' ')
}

function locateTexts(catalogue: Catalogue): LocatedText[] {
  return listTexts(catalogue).map(({ key, text }) => ({
    file: catalogue.file,
    line: 1, // the key tells the place
    field: key,
    language: catalogue.language,
    layer: 'advice',
    role: isTitle(text) ? 'title' : 'prose',
    text: text.replace(MARK, SAMPLE_VALUE),
  }))
}

// A button or a heading; a line with an end, or a longer one, is read as a sentence.
function isTitle(text: string): boolean {
  return !/[.?!…]["')]*$/.test(text) && text.split(/\s+/).length < TITLE_WORDS_BELOW
}
