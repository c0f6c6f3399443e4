import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip: its path with slashes, and its content. */
export type ZipEntry = { path: string; content: Uint8Array }

/** 1 January 1980, the first day a zip knows: the same files give the same bytes. */
const noDate = { time: 0, day: (1 << 5) | 1 }
const utf8Names = 1 << 11
const version = 20

/** A zip of these files, in the order given, each deflated. Names are UTF-8; no folders, comments or rights. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, content } of entries) {
    const name = Buffer.from(path, 'utf8')
    const packed = deflateRawSync(content, { level: 9 })
    const shared = sharedFields(content, packed, name)
    const local = Buffer.concat([numbers(4, 0x04034b50), shared, numbers(2, 0), name, packed])
    directory.push(
      Buffer.concat([
        ...[numbers(4, 0x02014b50), numbers(2, version), shared],
        ...[numbers(2, 0, 0, 0, 0), numbers(4, 0, offset), name],
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.concat([
    ...[numbers(4, 0x06054b50), numbers(2, 0, 0, entries.length, entries.length)],
    ...[numbers(4, central.length, offset), numbers(2, 0)],
  ])
  return Buffer.concat([...parts, central, end])
}

/** What stands the same before the file and in the list at the end. */
function sharedFields(content: Uint8Array, packed: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    numbers(2, version, utf8Names, 8, noDate.time, noDate.day),
    numbers(4, crc32(content), packed.length, content.length),
    numbers(2, name.length),
  ])
}

/** Whole numbers of 2 or 4 bytes, the low byte first. */
function numbers(size: 2 | 4, ...values: number[]): Buffer {
  const bytes = Buffer.alloc(size * values.length)
  values.forEach((value, index) => bytes.writeUIntLE(value, index * size, size))
  return bytes
}
