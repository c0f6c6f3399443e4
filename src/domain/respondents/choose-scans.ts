import { momentOf } from '../over-time/earlier-scans.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { daysBetween, daysOfOneMoment } from './compare-respondents.ts'
import { roleOf } from './seat-respondents.ts'

/** What stands in the way of laying an opened scan beside others; null when nothing does. */
export type BesideProblem = 'same-scan' | 'empty' | 'other-key' | 'no-key'

/**
 * Judges an opened scan: the same scan again and a scan without answers cannot lie beside others. Only the same
 * company key proves that it is the same company; another key or none is a question to the reader, for people who
 * each started by themselves have different keys.
 */
export function judgeBeside(opened: Scan, others: readonly Scan[]): BesideProblem | null {
  if (others.some(({ id }) => id === opened.id)) return 'same-scan'
  if (Object.keys(opened.answers).length === 0) return 'empty'
  if (others.length === 0) return null
  const keys = others.flatMap(({ company }) => (company.key ? [company.key] : []))
  if (!opened.company.key || keys.length === 0) return 'no-key'
  return keys.includes(opened.company.key) ? null : 'other-key'
}

/**
 * Which scans lie beside `lead` at first: those with answers, made within half a year of it, one for each other role,
 * the nearest in time; of employees and unknown roles all. The lead comes first.
 */
export function chosenAtFirst(lead: Scan, scans: readonly Scan[]): Scan[] {
  const days = (scan: Scan) => Math.abs(daysBetween(timeOf(lead), timeOf(scan)))
  const near = scans
    .filter((scan) => scan.id !== lead.id && Object.keys(scan.answers).length > 0)
    .filter((scan) => days(scan) <= daysOfOneMoment)
    .toSorted((a, b) => days(a) - days(b))
  const taken = new Set([roleOf(lead)])
  const fitting = near.filter((scan) => {
    const role = roleOf(scan)
    if (role === null || role === 'employee' || role === 'other') return true
    if (taken.has(role)) return false
    taken.add(role)
    return true
  })
  return [lead, ...fitting]
}

function timeOf(scan: Scan): number {
  return Date.parse(momentOf(scan) ?? '1970-01-01')
}
