import { scanFileName, writeScan } from '../../../domain/scan/write-scan.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import type { Attachment } from './attachment.ts'

/** The scan as the attachment of its own report: who opens the PDF in the scan goes on where it was left. */
export function scanAttachment(scan: Scan, description: string): Attachment {
  return {
    name: `${scanFileName(scan)}.scan.json`,
    mimeType: 'application/json',
    bytes: new TextEncoder().encode(writeScan(scan)),
    description,
  }
}
