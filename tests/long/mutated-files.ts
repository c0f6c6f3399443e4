import fc from 'fast-check'
import { changeJson, jsonChange, type JsonChange } from './json-changes.ts'

/** What a good file looks like that is going to be changed. */
export type GoodFile = {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** Puts the changed bytes in another file, such as a report. */
  dress?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>
}

const byteChange = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(400) }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), length: fc.nat(400), to: fc.nat() }),
  fc.record({
    kind: fc.constant('put' as const),
    at: fc.nat(),
    piece: fc.oneof(fc.uint8Array({ maxLength: 24 }), fc.constantFrom(...pieces())),
  }),
)
export type ByteChange = typeof byteChange extends fc.Arbitrary<infer Each> ? Each : never

/** How a file came about; small enough to be printed when a test fails. */
export type Recipe = { file: string; json: readonly JsonChange[]; bytes: readonly ByteChange[] }

/** Ways to change these files: values of a JSON file, its bytes, or both; only bytes where the file is no JSON. */
export function recipesFor(files: readonly GoodFile[]): fc.Arbitrary<Recipe> {
  const json = few(jsonChange)
  const bytes = few(byteChange)
  const none = fc.constant([])
  return fc.oneof(
    ...files.flatMap(({ name, bytes: good }) => {
      const file = fc.constant(name)
      const byBytes = { weight: 3, arbitrary: fc.record({ file, json: none, bytes }) }
      if (!isJson(good)) return [byBytes]
      return [
        byBytes,
        { weight: 6, arbitrary: fc.record({ file, json, bytes: none }) },
        { weight: 1, arbitrary: fc.record({ file, json, bytes }) },
      ]
    }),
  )
}

/** Mostly one change: a file with many is nearly always refused at the door. */
function few<T>(change: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(change, { minLength: 2, maxLength: 8 }) },
  )
}

/** The bytes of the file that a recipe makes. */
export function bake({ file, json, bytes }: Recipe, files: readonly GoodFile[]): Uint8Array<ArrayBuffer> {
  const good = files.find(({ name }) => name === file)
  if (!good) throw new Error(`There is no ${file}`)
  const start =
    json.length === 0 ? good.bytes : encode(changeJson(new TextDecoder().decode(good.bytes), json))
  const changed = bytes.reduce(changeBytes, start)
  return good.dress ? good.dress(changed) : changed
}

/** A text as the bytes of a file. */
export function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function changeBytes(bytes: Uint8Array<ArrayBuffer>, change: ByteChange): Uint8Array<ArrayBuffer> {
  const at = change.at % (bytes.length + 1)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  if (change.kind === 'flip') return joined(before, [(after[0] ?? 0) ^ (1 << change.bit)], after.subarray(1))
  if (change.kind === 'byte') return joined(before, [change.byte], after.subarray(1))
  if (change.kind === 'cut') return joined(before, after.subarray(change.length))
  if (change.kind === 'end') return joined(before)
  if (change.kind === 'put') return joined(before, change.piece, after)
  const to = change.to % (bytes.length + 1)
  return joined(bytes.subarray(0, to), after.subarray(0, change.length), bytes.subarray(to))
}

function joined(...parts: ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** What steers the readers of the formats: signs of JSON, PDF, archives and tables. */
function pieces(): Uint8Array[] {
  const signs = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '\n',
    '\\u202e',
    '"__proto__":{"polluted":1},',
    '\uFEFF',
  ]
  const pdf = [
    '1 0 obj',
    '<<',
    '>>',
    'stream\n',
    'endstream',
    'endobj',
    'trailer',
    '/Kids',
    '9 0 R',
    '%PDF-1.7',
    '%',
  ]
  const tables = [
    ';',
    '\t',
    '\r\n',
    '=1+1',
    'PK\u0003\u0004',
    '<c r="ZZZ9999999">',
    '&#0;',
    '<!DOCTYPE x>',
    '\0',
  ]
  return [...signs, ...pdf, ...tables].map(encode)
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}
