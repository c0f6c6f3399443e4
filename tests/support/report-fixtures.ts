import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../fixtures/reports')

/** The bytes of a report in tests/fixtures/reports, without the ending. */
export function reportFixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))
}

/** The bytes of a PDF written out as text, one byte a letter. */
export function pdfOf(...lines: string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0))
}

/** Behind the end of a report, as a viewer saves changes. */
export function withChanges(report: Uint8Array, ...lines: string[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...report, ...pdfOf('', ...lines)])
}
