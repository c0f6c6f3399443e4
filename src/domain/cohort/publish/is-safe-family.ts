import { sectors, sizeBands } from '../contribution-schema.ts'
import type { CountTable } from './count-table.ts'
import { isNoneOrEnough, keyOf } from './group.ts'

/**
 * True when no set of 1 to 9 companies can be worked out of the sums of the published groups, by adding and
 * subtracting them in any way, even if all were exact. Everyone is taken to be published; `published` holds the keys
 * of the sectors, sizes and cells beside it.
 *
 * Exact, not only sufficient. A set that can be worked out has on the cells that are not published a value of 0 or 1
 * that is a number of its row minus a number of its column. Cut such numbers at each height: what is left are sets of
 * rows A and columns B where every row with somebody in B belongs to A, and the set is A without B. So for each of the
 * 2^columns choices of B the smallest such set must count none or enough. Rows that are not published move as one, and
 * so do columns. Source: docs/decisions/0011-cohort-publication.md.
 */
export function isSafeFamily(table: CountTable, published: ReadonlySet<string>): boolean {
  const hidden = hideCells(table, published)
  const rows = sumUnits(hidden, rowUnits(published))
  const columns = columnUnits(published)
  for (let chosen = 0; chosen < 1 << columns.length; chosen += 1) {
    const isInB = new Array<boolean>(sizeBands.length).fill(false)
    columns.forEach((unit, index) => {
      if ((chosen & (1 << index)) !== 0) for (const column of unit) isInB[column] = true
    })
    let smallest = 0
    for (const row of rows) {
      const [inside, outside] = split(row, isInB)
      if (inside > 0) smallest += outside
      else if (!isNoneOrEnough(outside)) return false
    }
    if (!isNoneOrEnough(smallest)) return false
  }
  return true
}

/** The table without the published cells: those are known on their own, and are large enough. */
function hideCells(table: CountTable, published: ReadonlySet<string>): number[][] {
  return sectors.map((sector, s) =>
    sizeBands.map((sizeBand, z) => (published.has(keyOf({ sector, sizeBand })) ? 0 : (table[s]?.[z] ?? 0))),
  )
}

/** Each published sector alone, and all others together. */
function rowUnits(published: ReadonlySet<string>): number[][] {
  return unitsOf(sectors.map((sector) => published.has(keyOf({ sector, sizeBand: null }))))
}

function columnUnits(published: ReadonlySet<string>): number[][] {
  return unitsOf(sizeBands.map((sizeBand) => published.has(keyOf({ sector: null, sizeBand }))))
}

function unitsOf(isPublished: readonly boolean[]): number[][] {
  const all = isPublished.map((_, index) => index)
  const together = all.filter((index) => !isPublished[index])
  return [
    ...all.filter((index) => isPublished[index]).map((index) => [index]),
    ...(together[0] === undefined ? [] : [together]),
  ]
}

function sumUnits(table: readonly (readonly number[])[], units: readonly (readonly number[])[]): number[][] {
  return units.map((unit) =>
    sizeBands.map((_, column) => unit.reduce((sum, row) => sum + (table[row]?.[column] ?? 0), 0)),
  )
}

function split(row: readonly number[], isInB: readonly boolean[]): [inside: number, outside: number] {
  let [inside, outside] = [0, 0]
  for (const [column, count] of row.entries()) {
    if (isInB[column]) inside += count
    else outside += count
  }
  return [inside, outside]
}
