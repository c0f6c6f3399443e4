import type { StorageFault } from './storage-fault.ts'

/** Whether what is on screen is on the device too; `at` is the moment of the last good save. */
export type SaveState = {
  state: 'idle' | 'saving' | 'saved' | 'failed'
  at: string | null
  fault?: StorageFault
}

/** A record that two windows changed apart; null where one of them removed it. */
export type Conflict<Item> = { id: string; mine: Item | null; theirs: Item | null }

/** What this window knows of the records of the device. */
export type Kept<Item> = {
  isReady: boolean
  items: readonly Item[]
  /** The ids of stored records that can no longer be read; they are left alone. */
  unreadable: readonly string[]
  /** Why the records could not be read at all. */
  fault: StorageFault | null
  /** The first record that waits for a choice; this window's state of it is not stored. */
  conflict: Conflict<Item> | null
  /** How often each record was replaced by the state of another window. */
  takeovers: ReadonlyMap<string, number>
}

/** What a window knows before it has looked. */
export const nothingKept: Kept<never> = {
  isReady: false,
  items: [],
  unreadable: [],
  fault: null,
  conflict: null,
  takeovers: new Map(),
}

/** Gives what judges stored records; asked for only when there are any. Null for a record that cannot be read. */
export type LoadReader<Item> = () => Promise<(record: unknown) => Item | null>

/** True where two states of a record say the same, the moment of the change aside; null is no record. */
export function isSameRecord(a: object | null, b: object | null): boolean {
  const withoutMoment = (item: object | null) => JSON.stringify({ ...item, updatedAt: null })
  return (a === null) === (b === null) && withoutMoment(a) === withoutMoment(b)
}

type Changed = { updatedAt?: string | undefined }

/** The latest changed first. */
export function byLastChange(a: Changed, b: Changed): number {
  return (b.updatedAt ?? '').localeCompare(a.updatedAt ?? '')
}
