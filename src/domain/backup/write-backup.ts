import { backupFormat, backupFormatVersion } from './backup-schema.ts'

/**
 * The text of a backup file: all scans and dossiers as they are. `at` is the moment of the backup. A record that cannot
 * be read any more goes along as it lies on the device, and readBackup tells it apart; one that is no JSON is left out.
 */
export function writeBackup(scans: readonly unknown[], dossiers: readonly unknown[], at: string): string {
  const frame = JSON.stringify({ format: backupFormat, formatVersion: backupFormatVersion, at })
  return `${frame.slice(0, -1)},"scans":${listOf(scans)},"dossiers":${listOf(dossiers)}}\n`
}

/** Each record by itself, so that one without JSON does not lose the others. */
function listOf(records: readonly unknown[]): string {
  return `[${records.flatMap((record) => jsonOf(record) ?? []).join(',')}]`
}

/** Undefined for what the browser can store and JSON cannot say: a circle, a large number, nothing at all. */
function jsonOf(record: unknown): string | undefined {
  try {
    return JSON.stringify(record)
  } catch {
    return undefined
  }
}

/** `toekomstscan-reservekopie-2026-11-22.backup.json`, after the day of `at`. */
export function backupFileName(at: string): string {
  return `toekomstscan-reservekopie-${at.slice(0, 10)}.backup.json`
}
