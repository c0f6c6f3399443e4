import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../content/texts.ts'
import { readLogo } from '../documents/logo/read-logo.ts'
import type { Host } from '../domain/host/host-schema.ts'
import { logoLimitKilobytes, type ReadLogo } from '../domain/host/read-logo-outcome.ts'
import type { ReportImage } from '../domain/report/report-model.ts'
import { textsByLanguage } from '../texts/by-language.ts'
import { tellLogo } from '../texts/tell-host-problem.ts'
import { shippedHostFolder } from './read-host-folder.ts'

/**
 * The logo in the folder of --host, or in the shipped one, as a report can draw it; null where there is none. Why a
 * logo cannot be drawn goes to stderr as `file → field → problem → cure`; it stops no report.
 */
export async function readHostLogo(
  host: Host | null,
  folder: string | undefined,
  language: Language,
): Promise<ReportImage | null> {
  if (!host?.logo) return null
  const read = await readFile(join(folder ?? shippedHostFolder, host.logo))
  if (read.ok) return read.image
  const { check, wholeFile } = textsByLanguage[language].host
  const { problem, cure } = tellLogo(read.fault, logoLimitKilobytes, check)
  const path = join(folder ?? 'public/host', host.logo)
  process.stderr.write(`${path} → ${wholeFile} → ${problem} → ${cure}\n`)
  return null
}

async function readFile(path: string): Promise<ReadLogo> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) return { ok: false, fault: 'not-found' }
  if (stat.size > logoLimitKilobytes * 1000) return { ok: false, fault: 'too-large' }
  return readLogo(new Uint8Array(readFileSync(path)))
}
