import { countIn, type CountTable } from './count-table.ts'
import {
  cellGroups,
  everyone,
  fewest,
  isNoneOrEnough,
  keyOf,
  sectorGroups,
  sizeGroups,
  type Group,
} from './group.ts'
import { hasNewcomers, isRestSafe, type Earlier, type Family } from './has-enough-newcomers.ts'
import { isSafeFamily } from './is-safe-family.ts'

/** The keys of the groups whose numbers may be published now. */
export type Chosen = ReadonlySet<string>

/**
 * Chooses the groups for total and pillars, from the top of the ladder down: everyone, sectors, sizes, and sizes in a
 * sector. A group is added when the file stays safe with it, on its own and beside the earlier one. None when
 * everyone together is too few, or has too few newcomers.
 */
export function chooseGroups(table: CountTable, earlier: Earlier): Chosen {
  const chosen = new Set<string>()
  for (const group of [everyone, ...sectorGroups, ...sizeGroups, ...cellGroups]) {
    if (countIn(table, group) < fewest || !hasNewcomers(table, group, earlier)) continue
    const above = parentsOf(group)
    if (above.some((parent) => isMissing(parent, group, chosen, earlier))) continue
    chosen.add(keyOf(group))
    const families = [group, ...above].filter((each) => chosen.has(keyOf(each))).flatMap(familiesOf)
    const isSafe =
      isSafeFamily(table, chosen) && families.every((family) => isRestSafe(table, family, chosen, earlier))
    if (!isSafe) chosen.delete(keyOf(group))
  }
  return chosen
}

/** What the themes need to know: how many have all themes and how many have not, now and before. */
export type ThemeTables = {
  complete: CountTable
  incomplete: CountTable
  earlierComplete: Earlier
  earlierIncomplete: Earlier
}

/**
 * Chooses the groups whose themes may be published too, among those chosen before: everyone, sectors, and sizes in a
 * sector. Sizes over all sectors have no themes: without them the groups lie inside each other, and all that can be
 * worked out is a group without its parts. Both those with all themes and those without must be nobody or ten there.
 */
export function chooseThemeGroups(chosen: Chosen, tables: ThemeTables): Chosen {
  const { complete, incomplete, earlierComplete, earlierIncomplete } = tables
  const withThemes = new Set<string>()
  const isSafe = (family: Family) =>
    [complete, incomplete].every((table) => isNoneOrEnough(restOf(table, family, withThemes))) &&
    isRestSafe(complete, family, withThemes, earlierComplete) &&
    isRestSafe(incomplete, family, withThemes, earlierIncomplete)
  for (const group of [everyone, ...sectorGroups, ...cellGroups]) {
    const parent = insideOf(group)
    if (!chosen.has(keyOf(group)) || (parent && !withThemes.has(keyOf(parent)))) continue
    const isEnough =
      countIn(complete, group) >= fewest &&
      isNoneOrEnough(countIn(incomplete, group)) &&
      hasNewcomers(complete, group, earlierComplete) &&
      (countIn(incomplete, group) === 0 || hasNewcomers(incomplete, group, earlierIncomplete))
    if (!isEnough) continue
    withThemes.add(keyOf(group))
    const families = [group, ...(parent ? [parent] : [])].map(nestedFamilyOf)
    if (!families.every(isSafe)) withThemes.delete(keyOf(group))
  }
  return withThemes
}

/** A sector must be there for its sizes; a size only where an earlier file gave it, or it would be out of step. */
function isMissing(parent: Group, child: Group, chosen: Chosen, earlier: Earlier): boolean {
  if (chosen.has(keyOf(parent))) return false
  const isNested = parent.sector === child.sector || parent.sizeBand === null
  return isNested || earlier.has(keyOf(parent))
}

function parentsOf({ sector, sizeBand }: Group): Group[] {
  if (sector !== null && sizeBand !== null) {
    return [
      { sector, sizeBand: null },
      { sector: null, sizeBand },
    ]
  }
  return sector === null && sizeBand === null ? [] : [everyone]
}

/** The group just above in the tree of sectors. */
function insideOf(group: Group): Group | undefined {
  return parentsOf(group)[0]
}

function familiesOf(parent: Group): Family[] {
  const { sector, sizeBand } = parent
  if (sector !== null && sizeBand !== null) return []
  if (sector === null && sizeBand === null) {
    return [
      { parent, children: sectorGroups },
      { parent, children: sizeGroups },
    ]
  }
  const children = cellGroups.filter((cell) => cell.sector === sector || cell.sizeBand === sizeBand)
  return [{ parent, children }]
}

function nestedFamilyOf(parent: Group): Family {
  return familiesOf(parent)[0] ?? { parent, children: [] }
}

function restOf(table: CountTable, { parent, children }: Family, chosen: Chosen): number {
  const parts = children.filter((child) => chosen.has(keyOf(child)))
  return countIn(table, parent) - parts.reduce((sum, child) => sum + countIn(table, child), 0)
}
