import type { Scan } from '../../domain/scan/scan-schema.ts'
import { scanFileName, writeScan } from '../../domain/scan/write-scan.ts'
import type { OutgoingFile } from '../../storage/files-out.ts'

/** A scan as a file to save or share. */
export function scanFile(scan: Scan): OutgoingFile {
  return { name: `${scanFileName(scan)}.scan.json`, type: 'application/json', content: writeScan(scan) }
}
