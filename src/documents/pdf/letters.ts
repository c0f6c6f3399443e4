import { fontCoverage } from './font-coverage.ts'

/** Stands for a letter that the fonts cannot draw. */
const missingLetter = '□'

/** Letters whose glyph the font shares with another one; the kept one is drawn. */
const drawnInstead: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00b5', '\u03bc'],
  ['\u03d5', '\u03c6'],
  ['\u207c', '='],
  ['\u2206', '\u0394'],
])

const coveredLetters: ReadonlySet<string> = readCoverage(fontCoverage)
const drawnLetters = new Map<string, string>()

/**
 * Text as this room handles it: composed letters (NFC), every line end a `\n`, tabs as spaces, no other
 * control characters, and U+FFFD for half a surrogate pair. An empty text stays empty.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** What the page shows for a clean text: □ for each letter the fonts lack, nothing for invisible ones. */
export function drawnForm(text: string): string {
  let drawn = ''
  for (const letter of text) drawn += drawnLetter(letter)
  return drawn
}

/** Whether the page cannot show a clean text as it is, so that the original must be kept beside it. */
export function hasMissingLetters(text: string): boolean {
  for (const letter of text) {
    if (letter !== missingLetter && drawnLetter(letter) === missingLetter) return true
  }
  return false
}

function drawnLetter(letter: string): string {
  const known = drawnLetters.get(letter)
  if (known !== undefined) return known
  const drawn = chooseLetter(letter)
  drawnLetters.set(letter, drawn)
  return drawn
}

function chooseLetter(letter: string): string {
  // The noncharacters carry marks: see marks.ts.
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cf}\n\ufdd0-\ufdef]$/u.test(letter)) return ''
  if (coveredLetters.has(letter)) return letter
  if (/^\p{Zs}$/u.test(letter)) return ' '
  return drawnInstead.get(letter) ?? missingLetter
}

function readCoverage(ranges: string): Set<string> {
  const letters = new Set<string>()
  for (const range of ranges.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((code) => parseInt(code, 16))
    for (let code = first; code <= last; code++) letters.add(String.fromCodePoint(code))
  }
  return letters
}
