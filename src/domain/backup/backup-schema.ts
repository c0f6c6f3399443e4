import * as z from 'zod/mini'
import { dossierSchema } from '../dossier/dossier-schema.ts'
import { isoMoment, scanSchema } from '../scan/scan-schema.ts'

export const backupFormat = 'toekomstscan/backup'
/** The one number that changes when the shape of a backup changes. */
export const backupFormatVersion = 1

/** Everything a device holds, as one file. Unknown fields are kept. */
export const backupSchema = z.looseObject({
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupFormatVersion),
  at: isoMoment,
  scans: z.array(scanSchema),
  dossiers: z.array(dossierSchema),
})
