import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { scanFileName, writeScan } from '../../../domain/scan/write-scan.ts'
import type { Attachment } from './attachment.ts'

/** The scan file that travels in its report, so that the report opens as the scan does. */
export function scanAttachment(scan: Scan, description: string): Attachment {
  return {
    name: `${scanFileName(scan)}.scan.json`,
    mimeType: 'application/json',
    bytes: new TextEncoder().encode(writeScan(scan)),
    description,
  }
}
