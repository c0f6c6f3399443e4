import './zod-without-eval.ts'

/** What reads stored scans and files: apart, because a first visit has neither. */
export { readScanRecord } from '../domain/scan/read-scan.ts'
export { openScanFile } from '../storage/files-in.ts'
