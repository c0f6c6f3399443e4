import { scanFileLimitMegabytes } from '../../domain/scan/parse-scan.ts'
import type { ScanInFile } from '../../domain/scan/pdf-file.ts'
import type { ScanFault } from '../../domain/scan/scan-problem.ts'
import { findAttachments } from './find-attachments.ts'
import { PdfObjects } from './pdf-objects.ts'

/** More scans than this are not even compared. */
const scansAtMost = 10

/**
 * The text of the scan that travels in a report: its one attachment `*.scan.json`. Refused with a reason when there
 * is none or another one beside it, when the PDF is locked or broken, or the scan too large. Never throws.
 */
export async function scanInPdf(bytes: Uint8Array<ArrayBuffer>): Promise<ScanInFile> {
  const objects = await PdfObjects.read(bytes)
  if (objects.isLocked) return refuse({ code: 'pdf-locked' })
  if (!objects.catalog) return refuse({ code: 'pdf-broken' })
  const scans = findAttachments(objects).filter(({ name }) => /\.scan\.json$/i.test(name))
  if (scans.length === 0) return refuse({ code: 'pdf-without-scan' })
  const texts = new Set<string>()
  for (const { content } of scans.slice(0, scansAtMost)) {
    const unpacked = await objects.stream(content, scanFileLimitMegabytes * 1_000_000)
    if (unpacked === null) return refuse({ code: 'pdf-broken' })
    if (unpacked === 'too-large') return refuse({ code: 'too-large', limitMegabytes: scanFileLimitMegabytes })
    texts.add(new TextDecoder().decode(unpacked))
  }
  const [text, other] = texts
  if (text === undefined || other !== undefined || scans.length > scansAtMost) {
    return refuse({ code: 'pdf-more-scans' })
  }
  return { ok: true, text }
}

function refuse(fault: ScanFault): ScanInFile {
  return { ok: false, problems: [{ field: '', ...fault }] }
}
