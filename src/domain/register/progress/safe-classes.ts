import { fewest } from '../../cohort/publish/group.ts'
import { givesAway } from './gives-away.ts'

/** A way to part members: each belongs to one class. */
export type Partition<Member> = { id: string; classOf: (member: Member) => string }

/** One table of a report: things of one kind, each of an employer and in one class. */
export type ClassTable = { kind: string; items: readonly { employer: string; name: string }[] }

/** The members as a table of a kind; tables of one kind must hold the same members in the same order. */
export function tableOf<Member>(
  kind: string,
  members: readonly Member[],
  classOf: Partition<Member>['classOf'],
  employerOf: (member: Member) => string,
): ClassTable {
  return { kind, items: members.map((member) => ({ employer: employerOf(member), name: classOf(member) })) }
}

/** A table with its classes shown; all others together are the last of its `size` units. */
type Placed = ClassTable & { size: number; unitOf: (name: string) => number }

/**
 * Chooses which classes may be shown, table by table: call it once for each, and it remembers the earlier ones. A class
 * needs ten employers. All tables together are held against somebody who adds and subtracts in any way and knows which
 * combinations do not occur: no set of 1 to 9 employers may follow, nor a set of things of 1 to 9 employers. A table of
 * things counts for employers too, as each may have exactly one. Where a table is not safe its smallest class is left
 * out, until it is. Sources: docs/decisions/0011-cohort-publication.md, docs/decisions/0025-register-as-a-sheet.md.
 */
export function classChooser(employers: readonly string[]): (table: ClassTable) => ReadonlySet<string> {
  const placed: Placed[] = []
  return (table) => {
    const shown = largeClasses(table)
    while (shown.length > 0 && !isSafe([...placed, place(table, shown)], employers)) shown.pop()
    if (shown.length > 0) placed.push(place(table, shown))
    return new Set(shown)
  }
}

/** The classes of ten employers at least, the largest first. */
function largeClasses({ items }: ClassTable): string[] {
  const classes = new Map<string, Set<string>>()
  for (const { name, employer } of items) classes.set(name, (classes.get(name) ?? new Set()).add(employer))
  return [...classes]
    .filter(([, own]) => own.size >= fewest)
    .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .map(([name]) => name)
}

function place(table: ClassTable, shown: readonly string[]): Placed {
  const unitOf = (name: string) => (shown.includes(name) ? shown.indexOf(name) : shown.length)
  return { ...table, size: shown.length + 1, unitOf }
}

function isSafe(placed: readonly Placed[], employers: readonly string[]): boolean {
  const kinds = [...new Set(placed.map(({ kind }) => kind))]
  const isKindSafe = (kind: string) => isSafeForThings(placed.filter((each) => each.kind === kind))
  return kinds.every(isKindSafe) && isSafeForEmployers(placed, employers)
}

/** Of things of one kind: no set of them that follows from these tables is of 1 to 9 employers. */
function isSafeForThings(placed: readonly Placed[]): boolean {
  const items = placed[0]?.items ?? []
  const vectors = items.map((_, item) =>
    placed.flatMap(({ items: own, size, unitOf }) => {
      const unit = unitOf(own[item]?.name ?? '')
      return Array.from({ length: size }, (__, index) => Number(index === unit))
    }),
  )
  return !hasFewWorkedOut(
    vectors,
    items.map(({ employer }) => employer),
  )
}

/** Of employers: what each table counts of them, and how many there are. */
function isSafeForEmployers(placed: readonly Placed[], employers: readonly string[]): boolean {
  const counts = placed.map(({ items, size, unitOf }) => {
    const own = new Map(employers.map((employer) => [employer, Array.from({ length: size }, () => 0)]))
    for (const { employer, name } of items) {
      const row = own.get(employer)
      const unit = unitOf(name)
      if (row) row[unit] = (row[unit] ?? 0) + 1
    }
    return own
  })
  const vectors = employers.map((employer) => [1, ...counts.flatMap((own) => own.get(employer) ?? [])])
  return !hasFewWorkedOut(vectors, employers)
}

/** Each vector tells how often each sum counts one thing; things with the same vector cannot be told apart. */
function hasFewWorkedOut(vectors: readonly (readonly number[])[], employers: readonly string[]): boolean {
  const atoms = new Map<string, { vector: readonly number[]; employers: Set<string> }>()
  for (const [index, vector] of vectors.entries()) {
    const atom = atoms.get(vector.join()) ?? { vector, employers: new Set<string>() }
    atom.employers.add(employers[index] ?? '')
    atoms.set(vector.join(), atom)
  }
  const found = [...atoms.values()]
  return givesAway(
    (vectors[0] ?? []).map((_, sum) => found.map(({ vector }) => vector[sum] ?? 0)),
    found.map((atom) => atom.employers),
  )
}
