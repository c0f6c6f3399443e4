import { inflate, type Room } from '../read-pdf/inflate.ts'
import type { ZipFile } from '../zip/write-zip.ts'

/** Unpacked, all sheets of a workbook together; far more than thousands of agreements need. */
const mostUnpacked = 40_000_000
const mostFiles = 500

export type Unpacked =
  { ok: true; files: ZipFile[] } | { ok: false; problem: 'not-excel' | 'damaged' | 'too-large' | 'protected' }

/**
 * The XML files of a workbook. A stranger: what the archive says about sizes is not believed, bytes are counted as
 * they come out, and it stops at 40 MB or 500 files. Never throws.
 */
export async function unpackWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Unpacked> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = listEntries(view, bytes)
    if (!entries) return { ok: false, problem: 'damaged' }
    if (entries.length > mostFiles) return { ok: false, problem: 'too-large' }
    if (!entries.some(({ path }) => path === 'xl/workbook.xml')) return { ok: false, problem: 'not-excel' }
    return await unpackEntries(entries, view, bytes)
  } catch {
    // An offset that leads out of the file.
    return { ok: false, problem: 'damaged' }
  }
}

type Entry = { path: string; method: number; isEncrypted: boolean; packed: number; header: number }

async function unpackEntries(
  entries: readonly Entry[],
  view: DataView,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Unpacked> {
  const room: Room = { left: mostUnpacked }
  const files: ZipFile[] = []
  for (const { path, method, isEncrypted, packed, header } of entries) {
    if (!/\.(xml|rels)$/.test(path)) continue
    if (isEncrypted) return { ok: false, problem: 'protected' }
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const inside = bytes.slice(start, start + packed)
    if (inside.length !== packed) return { ok: false, problem: 'damaged' }
    const unpacked = method === 8 ? await inflate(inside, room, 'deflate-raw') : stored(inside, method, room)
    if (unpacked === 'too-large') return { ok: false, problem: 'too-large' }
    if (unpacked === null) return { ok: false, problem: 'damaged' }
    files.push({ path, bytes: unpacked })
  }
  return { ok: true, files }
}

function stored(inside: Uint8Array, method: number, room: Room): Uint8Array | 'too-large' | null {
  if (method !== 0) return null
  room.left -= inside.length
  return room.left < 0 ? 'too-large' : inside
}

/** The files the archive lists at its end; null when it has no such list. */
function listEntries(view: DataView, bytes: Uint8Array): Entry[] | null {
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)))
    entries.push({
      path,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

/** A comment of at most 65,535 bytes may follow the end. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}
