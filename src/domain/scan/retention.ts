import type { Scan } from './scan-schema.ts'

/**
 * True when nothing happened to a scan for 12 months: it was not changed, and its owner did not say to keep it.
 * `asOf` is a day, yyyy-mm-dd. A scan without any date is not old: nobody knows.
 */
export function isLongKept(scan: Scan, asOf: string): boolean {
  const { keptAt } = scan
  const moments = [scan.createdAt, scan.updatedAt, typeof keptAt === 'string' ? keptAt : null]
  const last = moments
    .filter((moment) => typeof moment === 'string')
    .map((moment) => moment.slice(0, 10))
    .sort()
    .at(-1)
  const yearAgo = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`
  return last !== undefined && last <= yearAgo
}

/** The same scan, with the moment (ISO) at which its owner chose to keep it; its answers count as unchanged. */
export function keepLonger(scan: Scan, now: string): Scan {
  return { ...scan, keptAt: now }
}
