/** Why a text is no JSON, as far as can be told. */
export type JsonCause =
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-name'
  | 'quote'
  | 'unfinished'
  | 'after-end'
  | 'too-deep'
  | 'value'

export type ReadJson =
  | { ok: true; value: unknown; lineOf: LineOf; repeated: PropertyKey[][] }
  | { ok: false; line: number; cause: JsonCause }

/** The line of the value at a path, or of what it should stand in; counts from 1. */
export type LineOf = (path: readonly PropertyKey[]) => number

/** Far deeper than any file of a host goes. */
const deepestLevel = 100

/**
 * Reads JSON as `JSON.parse` does, and also knows on which line each value stands and where a broken text breaks:
 * every browser words that in its own way, or not at all. Never throws.
 */
export function readJson(text: string): ReadJson {
  const scanner = new Scanner(text)
  try {
    scanner.readAll()
    const value: unknown = JSON.parse(text)
    return { ok: true, value, lineOf: (path) => scanner.lineOf(path), repeated: scanner.repeated }
  } catch (fault) {
    const { at, cause } = fault instanceof Broken ? fault : new Broken(scanner.at, 'value')
    return { ok: false, line: lineAt(lineStarts(text), at), cause }
  }
}

/** Where each line of a text starts; all three ways to end a line count. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)]
}

/** The line of a place in a text, from 1. A file may hold many faults, so this halves its way there. */
function lineAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low + 1
}

/** Never leaves this file. */
class Broken extends Error {
  readonly at: number
  override readonly cause: JsonCause
  constructor(at: number, cause: JsonCause) {
    super(cause)
    this.at = at
    this.cause = cause
  }
}

const plainValue = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Where a value starts, and the values in it by name or number: a tree costs far less than a path for each value. */
type Place = { at: number; parts: Map<string, Place> | Place[] | null }

class Scanner {
  at = 0
  readonly repeated: PropertyKey[][] = []
  readonly #text: string
  /** Where the last value or bracket ended: there a comma is missing. */
  #end = 0
  /** The way to the value in hand. */
  readonly #path: PropertyKey[] = []
  #root: Place = { at: 0, parts: null }
  readonly #starts: number[]

  constructor(text: string) {
    this.#text = text
    this.#starts = lineStarts(text)
  }

  readAll(): void {
    this.#root = this.#readValue()
    this.#skipSpace()
    if (this.at < this.#text.length) throw new Broken(this.at, 'after-end')
  }

  lineOf(path: readonly PropertyKey[]): number {
    let place = this.#root
    for (const key of path) {
      const { parts } = place
      const part = Array.isArray(parts) ? parts[Number(key)] : parts?.get(String(key))
      if (!part) break
      place = part
    }
    return lineAt(this.#starts, place.at)
  }

  #readValue(): Place {
    if (this.#path.length > deepestLevel) throw new Broken(this.at, 'too-deep')
    this.#skipSpace()
    const place: Place = { at: this.at, parts: null }
    const start = this.#text[this.at]
    if (start === '{') place.parts = this.#readObject()
    else if (start === '[') place.parts = this.#readList()
    else if (start === '"') this.#readString()
    else this.#readPlain()
    this.#end = this.at
    return place
  }

  #readObject(): Map<string, Place> {
    const parts = new Map<string, Place>()
    this.#readParts('}', () => {
      if (this.#text[this.at] !== '"')
        throw new Broken(this.at, this.#isDone() ? 'unfinished' : 'missing-name')
      const name = this.#readString()
      if (parts.has(name)) this.repeated.push([...this.#path, name])
      this.#skipSpace()
      if (this.#text[this.at] !== ':')
        throw new Broken(this.at, this.#isDone() ? 'unfinished' : 'missing-colon')
      this.at += 1
      parts.set(name, this.#readPart(name))
    })
    return parts
  }

  #readList(): Place[] {
    const parts: Place[] = []
    this.#readParts(']', () => parts.push(this.#readPart(parts.length)))
    return parts
  }

  #readPart(key: PropertyKey): Place {
    this.#path.push(key)
    const place = this.#readValue()
    this.#path.pop()
    return place
  }

  /** Everything between two brackets, with commas between the parts. */
  #readParts(closing: string, readPart: () => unknown): void {
    this.at += 1
    this.#skipSpace()
    while (this.#text[this.at] !== closing) {
      readPart()
      this.#skipSpace()
      if (this.#isDone()) throw new Broken(this.at, 'unfinished')
      if (this.#text[this.at] === closing) break
      if (this.#text[this.at] !== ',') throw new Broken(this.#end, 'missing-comma')
      const comma = this.at
      this.at += 1
      this.#skipSpace()
      if ([closing, ','].includes(this.#text[this.at] ?? '')) throw new Broken(comma, 'extra-comma')
    }
    this.at += 1
  }

  /** The words between two quotes; JSON.parse knows what may stand there. */
  #readString(): string {
    let end = this.at + 1
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1
    try {
      const words = JSON.parse(this.#text.slice(this.at, end + 1)) as string
      this.at = end + 1
      return words
    } catch {
      throw new Broken(this.at, 'quote')
    }
  }

  #readPlain(): void {
    plainValue.lastIndex = this.at
    const found = plainValue.exec(this.#text)
    if (!found) throw new Broken(this.at, this.#isDone() ? 'unfinished' : 'value')
    this.at += found[0].length
  }

  #skipSpace(): void {
    while (' \t\r\n'.includes(this.#text[this.at] ?? 'end')) this.at += 1
  }

  #isDone(): boolean {
    return this.at >= this.#text.length
  }
}
