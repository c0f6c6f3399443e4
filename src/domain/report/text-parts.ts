import type { Language } from '../../content/texts.ts'

/** Words of another language that a report knows of, such as titles of publications. */
export type ForeignWords = { language: Language; passages: readonly string[] }

/** A part of a text: plain, in another language, or an address of the web or of mail, which a face still checks. */
export type TextPart = { text: string; language: Language | null; address: string | null }

/** Closing marks belong to the sentence and not to the address before them. */
const webAddress = /https?:\/\/[^\s<>"“”„]*[^\s<>"“”„.,;:!?)'’]/
const mailAddress = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u

/**
 * Divides a text into its parts, in order; their texts together are the text. Whole words only, the longest passage
 * first. An empty text has no parts.
 */
export function makeTextParts(foreign: ForeignWords | null): (text: string) => TextPart[] {
  const passages = [...new Set(foreign?.passages ?? [])].filter((passage) => /\p{L}{2}/u.test(passage))
  const words = passages.toSorted((a, b) => b.length - a.length).map(escaped)
  const known = words.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`]
  const pattern = new RegExp([webAddress.source, mailAddress.source, ...known].join('|'), 'gu')
  const own = new Set(passages)
  return (text) => {
    const parts: TextPart[] = []
    let from = 0
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const language = own.has(found) ? (foreign?.language ?? null) : null
      if (index > from) parts.push(plain(text.slice(from, index)))
      parts.push({ text: found, language, address: language === null ? addressOf(found) : null })
      from = index + found.length
    }
    return from < text.length ? [...parts, plain(text.slice(from))] : parts
  }
}

function plain(text: string): TextPart {
  return { text, language: null, address: null }
}

function addressOf(found: string): string {
  return found.includes('://') ? found : `mailto:${found}`
}

function escaped(passage: string): string {
  return passage.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`)
}
