import { inflateRawSync } from 'node:zlib'
import type { ZipFile } from '../../src/documents/zip/write-zip.ts'

/** The files of a zip, by its list at the end; for zips without a comment. */
export function readZip(bytes: Uint8Array): ZipFile[] {
  const zip = Buffer.from(bytes)
  const end = zip.length - 22
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const path = zip.subarray(at + 46, at + 46 + nameLength).toString()
    const start = local + 30 + zip.readUInt16LE(local + 26)
    at += 46 + nameLength
    return { path, bytes: inflateRawSync(zip.subarray(start, start + packed)) }
  })
}
