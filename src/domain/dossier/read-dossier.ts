import type { Structure } from '../../content/structure.ts'
import { fieldPath } from '../scan/field-path.ts'
import { deepestLevel, isDeeperThan } from '../scan/nesting.ts'
import { readScanRecord } from '../scan/read-scan.ts'
import { dossierFormat, dossierFormatVersion, dossierSchema, type Dossier } from './dossier-schema.ts'

/** What is wrong with a dossier: the first field that does not fit. */
export type DossierProblem = { code: 'other-format' | 'newer-version' | 'shape' | 'scan'; field: string }

export type ReadDossier = { ok: true; dossier: Dossier } | { ok: false; problem: DossierProblem }

/** Reads a stored dossier or one of a backup, as strict as a scan file. Never throws on bad input. */
export function readDossier(record: unknown, structure: Structure): ReadDossier {
  const head = typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : {}
  if (head.format !== dossierFormat) return refuse('other-format', 'format')
  if (typeof head.formatVersion === 'number' && head.formatVersion > dossierFormatVersion)
    return refuse('newer-version', 'formatVersion')
  // Its scans lie two levels down.
  if (isDeeperThan(deepestLevel + 2, record)) return refuse('shape', '')
  const parsed = dossierSchema.safeParse(record)
  if (!parsed.success) return refuse('shape', fieldPath(parsed.error.issues[0]?.path ?? []))
  const faulty = parsed.data.scans.findIndex((scan) => !readScanRecord(scan, structure).ok)
  if (faulty >= 0) return refuse('scan', `scans.${faulty}`)
  return { ok: true, dossier: parsed.data }
}

function refuse(code: DossierProblem['code'], field: string): ReadDossier {
  return { ok: false, problem: { code, field } }
}
