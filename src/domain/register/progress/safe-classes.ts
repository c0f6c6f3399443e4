import { fewest, isNoneOrEnough } from '../../cohort/publish/group.ts'

/** A way to part members: each belongs to one class. */
export type Partition<Member> = { id: string; classOf: (member: Member) => string }

/** The classes of each partition that may be shown; the other members of it stand together. */
export type ChosenClasses = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Chooses which classes may be shown, partition by partition in the order given. A class needs ten employers, and so
 * do all members that are not shown together, unless there are none: else the total would tell them. Two partitions of
 * the same members are held against each other too: no set that follows from both, by adding and subtracting in any
 * way, may count 1 to 9 employers, even for somebody who knows which combinations do not occur. Where a partition is
 * not safe its smallest class is left out, until it is. Source: docs/decisions/0011-cohort-publication.md.
 */
export function chooseClasses<Member>(
  members: readonly Member[],
  partitions: readonly Partition<Member>[],
  employerOf: (member: Member) => string,
): ChosenClasses {
  const chosen = new Map<string, ReadonlySet<string>>()
  const size = (some: readonly Member[]) => new Set(some.map(employerOf)).size
  const placed: Units<Member>[] = []
  for (const { id, classOf } of partitions) {
    const classes = groupBy(members, classOf)
    const order = [...classes].sort(([a, one], [b, other]) => size(other) - size(one) || (a < b ? -1 : 1))
    const shown = order.filter(([, own]) => size(own) >= fewest).map(([name]) => name)
    const isSafe = () => {
      const units = unitsOf(classes, shown)
      return (
        units.every((unit) => isNoneOrEnough(size(unit))) &&
        placed.every((earlier) => isSafePair(earlier, units, size))
      )
    }
    while (shown.length > 0 && !isSafe()) shown.pop()
    chosen.set(id, new Set(shown))
    if (shown.length > 0) placed.push(unitsOf(classes, shown))
  }
  return chosen
}

/** What an attacker can tell apart in one partition: every class shown, and all others together. */
type Units<Member> = readonly (readonly Member[])[]

function unitsOf<Member>(
  classes: ReadonlyMap<string, readonly Member[]>,
  shown: readonly string[],
): Units<Member> {
  const rest = [...classes].flatMap(([name, own]) => (shown.includes(name) ? [] : own))
  return [...shown.map((name) => classes.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]
}

/**
 * What can be worked out of two partitions is a set of units of the one without a set of units of the other, where
 * nobody of the second set is outside the first. For each second set the smallest such first set is tried.
 */
function isSafePair<Member>(
  one: Units<Member>,
  other: Units<Member>,
  size: (members: readonly Member[]) => number,
): boolean {
  const [rows, columns] = one.length >= other.length ? [one, other] : [other, one]
  const columnOf = new Map(columns.flatMap((unit, column) => unit.map((member) => [member, column] as const)))
  for (let taken = 1; taken < 1 << columns.length; taken += 1) {
    const isTaken = (member: Member) => ((1 << (columnOf.get(member) ?? 31)) & taken) !== 0
    const left = rows
      .filter((row) => row.some(isTaken))
      .flatMap((row) => row.filter((each) => !isTaken(each)))
    if (!isNoneOrEnough(size(left))) return false
  }
  return true
}

function groupBy<Member>(
  members: readonly Member[],
  classOf: (member: Member) => string,
): Map<string, Member[]> {
  const classes = new Map<string, Member[]>()
  for (const member of members) {
    const name = classOf(member)
    classes.set(name, [...(classes.get(name) ?? []), member])
  }
  return classes
}
