import { cellGroups, everyone, keyOf, sectorGroups, type Group } from './group.ts'

/**
 * What is known of the count of a group when the earlier file was made, by key: rounding leaves a range, and for a
 * group that the earlier file only carried over there is no highest number (Infinity). Empty without an earlier file.
 */
export type Earlier = ReadonlyMap<string, { low: number; high: number }>

/**
 * The most companies that can have been in a group, outside some of its parts, when the earlier file was made:
 * Infinity where nothing limits it. Every group that holds it gives a limit: its highest number, less the lowest of
 * what lies beside.
 */
export function mostBefore(group: Group, parts: readonly Group[], earlier: Earlier): number {
  const high = (each: Group) => earlier.get(keyOf(each))?.high ?? Infinity
  const low = (each: Group) => earlier.get(keyOf(each))?.low ?? 0
  const lowest = (groups: readonly Group[]) => groups.reduce((sum, each) => sum + low(each), 0)
  const inParts = lowest(parts)
  const limits = [high(group)]
  const { sector, sizeBand } = group
  if (sector !== null && sizeBand !== null) {
    const beside = cellGroups.filter((cell) => keyOf(cell) !== keyOf(group))
    const inSector = beside.filter((cell) => cell.sector === sector)
    const ofSize = beside.filter((cell) => cell.sizeBand === sizeBand)
    limits.push(high({ sector, sizeBand: null }) - lowest(inSector))
    limits.push(high({ sector: null, sizeBand }) - lowest(ofSize))
  }
  if (sector !== null) {
    limits.push(high(everyone) - lowest(sectorGroups.filter((each) => each.sector !== sector)))
  }
  return Math.min(...limits) - inParts
}
