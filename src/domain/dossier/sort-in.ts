import { mergeCopies, type MergedCopies } from '../scan/merge-scans.ts'
import { recogniseCopy } from '../scan/recognise-copy.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { changesOfCopy, type ChangesOfCopy } from './changes-of-copy.ts'
import { withDaysOf } from './dossier-days.ts'
import type { Dossier } from './dossier-schema.ts'
import { candidatesFor, dossierOfKnownScan, type Candidate } from './place-of-scan.ts'
import { scanToHandBack, withScan } from './scans-of-dossier.ts'

/** Where an opened scan belongs, and what has to be asked before it goes there. */
export type Verdict =
  /** Nothing like it is known, and it names its employer: a dossier of its own. */
  | { kind: 'new'; name: string }
  /** It has no name, or may belong to a dossier that is there. */
  | { kind: 'where'; candidates: Candidate[] }
  /** A copy that is here already, or an earlier state of it: nothing to do. */
  | { kind: 'same' | 'older'; dossier: Dossier }
  /** A later state of a scan that is here, or one where both sides went on. */
  | { kind: 'newer' | 'apart'; dossier: Dossier; known: Scan; copies: MergedCopies; changes: ChangesOfCopy }

/**
 * Judges an opened scan against the dossiers. A known scan is compared as the employer had it, with the days of its
 * dossier, so that a file that only comes back is the same. Nothing is changed here.
 */
export function judgeScan(scan: Scan, dossiers: readonly Dossier[]): Verdict {
  const found = dossierOfKnownScan(scan.id, dossiers)
  if (!found) {
    const candidates = candidatesFor(scan, dossiers)
    const name = scan.company.name?.trim() ?? ''
    return name === '' || candidates.length > 0 ? { kind: 'where', candidates } : { kind: 'new', name }
  }
  const { dossier } = found
  const known = scanToHandBack(found.known, dossier)
  const kind = recogniseCopy(known, scan)
  if (kind === 'same' || kind === 'older') return { kind, dossier }
  const copies = mergeCopies(scan, known)
  return { kind, dossier, known, copies, changes: changesOfCopy(known, copies.merged) }
}

/**
 * The dossier with an opened scan in it, in place of a copy with the same id. Days and facts that the dossier lacks
 * come from the scan; an employer who was only invited has now filled it in.
 */
export function withOpenedScan(dossier: Dossier, scan: Scan): Dossier {
  const { sector, sizeBand, region } = scan.company
  const { employer } = dossier
  return {
    ...withScan(withDaysOf(dossier, scan), scan),
    employer: {
      ...employer,
      sector: employer.sector ?? sector,
      sizeBand: employer.sizeBand ?? sizeBand,
      region: employer.region ?? region ?? null,
    },
    status: dossier.status === 'invited' ? 'filled-in' : dossier.status,
  }
}
