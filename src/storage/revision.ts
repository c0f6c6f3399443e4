/**
 * The mark of one stored state of a record: new at every write, and never the same again. It is no time and no count,
 * so that a clock that stands still or goes back, or a record that was removed and made again, cannot mislead.
 */
export type Revision = string

/** A revision that was never given before, on this device or elsewhere. */
export function newRevision(): Revision {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')
}
