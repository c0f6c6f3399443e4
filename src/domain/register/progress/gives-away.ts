import { fewest } from '../../cohort/publish/group.ts'

/** Steps of the search after which a set counts as found: rather a group too few than a promise not kept. */
const longestSearch = 10_000
/** Sums of whole numbers that differ by less are equal. */
const precision = 1e-6

/**
 * True when a set of 1 to 9 employers can be worked out of `sums` by adding and subtracting them in any way, even if
 * all were exact. An atom is a combination that occurs, with the employers in it (more than one may hold the same); a
 * sum tells how often it counts each atom. Somebody who knows which combinations do not occur is thereby reckoned with.
 *
 * Exact, up to the length of the search. A set can be worked out when it is a weighted sum of the sums with 0 or 1 on
 * every atom. Such a vector is known as soon as it is known on as many atoms as the sums are independent: for those
 * every choice of 0 and 1 with fewer than ten employers is tried, and the other atoms must follow with 0 or 1.
 */
export function givesAway(
  sums: readonly (readonly number[])[],
  atoms: readonly ReadonlySet<string>[],
): boolean {
  // An atom of ten or more is in no set of fewer: as a first choice it leaves nothing to try.
  const order = [...atoms.keys()].sort((a, b) => sizeOf(atoms[b]) - sizeOf(atoms[a]))
  const { rows, pivots } = reduce(sums.map((sum) => order.map((atom) => sum[atom] ?? 0)))
  return findsFew(
    rows,
    pivots,
    order.map((atom) => atoms[atom] ?? new Set()),
  )
}

/** The sums as independent ones, each with 1 on an atom of its own where the others have 0. */
function reduce(sums: readonly (readonly number[])[]): { rows: number[][]; pivots: number[] } {
  const left = sums.map((sum) => [...sum])
  const width = left[0]?.length ?? 0
  const pivots: number[] = []
  for (let column = 0; column < width && pivots.length < left.length; column += 1) {
    const place = pivots.length
    const best = rowOfLargest(left, column, place)
    const pivot = left[best]?.[column] ?? 0
    if (Math.abs(pivot) < precision) continue
    const row = (left[best] ?? []).map((value) => value / pivot)
    left[best] = left[place] ?? []
    left[place] = row
    for (const [index, each] of left.entries()) {
      const factor = each[column] ?? 0
      if (index !== place && factor !== 0) subtract(each, row, factor)
    }
    pivots.push(column)
  }
  return { rows: left.slice(0, pivots.length), pivots }
}

function rowOfLargest(rows: readonly (readonly number[])[], column: number, from: number): number {
  const sizeAt = (row: number) => Math.abs(rows[row]?.[column] ?? 0)
  let best = from
  for (let row = from + 1; row < rows.length; row += 1) if (sizeAt(row) > sizeAt(best)) best = row
  return best
}

function subtract(from: number[], row: readonly number[], factor: number): void {
  for (const [index, value] of row.entries()) from[index] = (from[index] ?? 0) - factor * value
}

function findsFew(
  rows: readonly (readonly number[])[],
  pivots: readonly number[],
  atoms: readonly ReadonlySet<string>[],
): boolean {
  const highest = atoms.map((atom) => (atom.size >= fewest ? 0 : 1))
  const reach = reachOf(rows, atoms.length)
  let steps = 0
  const canEnd = (values: readonly number[], from: number) =>
    values.every((value, atom) => {
      const { low = [], high = [] } = reach[from] ?? {}
      return (
        value + (low[atom] ?? 0) <= (highest[atom] ?? 0) + precision &&
        value + (high[atom] ?? 0) >= -precision
      )
    })
  const isFew = (values: readonly number[]) => {
    if (!values.every((value) => Math.abs(value - Math.round(value)) < precision)) return false
    const size = unionOf(atoms.filter((_, atom) => Math.round(values[atom] ?? 0) === 1)).size
    return size > 0 && size < fewest
  }
  const search = (from: number, values: readonly number[], taken: ReadonlySet<string>): boolean => {
    steps += 1
    if (steps > longestSearch) return true
    if (taken.size >= fewest || !canEnd(values, from)) return false
    const row = rows[from]
    if (!row) return isFew(values)
    const atom = pivots[from] ?? 0
    if (highest[atom] === 1) {
      const withRow = values.map((value, index) => value + (row[index] ?? 0))
      if (search(from + 1, withRow, unionOf([taken, atoms[atom] ?? new Set()]))) return true
    }
    return search(from + 1, values, taken)
  }
  return search(
    0,
    Array.from(atoms, () => 0),
    new Set(),
  )
}

/** The least and the most that the rows from a place on can add to each atom. */
function reachOf(rows: readonly (readonly number[])[], width: number): { low: number[]; high: number[] }[] {
  const none = Array.from({ length: width }, () => 0)
  const reach = [{ low: none, high: none }]
  for (const row of rows.toReversed()) {
    const { low, high } = reach[0] ?? { low: none, high: none }
    reach.unshift({
      low: low.map((value, atom) => value + Math.min(0, row[atom] ?? 0)),
      high: high.map((value, atom) => value + Math.max(0, row[atom] ?? 0)),
    })
  }
  return reach
}

function unionOf(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

function sizeOf(set: ReadonlySet<string> | undefined): number {
  return set?.size ?? 0
}
