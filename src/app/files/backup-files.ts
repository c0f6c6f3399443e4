import '../zod-without-eval.ts'
import type { Structure } from '../../content/structure.ts'
import type { Language } from '../../content/texts.ts'
import { compareBackup, keyOf, planRestore, type Comparison } from '../../domain/backup/plan-restore.ts'
import { backupLimitMegabytes, readBackup, type BackedUp } from '../../domain/backup/read-backup.ts'
import { backupFileName, writeBackup } from '../../domain/backup/write-backup.ts'
import { readDossier } from '../../domain/dossier/read-dossier.ts'
import { readScanRecord } from '../../domain/scan/read-scan.ts'
import type { BackupAnswer } from '../../features/backup/backup-screen.tsx'
import type { Choices, OpenedBackup } from '../../features/backup/restore-form.tsx'
import type { OutgoingFile } from '../../storage/files-out.ts'
import type { JointWrite } from '../../storage/put-together.ts'
import type { Revision } from '../../storage/revision.ts'
import { ChangedElsewhere } from '../../storage/storage-fault.ts'
import type { Stores } from '../../storage/stores.ts'
import type { BackupTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'

/** All of this as a backup file; records that cannot be read go along as they are. */
export function backupFile(
  scans: readonly unknown[],
  dossiers: readonly unknown[],
  at: string,
): OutgoingFile {
  return { name: backupFileName(at), type: 'application/json', content: writeBackup(scans, dossiers, at) }
}

/** Everything that lies on the device as a backup file, unread. Rejects where the device cannot be read. */
export async function backupOfDevice(
  { scans, dossiers }: Pick<Stores, 'scans' | 'dossiers'>,
  at: string,
): Promise<OutgoingFile> {
  const recordsOf = async (store: Pick<Stores['scans'], 'list'>) =>
    (await store.list()).map(({ record }) => record)
  return backupFile(await recordsOf(scans), await recordsOf(dossiers), at)
}

/** The stored records of one kind that are not among `items`: they cannot be read. None where the device cannot be. */
export async function recordsBeside(
  items: readonly { id: string }[],
  store: Pick<Stores['scans'], 'list'>,
): Promise<unknown[]> {
  const known = new Set(items.map(({ id }) => id))
  const stored = await store.list().catch(() => [])
  return stored.filter(({ id }) => !known.has(id)).map(({ record }) => record)
}

/** A backup that was opened, what it would do to this device, and the states of the records it was held against. */
export type ComparedBackup = { answer: BackupAnswer; comparisons: Comparison[]; seen: Seen }

/** The revision of each record on the device, by the key of the record. */
type Seen = ReadonlyMap<string, Revision | null>

type Comparing = { structure: Structure; stores: Stores; texts: BackupTexts; language: Language }

/** Opens a file the user chose and holds it against what this device holds at that moment. Never throws. */
export async function openBackup(
  file: File,
  { structure, stores, texts, language }: Comparing,
): Promise<ComparedBackup> {
  const refuse = (problem: string): ComparedBackup => ({
    ...{ answer: { ok: false, problem }, comparisons: [], seen: new Map() },
  })
  if (file.size > backupLimitMegabytes * 1_000_000)
    return refuse(fill(texts.problems['too-large'], { limit: backupLimitMegabytes }))
  const text = await file.text().catch(() => null)
  if (text === null) return refuse(texts.problems.unreadable)
  const read = readBackup(text, structure)
  if (!read.ok) return refuse(fill(texts.problems[read.problem], { limit: backupLimitMegabytes }))
  const { stored, unreadable, seen } = await readDevice(stores, structure)
  const comparisons = compareBackup(read.records, stored, unreadable)
  const count = (standing: string) => comparisons.filter((each) => each.standing === standing).length
  const opened: OpenedBackup = {
    day: dayInWords(read.at, language),
    isNew: count('new'),
    isSame: count('same'),
    faulty: read.faulty.map(({ kind, place, code }) =>
      fill(texts.faults[code], { kind: texts.kinds[kind], place }),
    ),
    asked: comparisons.flatMap((each) => wordAsked(each, texts, language)),
  }
  return { answer: { ok: true, opened }, comparisons, seen }
}

/**
 * What lies on the device, not what a screen remembers of it, with the keys of the records that cannot be read. Nothing
 * where the device cannot be read.
 */
async function readDevice(
  { scans, dossiers }: Stores,
  structure: Structure,
): Promise<{ stored: BackedUp[]; unreadable: ReadonlySet<string>; seen: Seen }> {
  const [ofScans, ofDossiers] = await Promise.all([scans.list(), dossiers.list()]).catch(() => [[], []])
  const stored: BackedUp[] = []
  for (const { record } of ofScans) {
    const read = readScanRecord(record, structure)
    if (read.ok) stored.push({ kind: 'scan', record: read.scan })
  }
  for (const { record } of ofDossiers) {
    const read = readDossier(record, structure)
    if (read.ok) stored.push({ kind: 'dossier', record: read.dossier })
  }
  const seen = new Map([
    ...ofScans.map(({ id, revision }) => [`scan/${id}`, revision] as const),
    ...ofDossiers.map(({ id, revision }) => [`dossier/${id}`, revision] as const),
  ])
  const readable = new Set(stored.map(keyOf))
  const unreadable = new Set([...seen.keys()].filter((key) => !readable.has(key)))
  return { stored, unreadable, seen }
}

function wordAsked(each: Comparison, texts: BackupTexts, language: Language): OpenedBackup['asked'] {
  const { standing, stored, record, kind } = each
  if (standing === 'new' || standing === 'same') return []
  const name = (each.kind === 'scan' ? each.record.company.name : each.record.employer.name) ?? ''
  const day = (moment: string | undefined) => dayInWords(moment ?? '1970-01-01', language)
  const days = { backup: day(record.updatedAt), stored: day(stored?.updatedAt) }
  return [
    {
      key: keyOf(each),
      name: `${texts.kinds[kind]}: ${name || texts.unnamed}`,
      standing: fill(texts.standings[standing], days),
    },
  ]
}

/** Writes what was chosen, all or nothing, and only over the states that were compared when the file was opened. */
export async function restoreBackup(
  { comparisons, seen }: Pick<ComparedBackup, 'comparisons' | 'seen'>,
  choices: Choices,
  stores: Stores,
  texts: BackupTexts,
): Promise<{ ok: true; count: number } | { ok: false; reason: string }> {
  try {
    const steps = planRestore(comparisons, choices, () => crypto.randomUUID())
    const writes = steps.map((step): JointWrite => {
      const state = step.replaces === null ? null : (seen.get(keyOf(step)) ?? null)
      return step.kind === 'scan'
        ? { kind: 'scans', item: step.record, seen: state }
        : { kind: 'dossiers', item: step.record, seen: state }
    })
    await (
      await stores.loadPutTogether()
    )(writes)
    return { ok: true, count: writes.length }
  } catch (error) {
    return { ok: false, reason: error instanceof ChangedElsewhere ? texts.changed : texts.failed }
  }
}
