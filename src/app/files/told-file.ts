import '../zod-without-eval.ts'
import type { Structure } from '../../content/structure.ts'
import type { ScanInPdfReader } from '../../domain/scan/pdf-file.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { encryptedHeadLength, isEncryptedFile } from '../../storage/encryption/encrypted-file.ts'
import { openScanFile } from '../../storage/files-in.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { tellProblem, type ToldProblem } from '../../texts/tell-scan-problem.ts'
import { loadModules, loadPracticeIds } from '../practices.ts'
import type { UnlockedFile } from './unlock-file.tsx'

/** The scan of a file the user chose, or every problem of the file in words. */
export type ToldFile = { ok: true; scan: Scan } | { ok: false; problems: ToldProblem[] }

/** Loaded only when somebody opens a report. */
const readPdf: ScanInPdfReader = async (bytes) =>
  (await import('../../documents/read-pdf/scan-in-pdf.ts')).scanInPdf(bytes)

/** Opens a scan file or a report, wherever files open; for an encrypted one it asks for the passphrase. */
export async function openToldFile(
  file: File,
  structure: Structure,
  texts: InterfaceTexts['files'],
): Promise<ToldFile> {
  const unreadable = { field: texts.wholeFile, problem: texts.readFailed, cure: texts.readFailedCure }
  const unlocked = await withoutLock(file, texts).catch(() => ({
    ok: false as const,
    problems: [unreadable],
  }))
  if (!unlocked.ok) return unlocked
  const [practices, modules] = await Promise.all([loadPracticeIds(), loadModules()])
  const opened = await openScanFile(unlocked.file, structure, practices, readPdf, modules)
  if (opened.ok) return opened
  if (opened.problems === 'unreadable') return { ok: false, problems: [unreadable] }
  return { ok: false, problems: opened.problems.map((problem) => tellProblem(problem, texts)) }
}

/** A file as it is, or the one inside an encrypted file. What asks for the passphrase is loaded only then. Rejects when the device cannot read the file. */
export async function withoutLock(file: File, texts: InterfaceTexts['files']): Promise<UnlockedFile> {
  if (!isEncryptedFile(await file.slice(0, encryptedHeadLength).text())) return { ok: true, file }
  return (await import('./unlock-file.tsx')).unlockFile(file, texts)
}
