/** Far deeper than any scan goes: a file like that cannot be written again, and breaks whoever walks it. */
export const deepestLevel = 100

/**
 * True for a value with lists or objects more than so many levels inside each other. Level by level, without recursion;
 * each value once, for a stored record may hold itself.
 */
export function isDeeperThan(levels: number, raw: unknown): boolean {
  let values = [raw]
  for (let level = 0; level <= levels && values.length > 0; level += 1) {
    const inside = values.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    )
    values = [...new Set(inside)]
  }
  return values.length > 0
}
