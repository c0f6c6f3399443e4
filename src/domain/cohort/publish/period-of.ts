import type { Benchmark } from '../../peers/benchmark-schema.ts'
import type { Tally } from '../tally-schema.ts'
import { fewest } from './group.ts'

/**
 * The quarters from the tenth company to the tenth last: a first or last quarter with fewer than ten would tell when
 * a few companies took part. For ten companies at least.
 */
export function periodOf(quarters: Tally['quarters']): Benchmark['period'] {
  const inOrder = Object.entries(quarters).sort(([a], [b]) => (a < b ? -1 : 1))
  const [from, to] = [tenthOf(inOrder), tenthOf(inOrder.toReversed())]
  // Ten to nineteen companies over several quarters: the tenth from both ends pass each other.
  return from <= to ? { from, to } : { from: to, to: from }
}

function tenthOf(quarters: readonly (readonly [string, number])[]): string {
  let seen = 0
  for (const [quarter, n] of quarters) {
    seen += n
    if (seen >= fewest) return quarter
  }
  return quarters.at(-1)?.[0] ?? ''
}
