/** A record with the fields that only another one has, where they are none of the `known` ones: a later version put them there. */
export function withUnknownOf<T extends Record<string, unknown>>(
  record: T,
  other: Record<string, unknown>,
  known: readonly string[],
): T {
  const extra = Object.entries(other).filter(
    ([field, value]) => !known.includes(field) && !Object.hasOwn(record, field) && value !== undefined,
  )
  return extra.length === 0 ? record : { ...record, ...Object.fromEntries(extra) }
}
