import type { Scan } from '../scan/scan-schema.ts'
import { dossierFormat, dossierFormatVersion, type Dossier } from './dossier-schema.ts'

/** What only the outside world can give: a random id and the moment. */
export type DossierBirth = { id: string; now: string }

/** A dossier of an employer who still has to fill in a scan. */
export function newDossier(
  employer: Dossier['employer'],
  contact: Dossier['contact'],
  { id, now }: DossierBirth,
): Dossier {
  return {
    format: dossierFormat,
    formatVersion: dossierFormatVersion,
    id,
    createdAt: now,
    updatedAt: now,
    employer,
    ...(contact && { contact }),
    status: 'invited',
    scans: [],
  }
}

/** A dossier around a scan that was opened; `name` is asked where the scan has none. */
export function dossierOfScan(scan: Scan, name: string, birth: DossierBirth): Dossier {
  const { sector, sizeBand, region = null } = scan.company
  const { talkAt = null, nextContact = null, eraseAfter = null } = scan.dossier ?? {}
  return {
    ...newDossier({ name, sector, sizeBand, region }, undefined, birth),
    status: talkAt === null ? 'filled-in' : 'talk',
    ...{ talkAt, nextContact, eraseAfter },
    scans: [scan],
  }
}
