import type { Structure } from '../../content/structure.ts'
import { createScan } from '../scan/new-scan.ts'
import type { Scan } from '../scan/scan-schema.ts'

/**
 * A scan of the same company for somebody else to fill in apart: the same company key, profile and route, and nothing
 * else. The role is left out altogether, so that it is asked anew. `id` must be new.
 */
export function scanForColleague(
  scan: Scan,
  structure: Pick<Structure, 'id' | 'version'>,
  birth: { id: string; companyKey: string; now: string },
): Scan {
  const { sector, branch = null, sizeBand, region = null, name, key } = scan.company
  const choice = { route: scan.route ?? 'full', language: scan.language ?? 'nl' } as const
  const { respondent: _asked, ...fresh } = createScan(
    structure,
    { sector, branch, sizeBand, region, role: null },
    choice,
    birth,
  )
  return { ...fresh, company: { ...fresh.company, ...(key && { key }), ...(name && { name }) } }
}

/** True for a scan that was prepared for somebody who has not begun: no answers, and the role was never asked. */
export function isForColleague({ answers, respondent, completedAt }: Scan): boolean {
  return respondent === undefined && !completedAt && Object.keys(answers).length === 0
}

/**
 * The scan to go on with after opening a file: one prepared for a colleague gets an id of its own, for the same file
 * may go to more people, and two people must never share one scan. Any other scan stays as it is.
 */
export function ownScanOf(opened: Scan, { id, now }: { id: string; now: string }): Scan {
  return isForColleague(opened) ? { ...opened, id, createdAt: now, updatedAt: now } : opened
}
