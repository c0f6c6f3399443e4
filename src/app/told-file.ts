import './zod-without-eval.ts'
import type { Structure } from '../content/structure.ts'
import type { ScanInPdfReader } from '../domain/scan/pdf-file.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { openScanFile } from '../storage/files-in.ts'
import type { InterfaceTexts } from '../texts/catalogue.ts'
import { tellProblem, type ToldProblem } from '../texts/tell-scan-problem.ts'
import { loadModules, loadPracticeIds } from './practices.ts'

/** The scan of a file the user chose, or every problem of the file in words. */
export type ToldFile = { ok: true; scan: Scan } | { ok: false; problems: ToldProblem[] }

/** Loaded only when somebody opens a report. */
const readPdf: ScanInPdfReader = async (bytes) =>
  (await import('../documents/read-pdf/scan-in-pdf.ts')).scanInPdf(bytes)

/** Opens a scan file or a report, wherever files open. */
export async function openToldFile(
  file: File,
  structure: Structure,
  texts: InterfaceTexts['files'],
): Promise<ToldFile> {
  const [practices, modules] = await Promise.all([loadPracticeIds(), loadModules()])
  const opened = await openScanFile(file, structure, practices, readPdf, modules)
  if (opened.ok) return opened
  if (opened.problems !== 'unreadable') {
    return { ok: false, problems: opened.problems.map((problem) => tellProblem(problem, texts)) }
  }
  const unreadable = { field: texts.wholeFile, problem: texts.readFailed, cure: texts.readFailedCure }
  return { ok: false, problems: [unreadable] }
}
