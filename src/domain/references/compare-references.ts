import type { Reference, ReferenceValue } from '../../content/reference.ts'
import type { Structure } from '../../content/structure.ts'
import type { Scan } from '../scan/scan-schema.ts'
import type { ReferenceComparison } from '../result/result-schema.ts'
import { ownAnswer } from './own-answer.ts'

const nationalKey = 'A-U'

/**
 * Holds one employer beside every public figure, in the order of the content; never part of a score.
 * The figure is that of the branch, else of the sector, else of the whole country; null where the source leaves the
 * sector out or has nothing. Values are in the unit of the reference. Without an own answer `own` and `verdict` are null.
 */
export function compareReferences(
  scan: Pick<Scan, 'company' | 'answers' | 'keyFigures'>,
  { profile }: Pick<Structure, 'profile'>,
  references: readonly Reference[],
): ReferenceComparison[] {
  const company = { ...scan.company, branch: branchOf(scan.company, profile) }
  return references.map((reference) => {
    const found = findFigure(reference, company)
    const own = ownAnswer(scan, reference)
    const edges = found ? edgesAround(found.row, reference.deadBand) : null
    const isJudged = reference.compare === 'level' && reference.deadBand !== null
    return {
      reference: reference.id,
      own,
      level: found?.level ?? null,
      key: found?.row.sector ?? null,
      sector: found?.row.value ?? null,
      low: edges?.low ?? null,
      high: edges?.high ?? null,
      size: sizeFigure(reference, company),
      verdict: isJudged && own && edges ? judge(own, edges) : null,
    }
  })
}

type Edges = { low: number; high: number }

/**
 * Below when the whole own band lies under the low edge, above when it lies over the high edge, else around.
 * An open end of the own band (null) reaches for ever.
 */
export function judge(
  own: { low: number | null; high: number | null },
  { low, high }: Edges,
): 'below' | 'around' | 'above' {
  if ((own.high ?? Infinity) < low) return 'below'
  if ((own.low ?? -Infinity) > high) return 'above'
  return 'around'
}

/** A branch of another sector is a slip in the file: the sector then decides. */
function branchOf({ sector, branch }: Scan['company'], { sectors }: Structure['profile']): string | null {
  const branches = sectors.find(({ id }) => id === sector)?.branches ?? []
  return branches.find((each) => each === branch) ?? null
}

type Figure = { level: 'branch' | 'sector' | 'national'; row: ReferenceValue }

function findFigure({ values, notFor }: Reference, { sector, branch }: Scan['company']): Figure | null {
  const row = (key: string) => values.find((value) => value.sector === key)
  const ofBranch = branch ? row(branch) : undefined
  if (ofBranch) return { level: 'branch', row: ofBranch }
  const ofSector = row(sector)
  if (ofSector) return { level: 'sector', row: ofSector }
  const ofCountry = notFor.includes(sector) ? undefined : row(nationalKey)
  return ofCountry ? { level: 'national', row: ofCountry } : null
}

function sizeFigure({ sizes, notFor }: Reference, { sector, sizeBand }: Scan['company']): number | null {
  if (notFor.includes(sector)) return null
  return sizes.find(({ sizeBands }) => sizeBands.includes(sizeBand))?.value ?? null
}

/** What counts as around: our own points on either side, else the margin of the source; null when there is neither. */
function edgesAround({ value, low, high }: ReferenceValue, deadBand: Reference['deadBand']): Edges | null {
  if (typeof deadBand === 'number') return { low: tidy(value - deadBand), high: tidy(value + deadBand) }
  return low === null || high === null ? null : { low, high }
}

/** 3.4 - 0.5 must be 2.9, not 2.9000000000000004: rounded to six decimals. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
