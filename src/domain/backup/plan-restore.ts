import type { BackedUp } from './read-backup.ts'

/** How a record of the backup stands to the one with the same id on this device; "damaged" where that one cannot be read. */
export type Standing = 'new' | 'same' | 'newer' | 'older' | 'changed' | 'damaged'

/** A record of the backup, and the one it would replace. */
export type Comparison = BackedUp & { stored: BackedUp['record'] | null; standing: Standing }

/** What to do with a record that is on this device already. */
export type RestoreChoice = 'skip' | 'replace' | 'both'

/** A record to write; `replaces` is the id of the stored one it takes the place of. */
export type RestoreStep = BackedUp & { replaces: string | null }

/**
 * Holds each record of a backup against this device; `unreadable` has the keys of what lies there and cannot be read.
 * "changed" where neither says which came last.
 */
export function compareBackup(
  records: readonly BackedUp[],
  stored: readonly BackedUp[],
  unreadable: ReadonlySet<string> = new Set(),
): Comparison[] {
  const known = new Map(stored.map((each) => [keyOf(each), each.record]))
  return records.map((each) => {
    const here = known.get(keyOf(each)) ?? null
    const standing = unreadable.has(keyOf(each)) ? 'damaged' : standingOf(each.record, here)
    return { ...each, stored: here, standing }
  })
}

/**
 * What restoring writes: every new record, and of those that differ what was chosen, "skip" where nothing was. A copy
 * beside the stored record gets a new id, its key in `choices` being "<kind>/<id>".
 */
export function planRestore(
  comparisons: readonly Comparison[],
  choices: Readonly<Record<string, RestoreChoice>>,
  newId: () => string,
): RestoreStep[] {
  return comparisons.flatMap((each): RestoreStep[] => {
    const { stored: _stored, standing, ...backedUp } = each
    if (standing === 'new') return [{ ...backedUp, replaces: null }]
    const choice = choices[keyOf(each)] ?? 'skip'
    if (standing === 'same' || choice === 'skip') return []
    if (choice === 'replace') return [{ ...backedUp, replaces: each.record.id }]
    return [{ ...withId(backedUp, newId()), replaces: null }]
  })
}

/** The key of a record among those of all kinds. */
export function keyOf({ kind, record }: BackedUp): string {
  return `${kind}/${record.id}`
}

function withId(backedUp: BackedUp, id: string): BackedUp {
  return backedUp.kind === 'scan'
    ? { kind: 'scan', record: { ...backedUp.record, id } }
    : { kind: 'dossier', record: { ...backedUp.record, id } }
}

function standingOf(record: BackedUp['record'], here: BackedUp['record'] | null): Standing {
  if (!here) return 'new'
  if (sortedJson(record) === sortedJson(here)) return 'same'
  const [there, ours] = [Date.parse(record.updatedAt ?? ''), Date.parse(here.updatedAt ?? '')]
  if (there > ours) return 'newer'
  return there < ours ? 'older' : 'changed'
}

/** The order of fields says nothing. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
