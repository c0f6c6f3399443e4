import { countIn, type CountTable } from './count-table.ts'
import { cellGroups, everyone, fewest, keyOf, sectorGroups, sizeGroups, type Group } from './group.ts'
import { isSafeFamily } from './is-safe-family.ts'
import { mostBefore, type Earlier } from './most-before.ts'

/** The keys of the groups whose numbers may be published now. */
export type Chosen = ReadonlySet<string>

/**
 * Chooses the groups whose total and pillars are published, from the top of the ladder down. In a first file: every
 * group with which the file stays safe. Beside an earlier file: the sectors and their sizes, or the sizes over all
 * sectors where no sector can be renewed; the two cross, and over time what crosses cannot be kept safe. Empty when
 * everyone together is too few, or has too few newcomers.
 */
export function chooseGroups(table: CountTable, earlier: Earlier): Chosen {
  if (earlier.size === 0) return chooseFirst(table)
  const bySector = chooseRenewed(table, [everyone, ...sectorGroups, ...cellGroups], earlier)
  if (bySector.size > 1) return bySector
  return chooseRenewed(table, [everyone, ...sizeGroups], earlier)
}

function chooseFirst(table: CountTable): Chosen {
  const chosen = new Set<string>()
  for (const group of [everyone, ...sectorGroups, ...sizeGroups, ...cellGroups]) {
    const above = holderOf(group)
    if (countIn(table, group) < fewest || (above && !chosen.has(keyOf(above)))) continue
    chosen.add(keyOf(group))
    if (!isSafeFamily(table, chosen)) chosen.delete(keyOf(group))
  }
  return chosen
}

/**
 * Groups that lie inside each other, of which every smallest part has for certain ten newcomers. Whatever is worked
 * out with a new number in it then counts those ten, whatever the earlier file gave.
 */
function chooseRenewed(table: CountTable, groups: readonly Group[], earlier: Earlier): Chosen {
  return chooseNested(groups, (group, parts) => {
    if (countIn(table, group) < fewest) return false
    const left = restOf(table, group, parts)
    return left === 0 || left - mostBefore(group, parts, earlier) >= fewest
  })
}

/** What the themes need to know: how many have all themes and how many have not; of all and of themes, what was before. */
export type ThemeTables = {
  complete: CountTable
  incomplete: CountTable
  earlier: Earlier
  earlierComplete: Earlier
  earlierIncomplete: Earlier
}

/**
 * Chooses the groups whose themes are published too, among those chosen before: everyone, sectors, and sizes in a
 * sector. In every smallest part both those with all themes and those without must be nobody or ten; beside an
 * earlier file ten newcomers of each, unless there is nobody. And no chosen group in it may be without newcomers that
 * have all themes, or the themes of the others would be those of the whole part.
 */
export function chooseThemeGroups(chosen: Chosen, tables: ThemeTables): Chosen {
  const { complete, incomplete, earlier, earlierComplete, earlierIncomplete } = tables
  const groups = [everyone, ...sectorGroups, ...cellGroups].filter((group) => chosen.has(keyOf(group)))
  const most = (group: Group, parts: readonly Group[], before: Earlier) =>
    earlier.size === 0 ? 0 : Math.min(mostBefore(group, parts, before), mostBefore(group, parts, earlier))
  const isEnough = (table: CountTable, before: Earlier, group: Group, parts: readonly Group[]) => {
    const left = restOf(table, group, parts)
    return left === 0 || left - most(group, parts, before) >= fewest
  }
  const hasNewThemes = (group: Group) => {
    const parts = groups.filter((each) => each !== group && keyOf(holderOf(each) ?? each) === keyOf(group))
    const left = restOf(complete, group, parts)
    return left + restOf(incomplete, group, parts) === 0 || left - most(group, parts, earlierComplete) >= 1
  }
  return chooseNested(groups, (group, parts) => {
    const loose = groups.filter(
      (each) => isInside(each, group) && !parts.some((part) => isInside(each, part)),
    )
    return (
      countIn(complete, group) >= fewest &&
      isEnough(complete, earlierComplete, group, parts) &&
      isEnough(incomplete, earlierIncomplete, group, parts) &&
      loose.every(hasNewThemes)
    )
  })
}

function isInside(group: Group, holder: Group): boolean {
  return [null, group.sector].includes(holder.sector) && [null, group.sizeBand].includes(holder.sizeBand)
}

/**
 * Adds groups from the top down while each group's rest, which is the group without its chosen parts, is safe. A
 * group needs the one that holds it.
 */
function chooseNested(
  groups: readonly Group[],
  isSafeRest: (group: Group, parts: readonly Group[]) => boolean,
): Chosen {
  const chosen = new Set<string>()
  const partsOf = (group: Group) =>
    groups.filter(
      (each) => chosen.has(keyOf(each)) && keyOf(holderOf(each) ?? each) === keyOf(group) && each !== group,
    )
  for (const group of groups) {
    const above = holderOf(group)
    if (above && !chosen.has(keyOf(above))) continue
    chosen.add(keyOf(group))
    const isSafe = [group, ...(above ? [above] : [])].every((each) => isSafeRest(each, partsOf(each)))
    if (!isSafe) chosen.delete(keyOf(group))
  }
  return chosen
}

/** The group that holds a group in the tree of sectors: a sector its sizes, everyone all else; none for everyone. */
function holderOf({ sector, sizeBand }: Group): Group | undefined {
  if (sector === null && sizeBand === null) return undefined
  return sector !== null && sizeBand !== null ? { sector, sizeBand: null } : everyone
}

function restOf(table: CountTable, group: Group, parts: readonly Group[]): number {
  return countIn(table, group) - parts.reduce((sum, part) => sum + countIn(table, part), 0)
}
