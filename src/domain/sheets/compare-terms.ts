import {
  amountTerms,
  timeTerms,
  type AmountTerm,
  type EmploymentTermsSheet,
  type TimeTerm,
} from './employment-terms.ts'

/** Old beside new; null where a side is empty, and the difference only where both are filled. */
export type Pair = { old: number | null; new: number | null; difference: number | null }

/** The two sides and their difference, in the order of the columns. */
export function valuesOf({ old, new: now, difference }: Pair): (number | null)[] {
  return [old, now, difference]
}

/** A pair of which both sides are known. */
export type WholePair = { old: number; new: number; difference: number }

/** The comparison of two jobs. */
export type TermsComparison = {
  /** What the employee pays is negative, so that the lines add up to the total. */
  amounts: ({ id: AmountTerm; sign: 1 | -1 } & Pair)[]
  times: ({ id: TimeTerm } & Pair)[]
  /** Euro per month over the lines that are filled on both sides; null until both wages are. */
  total: WholePair | null
  /** The same total per paid hour; null until both jobs have a total and hours above 0. */
  perHour: WholePair | null
  /** Lines with one side only: they do not count, for an empty field is not 0. */
  halfFilled: AmountTerm[]
}

const weeksPerMonth = 52 / 12

/**
 * Lays two jobs side by side. Amounts are euro per month, rounded half up to whole cents before they are added; what
 * the employee pays comes off. A line counts only when both sides are filled, so that both totals hold the same lines.
 */
export function compareTerms({ oldJob, newJob }: EmploymentTermsSheet): TermsComparison {
  const amounts = amountTerms.map(({ id, sign }) => ({
    id,
    sign,
    ...pairOf(signed(oldJob[id], sign), signed(newJob[id], sign)),
  }))
  const times = timeTerms.map(({ id }) => ({ id, ...pairOf(oldJob[id], newJob[id]) }))
  const total = totalOf(amounts)
  return {
    amounts,
    times,
    total,
    perHour: total && hourlyOf(total, oldJob.hours, newJob.hours),
    halfFilled: amounts.filter((line) => (line.old === null) !== (line.new === null)).map(({ id }) => id),
  }
}

function pairOf(before: number | null, after: number | null): Pair {
  const difference = before === null || after === null ? null : (cents(after) - cents(before)) / 100
  return { old: before, new: after, difference }
}

/** Plus 0 makes an amount of minus nothing plain 0. */
function signed(amount: number | null, sign: 1 | -1): number | null {
  return amount === null ? null : sign * amount + 0
}

function totalOf(lines: TermsComparison['amounts']): WholePair | null {
  const whole = lines.filter(({ difference }) => difference !== null)
  if (!whole.some(({ id }) => id === 'wage')) return null
  const sum = (side: 'old' | 'new') => whole.reduce((total, line) => total + cents(line[side] ?? 0), 0)
  const [before, after] = [sum('old'), sum('new')]
  return { old: before / 100, new: after / 100, difference: (after - before) / 100 }
}

function hourlyOf(total: WholePair, oldHours: number | null, newHours: number | null): WholePair | null {
  if (!oldHours || !newHours) return null
  const before = cents(total.old / (oldHours * weeksPerMonth))
  const after = cents(total.new / (newHours * weeksPerMonth))
  return { old: before / 100, new: after / 100, difference: (after - before) / 100 }
}

/** Rounded half up by size, so that what is paid rounds like what is received. */
function cents(euros: number): number {
  return Math.sign(euros) * Math.round(Math.abs(euros) * 100)
}
