const LIST_MARKER = /^\s*(?:[-*•]|\d+[.)])\s+/
const BLOCK_BREAK = /\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)/

// A stop ends a sentence only where something follows that can open one; so "3.5" and "enz. en" hold.
const SENTENCE_END = /(?<stop>[.!?…]+)["'”’)\]]*\s+(?=(?:['’]s\s|["'“‘([])?[\p{Lu}\d{])/gu
// 'o.a.' or an initial such as 'J.'; a lone small letter is a word: '… met u.'
const DOTTED_ABBREVIATION = /^(?:(?:\p{L}\.){2,}|\p{Lu}\.)$/u

/**
 * The sentences of one text. A text, list item or paragraph without a final stop is one sentence;
 * a stop after a dotted or listed abbreviation does not end one. Empty case: [].
 */
export function splitSentences(text: string, abbreviations: readonly string[]): string[] {
  const known = new Set(abbreviations.map((abbreviation) => abbreviation.toLowerCase()))
  return text
    .normalize('NFC')
    .split(BLOCK_BREAK)
    .flatMap((block) => splitBlock(block.replace(LIST_MARKER, '').replace(/\s+/g, ' ').trim(), known))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
}

function splitBlock(block: string, abbreviations: ReadonlySet<string>): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of block.matchAll(SENTENCE_END)) {
    const upToStop = block.slice(start, match.index + (match.groups?.stop ?? '').length)
    if (endsInAbbreviation(upToStop, abbreviations)) continue
    const next = match.index + match[0].length
    sentences.push(block.slice(start, next).trim())
    start = next
  }
  return [...sentences, block.slice(start)]
}

function endsInAbbreviation(upToStop: string, abbreviations: ReadonlySet<string>): boolean {
  const lastWord = (/\S+$/.exec(upToStop)?.[0] ?? '').replace(/^["'“‘([]+/, '')
  return abbreviations.has(lastWord.toLowerCase()) || DOTTED_ABBREVIATION.test(lastWord)
}
