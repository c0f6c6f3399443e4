import * as z from 'zod/mini'
import type { Structure } from '../../content/structure.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { readDossier } from '../dossier/read-dossier.ts'
import { readScanRecord } from '../scan/read-scan.ts'
import { isoMoment, type Scan } from '../scan/scan-schema.ts'
import { backupFormat, backupFormatVersion } from './backup-schema.ts'

/** Larger files are refused unread: hundreds of dossiers with long notes stay below. */
export const backupLimitMegabytes = 50

/** A record of a backup, with its kind. */
export type BackedUp = { kind: 'scan'; record: Scan } | { kind: 'dossier'; record: Dossier }

/** A record that cannot be put back: its place in the file, counted from 1, and why. */
export type FaultyRecord = {
  kind: BackedUp['kind']
  place: number
  code: 'unreadable' | 'newer-version' | 'twice'
}

export type BackupProblem = 'too-large' | 'empty' | 'not-json' | 'other-format' | 'newer-version' | 'shape'

export type ReadBackup =
  | { ok: true; at: string; records: BackedUp[]; faulty: FaultyRecord[] }
  | { ok: false; problem: BackupProblem }

/** The frame alone: each record is judged by its own reader, so that one bad record does not lose the others. */
const frameSchema = z.object({ at: isoMoment, scans: z.array(z.unknown()), dossiers: z.array(z.unknown()) })

/**
 * Reads a backup: the frame first, then every record as strict as a file of its own. A record that cannot be read, or
 * an id that stands in it twice, is told and left out. Never throws on bad input.
 */
export function readBackup(text: string, structure: Structure): ReadBackup {
  if (text.length > backupLimitMegabytes * 1_000_000) return { ok: false, problem: 'too-large' }
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  const raw = parseJson(text)
  if (raw === undefined) return { ok: false, problem: 'not-json' }
  const stranger = checkFormat(raw)
  if (stranger) return { ok: false, problem: stranger }
  const frame = frameSchema.safeParse(raw)
  if (!frame.success) return { ok: false, problem: 'shape' }
  const { at, scans, dossiers } = frame.data
  const judged = [
    ...scans.map((record, index) => judgeScan(record, index + 1, structure)),
    ...dossiers.map((record, index) => judgeDossier(record, index + 1, structure)),
  ]
  return { ok: true, at, ...sortOut(judged) }
}

type Judged = { place: number; kind: BackedUp['kind']; found: BackedUp | FaultyRecord['code'] }

function judgeScan(raw: unknown, place: number, structure: Structure): Judged {
  const read = readScanRecord(raw, structure)
  if (read.ok) return { place, kind: 'scan', found: { kind: 'scan', record: read.scan } }
  const isNewer = read.problems.some(({ code }) => code === 'newer-version')
  return { place, kind: 'scan', found: isNewer ? 'newer-version' : 'unreadable' }
}

function judgeDossier(raw: unknown, place: number, structure: Structure): Judged {
  const read = readDossier(raw, structure)
  if (read.ok) return { place, kind: 'dossier', found: { kind: 'dossier', record: read.dossier } }
  return {
    place,
    kind: 'dossier',
    found: read.problem.code === 'newer-version' ? 'newer-version' : 'unreadable',
  }
}

function sortOut(judged: readonly Judged[]): { records: BackedUp[]; faulty: FaultyRecord[] } {
  const records = new Map<string, BackedUp>()
  const faulty: FaultyRecord[] = []
  for (const { place, kind, found } of judged) {
    if (typeof found === 'string') faulty.push({ kind, place, code: found })
    else {
      const key = `${kind}/${found.record.id}`
      if (records.has(key)) faulty.push({ kind, place, code: 'twice' })
      else records.set(key, found)
    }
  }
  return { records: [...records.values()], faulty }
}

/** Undefined for text that is no JSON; a byte-order mark at the start is common and harmless. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function checkFormat(raw: unknown): BackupProblem | null {
  if (typeof raw !== 'object' || raw === null) return 'other-format'
  const { format, formatVersion } = raw as { format?: unknown; formatVersion?: unknown }
  if (format !== backupFormat) return 'other-format'
  if (typeof formatVersion === 'number' && formatVersion > backupFormatVersion) return 'newer-version'
  return formatVersion === backupFormatVersion ? null : 'shape'
}
