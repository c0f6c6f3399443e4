import type { Dossier } from '../dossier/dossier-schema.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { backupFormat, backupFormatVersion, type Backup } from './backup-schema.ts'

/** The text of a backup file: all scans and dossiers as they are. `at` is the moment of the backup. */
export function writeBackup(scans: readonly Scan[], dossiers: readonly Dossier[], at: string): string {
  const backup: Backup = {
    ...{ format: backupFormat, formatVersion: backupFormatVersion },
    ...{ at, scans: [...scans], dossiers: [...dossiers] },
  }
  return `${JSON.stringify(backup)}\n`
}

/** `toekomstscan-reservekopie-2026-11-22.backup.json`, after the day of `at`. */
export function backupFileName(at: string): string {
  return `toekomstscan-reservekopie-${at.slice(0, 10)}.backup.json`
}
