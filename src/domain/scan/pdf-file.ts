import type { ScanProblem } from './scan-problem.ts'

/** The text of a scan as a file holds it, or why it holds none. */
export type ScanInFile = { ok: true; text: string } | { ok: false; problems: ScanProblem[] }

/** Takes the scan out of a report; never throws. */
export type ScanInPdfReader = (bytes: Uint8Array<ArrayBuffer>) => Promise<ScanInFile>

/** Larger reports are refused unread: a full one with remarks from a viewer stays far below. */
export const pdfLimitMegabytes = 10

/** So many first bytes tell a PDF: some programs write something before its first line. */
export const pdfHeadBytes = 1024

/** True for the first letters of a PDF. A scan file may quote the same letters, but never begins like that. */
export function isPdfHead(head: string): boolean {
  return head.includes('%PDF-') && !/^\uFEFF?\s*\{/.test(head)
}
