/** The first step of an action is taken within this many days (method: a step close by). */
export const firstStepWithinDays = 14

/** After so many days an employer looks back. */
export const reviewAfterDays = [30, 60, 90] as const

const millisecondsPerDay = 86_400_000
// The file knows years of four digits only.
const lastDay = '9999-12-31'

/** True for a day as the scan file writes it (yyyy-mm-dd) that is on the calendar. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = startOf(value)
  // Some browsers read 30 February as a day in March, others refuse the file that holds it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** The day so many days later; counted in UTC, so the same everywhere. Stops at the last day of year 9999. */
export function addDays(day: string, count: number): string {
  const time = startOf(day) + count * millisecondsPerDay
  return time > startOf(lastDay) ? lastDay : new Date(time).toISOString().slice(0, 10)
}

/** The last day on which a first step is still close by: 14 days from now. */
export function defaultDue(asOf: string): string {
  return addDays(asOf, firstStepWithinDays)
}

/** The days to look back: 30, 60 and 90 days from a day. */
export function reviewDates(day: string): { after: number; day: string }[] {
  return reviewAfterDays.map((after) => ({ after, day: addDays(day, after) }))
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
