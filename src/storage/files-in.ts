import type { Structure } from '../content/structure.ts'
import { scanFileLimitMegabytes } from '../domain/scan/parse-scan.ts'
import { readScan, type ReadScan } from '../domain/scan/read-scan.ts'

export type OpenedFile = ReadScan | { ok: false; problems: 'unreadable' }

/**
 * Reads a file the user chose. A stranger: its size is checked before its content is touched. `practices` are the ids
 * of the catalogue. Never throws.
 */
export async function openScanFile(
  file: File,
  structure: Structure,
  practices: readonly string[],
): Promise<OpenedFile> {
  if (file.size > scanFileLimitMegabytes * 1_000_000) {
    return { ok: false, problems: [{ field: '', code: 'too-large', limitMegabytes: scanFileLimitMegabytes }] }
  }
  try {
    return readScan(await file.text(), structure, practices)
  } catch {
    return { ok: false, problems: 'unreadable' }
  }
}
