/**
 * The one door through which older scan files come in: each step lifts a file by one format version.
 * Version 1 is the first, so there is no step yet; tests keep a fixture per version.
 */
export function upgradeScan(raw: unknown): unknown {
  return raw
}
