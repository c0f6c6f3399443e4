import type { Scan } from '../scan/scan-schema.ts'
import { searchWords } from '../search/search-words.ts'
import type { Dossier } from './dossier-schema.ts'

/** A dossier that an opened scan may belong to, and what says so. */
export type Candidate = { dossier: Dossier; because: 'key' | 'name' }

/** The dossier that holds a scan with this id, and that scan; null when none does. */
export function dossierOfKnownScan(
  id: string,
  dossiers: readonly Dossier[],
): { dossier: Dossier; known: Scan } | null {
  for (const dossier of dossiers) {
    const known = dossier.scans.find((scan) => scan.id === id)
    if (known) return { dossier, known }
  }
  return null
}

/** The dossiers that a new scan may belong to: of the same company key first, then of the same name. */
export function candidatesFor({ company }: Pick<Scan, 'company'>, dossiers: readonly Dossier[]): Candidate[] {
  const { key, name = '' } = company
  const isSameKey = (dossier: Dossier) =>
    key !== undefined && dossier.scans.some((scan) => scan.company.key === key)
  const sameKey = dossiers.filter(isSameKey)
  const sameName = dossiers.filter(
    (dossier) =>
      !isSameKey(dossier) &&
      [dossier.employer.name, ...dossier.scans.map((scan) => scan.company.name ?? '')].some((each) =>
        isSameName(each, name),
      ),
  )
  return [
    ...sameKey.map((dossier): Candidate => ({ dossier, because: 'key' })),
    ...sameName.map((dossier): Candidate => ({ dossier, because: 'name' })),
  ]
}

/** True when two names have the same words, accents, capitals and signs aside; never for an empty name. */
export function isSameName(a: string, b: string): boolean {
  const words = searchWords(a).join(' ')
  return words !== '' && words === searchWords(b).join(' ')
}
