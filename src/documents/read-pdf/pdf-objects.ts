import { inflate, type Room } from './inflate.ts'
import { ValueParser } from './parse-value.ts'
import { isDictionary, isName, isReference, type PdfDictionary, type PdfValue } from './pdf-value.ts'

/** One object as it stands in the file; a stream has the place of its bytes. */
type FoundObject = { number: number; value: PdfValue; stream: { start: number; end: number } | null }

/** All that packed lists of objects may hold together; a report needs a fraction of it. */
const unpackedAtMost = 20_000_000
/** And so many such lists are read; each packs about a hundred objects. */
const listsAtMost = 1000

/**
 * The objects of a PDF, by number. The file is read from begin to end and a later object replaces an earlier one, as
 * in files that a viewer saved with changes: so damaged tables of contents do no harm, and time stays in proportion.
 */
export class PdfObjects {
  readonly #bytes: Uint8Array<ArrayBuffer>
  readonly #objects = new Map<number, FoundObject>()
  #isLocked = false
  #root: PdfValue = null

  private constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes
  }

  /** Never throws; a file without objects gives none. */
  static async read(bytes: Uint8Array<ArrayBuffer>): Promise<PdfObjects> {
    const objects = new PdfObjects(bytes)
    const { found, trailers } = scan(bytes)
    for (const trailer of trailers) objects.#addTrailer(trailer)
    const room: Room = { left: unpackedAtMost }
    let lists = 0
    for (const object of found) {
      objects.#objects.set(object.number, object)
      const { value } = object
      if (!isDictionary(value)) continue
      if (isName(value.get('Type'), 'XRef')) objects.#addTrailer(value)
      if (isName(value.get('Type'), 'ObjStm') && lists < listsAtMost && room.left > 0) {
        lists += 1
        const unpacked = await objects.#unpack(object, room)
        if (!(unpacked instanceof Uint8Array)) continue
        for (const inner of innerObjects(value, unpacked)) objects.#objects.set(inner.number, inner)
      }
    }
    return objects
  }

  /** True when what the file holds is encrypted. */
  get isLocked(): boolean {
    return this.#isLocked
  }

  #addTrailer(trailer: PdfDictionary): void {
    if ((trailer.get('Encrypt') ?? null) !== null) this.#isLocked = true
    this.#root = trailer.get('Root') ?? this.#root
  }

  /** The dictionary from which all else is reached; null when it is missing. */
  get catalog(): PdfDictionary | null {
    const catalog = this.resolve(this.#root)
    if (isDictionary(catalog)) return catalog
    const objects = [...this.#objects.values()].map(({ value }) => value).filter(isDictionary)
    return objects.findLast((value) => isName(value.get('Type'), 'Catalog')) ?? null
  }

  /** The value itself, or the one it refers to; null when that is missing or refers on for ever. */
  resolve(value: PdfValue | undefined): PdfValue {
    let current = value ?? null
    for (let step = 0; step < 10; step += 1) {
      if (!isReference(current)) return current
      current = this.#objects.get(current.object)?.value ?? null
    }
    return null
  }

  /** The unpacked bytes of the stream a reference leads to; null when there is none or it cannot be unpacked. */
  async stream(reference: PdfValue | undefined, limit: number): Promise<Uint8Array | 'too-large' | null> {
    const object = isReference(reference) ? this.#objects.get(reference.object) : undefined
    return object ? this.#unpack(object, { left: limit }) : null
  }

  async #unpack({ value, stream }: FoundObject, room: Room): Promise<Uint8Array | 'too-large' | null> {
    if (!stream || !isDictionary(value)) return null
    const length = this.resolve(value.get('Length'))
    const told = typeof length === 'number' && endsAt(this.#bytes, stream.start + length)
    const end = told ? stream.start + length : stream.end
    const raw = this.#bytes.subarray(stream.start, end)
    const filters = [this.resolve(value.get('Filter'))].flat().map((filter) => this.resolve(filter))
    if (filters.length === 0 || filters[0] === null) return raw.length > room.left ? 'too-large' : raw
    const parameters = [this.resolve(value.get('DecodeParms'))].flat().map((each) => this.resolve(each))
    const isFlate = filters.length === 1 && (isName(filters[0], 'FlateDecode') || isName(filters[0], 'Fl'))
    const isPlain = parameters.every(
      (each) => !isDictionary(each) || Number(each.get('Predictor') ?? 1) === 1,
    )
    return isFlate && isPlain ? unpackFlate(raw, room) : null
  }
}

/** Where the end was guessed, a line end before "endstream" may have slipped in. */
async function unpackFlate(
  raw: Uint8Array<ArrayBuffer>,
  room: Room,
): Promise<Uint8Array | 'too-large' | null> {
  for (const less of [0, 1, 2]) {
    const tail = raw.subarray(raw.length - less)
    if (!tail.every((byte) => byte === 10 || byte === 13)) return null
    const bytes = await inflate(raw.subarray(0, raw.length - less), room)
    if (bytes !== null) return bytes
  }
  return null
}

/** Every "12 0 obj" and every trailer, in the order of the file. */
function scan(bytes: Uint8Array<ArrayBuffer>): { found: FoundObject[]; trailers: PdfDictionary[] } {
  const text = new TextDecoder('latin1').decode(bytes)
  // Bounded repeats, so that no input makes the search slow.
  const starts =
    /(\d{1,9})[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}obj(?![A-Za-z])|(?<![A-Za-z])trailer(?![A-Za-z])/g
  const found: FoundObject[] = []
  const trailers: PdfDictionary[] = []
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const parser = new ValueParser(bytes, starts.lastIndex)
    const value = parser.value()
    if (match[1] === undefined) {
      if (isDictionary(value)) trailers.push(value)
    } else {
      const stream = isDictionary(value) ? findStream(value, parser, text) : null
      found.push({ number: Number(match[1]), value, stream })
    }
    starts.lastIndex = Math.max(starts.lastIndex, Math.min(parser.position, text.length))
  }
  return { found, trailers }
}

/** The place of a stream behind its dictionary; the parser then stands at its end. Null when none follows. */
function findStream(dictionary: PdfDictionary, parser: ValueParser, text: string): FoundObject['stream'] {
  const before = parser.position
  if (parser.word() !== 'stream') {
    parser.position = before
    return null
  }
  const start = parser.position + (text.startsWith('\r\n', parser.position) ? 2 : 1)
  const length = dictionary.get('Length')
  if (typeof length === 'number' && endsAt(parser.bytes, start + length)) {
    parser.position = start + length
  } else {
    const end = text.indexOf('endstream', start)
    parser.position = end === -1 ? text.length : end
  }
  return { start, end: parser.position }
}

function endsAt(bytes: Uint8Array, place: number): boolean {
  if (!Number.isInteger(place) || place < 0 || place > bytes.length) return false
  return new ValueParser(bytes.subarray(place, place + 20)).word() === 'endstream'
}

/** The objects packed in a list: pairs of number and place, then the objects. Each byte is read once. */
function innerObjects(dictionary: PdfDictionary, bytes: Uint8Array): FoundObject[] {
  const first = Number(dictionary.get('First'))
  if (!(first >= 0)) return []
  const header = new ValueParser(bytes.subarray(0, first))
  const found: FoundObject[] = []
  let end = first
  while (header.position < header.bytes.length) {
    const [number, place] = [header.value(), header.value()]
    if (typeof number !== 'number' || typeof place !== 'number') break
    const parser = new ValueParser(bytes, first + place)
    if (first + place < end) continue
    found.push({ number, value: parser.value(), stream: null })
    end = parser.position
  }
  return found
}
