import { inflateSync } from 'node:zlib'

/** A reference to an object of the file. */
export class Reference {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}
export type Dictionary = { [key: string]: PdfValue }
/** Names keep their slash; strings are Latin-1, one character a byte. */
export type PdfValue = string | number | boolean | null | Reference | Name | PdfValue[] | Dictionary
export class Name {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
type PdfObject = { value: PdfValue; stream: Buffer | null }

/** The objects of a PDF whose objects stand plainly in the file, as the report writer makes them. */
export class PdfFile {
  readonly objects = new Map<number, PdfObject>()
  readonly trailer: Dictionary

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1')
    const table = text.slice(text.lastIndexOf('\nxref'), text.lastIndexOf('trailer'))
    for (const [, offset] of table.matchAll(/(\d{10}) \d{5} n/g)) this.addObject(text, Number(offset))
    this.trailer = parseValues(text.slice(text.lastIndexOf('trailer') + 7))[0] as Dictionary
  }

  /** The value behind a reference; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (value instanceof Reference) return this.resolve(this.objects.get(value.number)?.value)
    return value ?? null
  }

  dictionary(value: PdfValue | undefined): Dictionary {
    const found = this.resolve(value)
    if (found === null || typeof found !== 'object' || Array.isArray(found)) return {}
    return found as Dictionary
  }

  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.resolve(value)
    return Array.isArray(found) ? found : found === null ? [] : [found]
  }

  /** The bytes of a stream, unpacked. */
  stream(reference: PdfValue | undefined): Buffer {
    const object = reference instanceof Reference ? this.objects.get(reference.number) : undefined
    if (!object?.stream) throw new Error('No stream')
    const isPacked = nameOf(this.dictionary(object.value)['Filter']) === 'FlateDecode'
    return isPacked ? inflateSync(object.stream) : object.stream
  }

  private addObject(text: string, offset: number): void {
    const head = /^(\d+) 0 obj\s*/.exec(text.slice(offset, offset + 40))
    if (!head) throw new Error(`No object at ${offset}`)
    const start = offset + head[0].length
    const end = text.indexOf('endobj', start)
    const streamAt = text.indexOf('stream\n', start)
    const hasStream =
      streamAt !== -1 && streamAt < end && text.slice(start, streamAt).trimEnd().endsWith('>>')
    const value = parseValues(text.slice(start, hasStream ? streamAt : end))[0] ?? null
    const length = hasStream ? Number((value as Dictionary)['Length']) : 0
    const from = streamAt + 'stream\n'.length
    const stream = hasStream ? Buffer.from(text.slice(from, from + length), 'latin1') : null
    this.objects.set(Number(head[1]), { value, stream })
  }
}

/** The text of a name without its slash, or null for what is no name. */
export function nameOf(value: PdfValue | undefined): string | null {
  return value instanceof Name ? value.text : null
}

/** The text of a string: UTF-16 where it says so, else one character a byte. */
export function textOf(value: PdfValue | undefined): string {
  if (typeof value !== 'string') return ''
  if (!value.startsWith('\u00fe\u00ff')) return value
  return Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le')
}

const token =
  /\s*(?:(<<|>>|\[|\])|\/([^\s()<>[\]{}/%]*)|<([0-9A-Fa-f\s]*)>|(\()|(-?[\d.]+)(?:\s+(\d+)\s+R\b)?|([^\s()<>[\]{}/%]+))/y

/** Values one after the other; operators of page content come as names that start with "!". */
export function parseValues(text: string): PdfValue[] {
  const stack: { open: string; values: PdfValue[] }[] = [{ open: '', values: [] }]
  token.lastIndex = 0
  for (;;) {
    const top = stack.at(-1)!
    const found = token.exec(text)
    if (!found) return stack[0]!.values
    const [, bracket, name, hex, string, number, generation, word] = found
    if (bracket === '<<' || bracket === '[') stack.push({ open: bracket, values: [] })
    else if (bracket !== undefined) {
      stack.pop()
      stack.at(-1)!.values.push(top.open === '<<' ? toDictionary(top.values) : top.values)
    } else if (name !== undefined) top.values.push(new Name(name))
    else if (hex !== undefined) top.values.push(Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'))
    else if (string !== undefined) top.values.push(readString(text))
    else if (number !== undefined)
      top.values.push(generation === undefined ? Number(number) : new Reference(Number(number)))
    else top.values.push(wordOf(word ?? ''))
  }
}

function wordOf(word: string): PdfValue {
  if (word === 'true' || word === 'false') return word === 'true'
  return word === 'null' ? null : new Name(`!${word}`)
}

/** Reads on behind the opening bracket and leaves the place behind the closing one. */
function readString(text: string): string {
  let result = ''
  for (let depth = 1, index = token.lastIndex; ; index++) {
    const letter = text[index]
    if (letter === undefined) throw new Error('A string does not end')
    if (letter === '(') depth++
    if (letter === ')' && --depth === 0) {
      token.lastIndex = index + 1
      return result
    }
    result += letter === '\\' ? (text[++index] ?? '') : letter
  }
}

function toDictionary(values: PdfValue[]): Dictionary {
  const dictionary: Dictionary = {}
  for (let index = 0; index + 1 < values.length; index += 2) {
    dictionary[nameOf(values[index]) ?? ''] = values[index + 1] ?? null
  }
  return dictionary
}
