import readWorkbook from 'read-excel-file/universal'
import type { ReadCell, ReadSheet } from '../../domain/register/table.ts'
import { readCsv } from './csv.ts'
import { isWithinReach } from './sheet-extent.ts'
import { writeZip } from '../zip/write-zip.ts'
import { unpackWorkbook } from './unpack-workbook.ts'

/** As the file comes in, packed. */
export const tableFileLimitMegabytes = 5

export type TableFileProblem =
  'empty' | 'too-large' | 'old-excel' | 'protected' | 'not-excel' | 'not-a-table' | 'damaged'

export type ReadTableFile = { ok: true; sheets: ReadSheet[] } | { ok: false; problem: TableFileProblem }

/**
 * The sheets of an Excel file (.xlsx) or the rows of a CSV file, known by the first bytes and not by the name. A
 * stranger: sizes are checked before and while it is unpacked, formulas are never run. Never throws.
 */
export async function readTableFile(bytes: Uint8Array<ArrayBuffer>): Promise<ReadTableFile> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (bytes.length > tableFileLimitMegabytes * 1_000_000) return { ok: false, problem: 'too-large' }
  if (startsWith(bytes, [0x50, 0x4b])) return readExcel(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Excel wraps a workbook with a password in the container of the old format.
    return { ok: false, problem: holdsWide(bytes, 'EncryptedPackage') ? 'protected' : 'old-excel' }
  }
  const text = decode(bytes)
  return text === null ? { ok: false, problem: 'not-a-table' } : { ok: true, sheets: [readCsv(text)] }
}

async function readExcel(bytes: Uint8Array<ArrayBuffer>): Promise<ReadTableFile> {
  const unpacked = await unpackWorkbook(bytes)
  if (!unpacked.ok) return unpacked
  const decoder = new TextDecoder()
  // A sheet may stand anywhere in the archive, so every file that holds one is measured.
  const sheets = unpacked.files
    .map((file) => decoder.decode(file.bytes))
    .filter((xml) => xml.includes('sheetData'))
  if (!sheets.every(isWithinReach)) return { ok: false, problem: 'too-large' }
  try {
    // Packed anew without packing: the reader then needs no worker, which our security policy forbids.
    const read = await readWorkbook(writeZip(unpacked.files).buffer, { trim: false })
    return {
      ok: true,
      sheets: read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) })),
    }
  } catch {
    return { ok: false, problem: 'damaged' }
  }
}

function cellOf(value: unknown): ReadCell {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) }
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** The text of a file that is text: UTF-8 or UTF-16 by its mark, else UTF-8, else the Windows letters of old sheets. */
function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

/** True when the bytes hold this word in letters of two bytes. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...word].join('\0'))
}
