import { countIn, type CountTable } from './count-table.ts'
import { fewest, keyOf, type Group } from './group.ts'

/** Between which numbers the count of a group lay when it was published last, by key; empty for a first publication. */
export type Earlier = ReadonlyMap<string, { low: number; high: number }>

/** A group that is renewed, with the groups of the next step that it is made of. */
export type Family = { parent: Group; children: readonly Group[] }

/**
 * True when a group has for certain ten newcomers since it was published, or was never published. The earlier count
 * is only known rounded, so the highest it can have been is taken.
 */
export function hasNewcomers(table: CountTable, group: Group, earlier: Earlier): boolean {
  const before = earlier.get(keyOf(group))
  return before === undefined || countIn(table, group) - before.high >= fewest
}

/**
 * True when what is left of a renewed group, after taking away its renewed children and everything that was published
 * before, holds for certain nobody or ten. Children keep their earlier numbers unless they are in `renewed`. Taken
 * away are: the earlier children alone; and the group's own earlier number, with the earlier numbers of the renewed
 * children put back. Source: docs/decisions/0011-cohort-publication.md.
 */
export function isRestSafe(
  table: CountTable,
  { parent, children }: Family,
  renewed: ReadonlySet<string>,
  earlier: Earlier,
): boolean {
  const before = (group: Group) => earlier.get(keyOf(group))
  const isRenewed = (group: Group) => renewed.has(keyOf(group))
  const sum = (groups: readonly Group[], numberOf: (group: Group) => number) =>
    groups.reduce((total, group) => total + numberOf(group), 0)
  const count = (group: Group) => countIn(table, group)

  const fresh = children.filter(isRenewed)
  const kept = children.filter((child) => !isRenewed(child) && before(child))
  const rest = count(parent) - sum(fresh, count)
  if (rest > 0 && rest - sum(kept, (child) => before(child)?.high ?? 0) < fewest) return false

  const own = before(parent)
  if (!own) return true
  const again = fresh.filter(before)
  const all = count(parent) - sum(again, count)
  return all === 0 || all - (own.high - sum(again, (child) => before(child)?.low ?? 0)) >= fewest
}
