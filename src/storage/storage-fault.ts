/**
 * Why this device keeps nothing, as far as the browser tells: what it holds is of a newer version of the app, another
 * window erased everything, the disk is full, another window changed the same record, or it refuses for its own reasons.
 */
export type StorageFault = 'newer-version' | 'erased' | 'full' | 'changed' | 'refused'

/** Another window stored a later state of this record, or removed it; nothing was written. */
export class ChangedElsewhere extends Error {
  constructor(readonly id: string) {
    super(`Storage: record ${id} was changed in another window`)
  }
}

/** Another window took the database away from this one: to erase it, or because it is of a newer version. */
export class DatabaseTaken extends Error {
  constructor(readonly reason: 'newer-version' | 'erased') {
    super(`Storage: another window took the database (${reason})`)
  }
}

/** What an error of the storage means to its user; "refused" where nothing better is known. */
export function faultOf(error: unknown): StorageFault {
  if (error instanceof ChangedElsewhere) return 'changed'
  if (error instanceof DatabaseTaken) return error.reason
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'VersionError') return 'newer-version'
  return name === 'QuotaExceededError' ? 'full' : 'refused'
}
