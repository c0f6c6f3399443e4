import type { Structure } from '../../content/structure.ts'
import { completeScan } from './complete-scan.ts'
import { createScan, type Birth, type ProfileAnswers } from './new-scan.ts'
import type { Scan } from './scan-schema.ts'

/**
 * A new scan of the company of an earlier one: the same company key, name and route, no answers, and the stored scores
 * of earlier rounds. A completed scan without stored scores gives those its answers have now.
 */
export function repeatScan(
  earlier: Scan,
  profile: ProfileAnswers,
  structure: Structure,
  { language, birth }: { language: NonNullable<Scan['language']>; birth: Birth },
): Scan {
  const scan = createScan(structure, profile, { route: earlier.route ?? 'full', language }, birth)
  const { name, key } = earlier.company
  const company = { ...scan.company, ...(key && { key }), ...(name && { name }) }
  const snapshots = storedScores(earlier, structure)
  return { ...scan, company, ...(snapshots.length > 0 && { snapshots }) }
}

function storedScores(earlier: Scan, structure: Structure): NonNullable<Scan['snapshots']> {
  const stored = earlier.snapshots ?? []
  if (stored.length > 0 || !earlier.completedAt) return stored
  return completeScan(earlier, structure, earlier.completedAt).snapshots ?? []
}
