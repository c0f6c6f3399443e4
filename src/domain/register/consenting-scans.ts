import { consentsTo } from '../cohort/make-contribution.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import type { Scan } from '../scan/scan-schema.ts'

/**
 * The scans whose employer said yes to this campaign, one per company: its earliest, as the count of the cohort takes
 * it (docs/decisions/0011-cohort-publication.md), and of two at one moment the one whose id comes first.
 */
export function consentingScans(dossiers: readonly Dossier[], campaign: string): Scan[] {
  const willing = dossiers
    .flatMap(({ scans }) => scans)
    .filter((scan) => consentsTo(scan, campaign))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const seen = new Set<string>()
  return willing.filter(({ id, company }) => {
    const key = company.key?.toLowerCase() ?? id
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function keyOf({ id, completedAt, updatedAt, createdAt }: Scan): string {
  return `${completedAt ?? updatedAt ?? createdAt ?? ''} ${id}`
}
