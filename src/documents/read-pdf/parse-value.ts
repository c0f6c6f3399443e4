import type { PdfValue } from './pdf-value.ts'

/** What stands at a place that is no value: the end of a list or dictionary, a word such as "endobj", or nothing. */
type Mark = { mark: ']' | '>>' | 'end' } | { mark: 'word'; word: string }

/** Deeper than any real file goes; beyond it one character at a time is skipped. */
const deepestLevel = 60

const space = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)))
const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
const isHex = /^[0-9A-Fa-f]$/

/**
 * Reads values from the bytes of a PDF, from `position` on. Never throws and never goes back by more than one
 * reference, so that it takes time in proportion to what it reads, whatever the bytes are.
 */
export class ValueParser {
  readonly bytes: Uint8Array
  position: number

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes
    this.position = position
  }

  /** The value here; null also where there is none. */
  value(): PdfValue {
    const found = this.#item(0)
    return isMark(found) ? null : found
  }

  /** The word here, such as "stream"; '' and no step forward when something else stands here. */
  word(): string {
    this.skipSpace()
    const start = this.position
    const word = this.#regular()
    if (!/^[A-Za-z]+$/.test(word)) this.position = start
    return this.position === start ? '' : word
  }

  skipSpace(): void {
    for (;;) {
      while (space.has(this.bytes[this.position] ?? -1)) this.position += 1
      if (this.#letter() !== '%') return
      while (this.position < this.bytes.length && !'\r\n'.includes(this.#letter())) this.position += 1
    }
  }

  #item(depth: number): PdfValue | Mark {
    this.skipSpace()
    const letter = this.#letter()
    if (letter === '') return { mark: 'end' }
    if (depth > deepestLevel) return this.#skip(null)
    if (letter === '/') return { name: this.#name() }
    if (letter === '(') return { bytes: this.#literal() }
    if (letter === '[') return this.#list(depth)
    if (letter === ']') return this.#skip({ mark: ']' })
    if (letter === '<') return this.#letter(1) === '<' ? this.#dictionary(depth) : { bytes: this.#hex() }
    if (letter === '>' && this.#letter(1) === '>') return this.#skip({ mark: '>>' }, 2)
    if (delimiters.has(letter.charCodeAt(0))) return this.#skip(null)
    return this.#numberOrWord()
  }

  #letter(ahead = 0): string {
    const byte = this.bytes[this.position + ahead]
    return byte === undefined ? '' : String.fromCharCode(byte)
  }

  #skip<T>(value: T, count = 1): T {
    this.position += count
    return value
  }

  /** Letters up to the next space or delimiter; at most 200, for nothing we look for is longer. */
  #regular(): string {
    let text = ''
    for (; this.position < this.bytes.length; this.position += 1) {
      const byte = this.bytes[this.position] ?? 0
      if (space.has(byte) || delimiters.has(byte)) break
      if (text.length < 200) text += String.fromCharCode(byte)
    }
    return text
  }

  #name(): string {
    this.position += 1
    return this.#regular().replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    )
  }

  #numberOrWord(): PdfValue | Mark {
    const text = this.#regular()
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) {
      if (text === 'true' || text === 'false') return text === 'true'
      return text === 'null' ? null : { mark: 'word', word: text }
    }
    if (!/^\d{1,9}$/.test(text)) return Number(text)
    return this.#reference(Number(text)) ?? Number(text)
  }

  /** "12 0 R" after its first number; null, and back to behind that number, when it is none. */
  #reference(object: number): PdfValue | null {
    const start = this.position
    // Only plain spaces: looking past a long comment from every number would take for ever.
    const rest = String.fromCharCode(...this.bytes.subarray(start, start + 20))
    const found = /^[\0\t\n\f\r ]{1,4}\d{1,5}[\0\t\n\f\r ]{1,4}R(?![A-Za-z0-9])/.exec(rest)
    if (!found) return null
    this.position = start + found[0].length
    return { object }
  }

  #list(depth: number): PdfValue {
    this.position += 1
    const items: PdfValue[] = []
    for (;;) {
      const item = this.#item(depth + 1)
      if (!isMark(item)) items.push(item)
      else if (this.#closes(item, ']')) return items
    }
  }

  #dictionary(depth: number): PdfValue {
    this.position += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      const key = this.#item(depth + 1)
      if (isMark(key)) {
        if (this.#closes(key, '>>')) return entries
      } else if (typeof key === 'object' && key !== null && 'name' in key) {
        const value = this.#item(depth + 1)
        if (!isMark(value)) entries.set(key.name, value)
        else if (this.#closes(value, '>>')) return entries
      }
    }
  }

  /** True at its own end, at the end of the file, and at a word that only stands outside: it was never closed. */
  #closes(found: Mark, closing: ']' | '>>'): boolean {
    if (found.mark !== 'word') return found.mark === closing || found.mark === 'end'
    if (!['endobj', 'stream', 'obj', 'xref', 'startxref', 'trailer'].includes(found.word)) return false
    this.position -= found.word.length
    return true
  }

  #hex(): number[] {
    this.position += 1
    const bytes: number[] = []
    let half = ''
    for (; this.position < this.bytes.length && this.#letter() !== '>'; this.position += 1) {
      if (!isHex.test(this.#letter())) continue
      half += this.#letter()
      if (half.length === 2) {
        bytes.push(parseInt(half, 16))
        half = ''
      }
    }
    this.position += 1
    return half === '' ? bytes : [...bytes, parseInt(`${half}0`, 16)]
  }

  #literal(): number[] {
    this.position += 1
    const bytes: number[] = []
    for (let open = 1; this.position < this.bytes.length;) {
      const letter = this.#letter()
      this.position += 1
      if (letter === '\\') bytes.push(...this.#escaped())
      else {
        if (letter === '(') open += 1
        if (letter === ')') open -= 1
        if (open === 0) break
        bytes.push(letter.charCodeAt(0))
      }
    }
    return bytes
  }

  /** What stands behind a backslash: a letter, up to three octal figures, or the end of a line, which is nothing. */
  #escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.#letter() + this.#letter(1) + this.#letter(2))?.[0]
    if (octal !== undefined) return [this.#skip(parseInt(octal, 8) & 255, octal.length)]
    const letter = this.#letter()
    this.position += letter === '\r' && this.#letter(1) === '\n' ? 2 : 1
    if (letter === '\r' || letter === '\n' || letter === '') return []
    return [escapes[letter] ?? letter.charCodeAt(0)]
  }
}

function isMark(found: PdfValue | Mark): found is Mark {
  return typeof found === 'object' && found !== null && 'mark' in found
}
