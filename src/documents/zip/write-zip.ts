/** One file of an archive. */
export type ZipFile = { path: string; bytes: Uint8Array }

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as zip has it. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

/** How the files of an archive are packed: raw deflate. */
type Deflate = (bytes: Uint8Array) => Uint8Array

/**
 * A zip archive of files in the order given, dated 1 January 1980: the same files give the same bytes on every
 * machine. Without `deflate` they are stored as they are, and nobody needs a worker to pack or unpack them. Names are
 * UTF-8. For archives below 4 GB and 65,535 files; of no files, an empty archive.
 */
export function writeZip(files: readonly ZipFile[], deflate?: Deflate): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let place = 0
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path)
    const packed = deflate?.(bytes) ?? bytes
    const shared = [20, 0x0800, deflate ? 8 : 0, 0, 0x21].flatMap(two).concat(four(crc32(bytes)))
    const sizes = [...four(packed.length), ...four(bytes.length), ...two(name.length), ...two(0)]
    const head = [...four(0x04034b50), ...shared, ...sizes]
    parts.push(Uint8Array.from(head), name, packed)
    const rest = [0, 0, 0].flatMap(two).concat(four(0), four(place))
    directory.push(Uint8Array.from([...four(0x02014b50), ...two(20), ...shared, ...sizes, ...rest]), name)
    place += head.length + name.length + packed.length
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  const counts = [0, 0, files.length, files.length].flatMap(two)
  const end = [...four(0x06054b50), ...counts, ...four(length), ...four(place), ...two(0)]
  return joined([...parts, ...directory, Uint8Array.from(end)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let place = 0
  for (const part of parts) {
    all.set(part, place)
    place += part.length
  }
  return all
}

function two(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff]
}

function four(value: number): number[] {
  return [...two(value & 0xffff), ...two(value >>> 16)]
}
