import type { Module } from '../content/module.ts'
import type { Structure } from '../content/structure.ts'
import { scanFileLimitMegabytes } from '../domain/scan/parse-scan.ts'
import { isPdfHead, pdfHeadBytes, pdfLimitMegabytes, type ScanInPdfReader } from '../domain/scan/pdf-file.ts'
import { readScan, type ReadScan } from '../domain/scan/read-scan.ts'

export type OpenedFile = ReadScan | { ok: false; problems: 'unreadable' }

/**
 * Reads a file the user chose: a scan file, or a report with the scan in it. A stranger: its size is checked before
 * its content is touched. `practices` are the ids of the catalogue; a file with answers to a module needs `modules`. Never
 * throws.
 */
export async function openScanFile(
  file: File,
  structure: Structure,
  practices: readonly string[],
  readPdf: ScanInPdfReader,
  modules: readonly Module[] = [],
): Promise<OpenedFile> {
  try {
    const isPdf = isPdfHead(await file.slice(0, pdfHeadBytes).text())
    const limitMegabytes = isPdf ? pdfLimitMegabytes : scanFileLimitMegabytes
    if (file.size > limitMegabytes * 1_000_000) {
      return { ok: false, problems: [{ field: '', code: 'too-large', limitMegabytes }] }
    }
    if (!isPdf) return readScan(await file.text(), structure, practices, modules)
    const inside = await readPdf(new Uint8Array(await file.arrayBuffer()))
    return inside.ok ? readScan(inside.text, structure, practices, modules) : inside
  } catch {
    return { ok: false, problems: 'unreadable' }
  }
}
