import '../zod-without-eval.ts'

/** What reads stored scans: apart, because a first visit has none. */
export { readScanRecord } from '../../domain/scan/read-scan.ts'
