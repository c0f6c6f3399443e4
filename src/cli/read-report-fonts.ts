import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ReportFonts } from '../documents/pdf/write-report.ts'

/** Both faces in which every PDF is written. */
export function readReportFonts(): ReportFonts {
  return { regular: readFont('regular'), bold: readFont('bold') }
}

function readFont(face: 'regular' | 'bold'): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../public/fonts/source-sans-3-${face}.ttf`, import.meta.url)))
}
