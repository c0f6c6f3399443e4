/** What an employer knows of itself. A figure that is null is left out of the sum. */
export type OwnFigures = {
  fte: number
  /** Hours a week that make 1 fte. */
  fullWeekHours: number
  /** Contract hours a week of the average person. */
  hoursPerWeek: number
  sickLeavePercent: number | null
  /** People who leave in a year, as a percentage of all people. */
  turnoverPercent: number | null
  /** Weeks that a place stays empty after someone left. */
  vacantWeeks: number | null
}

/** People who come from a group that the employer did not reach before, and their contract hours a week. */
export type NewPeople = { people: number; hours: number }

/** How far each knob is turned; 0 everywhere is the employer as it is now. */
export type Knobs = {
  /** Lever 1: people who were not on the labour market, such as students. */
  newcomers: NewPeople
  /** Lever 2: people who were looking for work. */
  jobSeekers: NewPeople
  /** Hours a week more for the average person. */
  extraHours: number
  /** More output per hour, in percent. */
  moreOutput: number
  /** Percentage points less sick leave. */
  lessSickLeave: number
  /** Percentage points fewer people who leave in a year. */
  lessTurnover: number
}

export const capacityParts = ['newcomers', 'jobSeekers', 'hours', 'output', 'sickLeave', 'turnover'] as const
export type CapacityPart = (typeof capacityParts)[number]

/** What one knob does by itself: times which factor, and how many fte at work that is more. */
export type PartOfCapacity = { part: CapacityPart; factor: number; gain: number }

export type Capacity = {
  /** Fte that are really at work now: contracts less sick leave and empty places. */
  now: number
  parts: PartOfCapacity[]
  /** Both groups of new people: they add up, so they share one factor. */
  newPeopleFactor: number
  /** All knobs at once: the product of the factors. */
  together: { factor: number; gain: number; fte: number }
  /** The gains of the parts added up, to compare with `together`. */
  sumOfGains: number
}

const weeksInYear = 52

/**
 * What the knobs give together and one by one, in fte at work, unrounded. All figures are the employer's own: there
 * are no effects in here, only arithmetic. Factors multiply, so extra hours, less sick leave and the like hold for
 * the new people too. Knobs at 0 give factor 1 and gain 0. Expects figures from `readFigures` and knobs within
 * `knobLimits`.
 */
export function calculateCapacity(own: OwnFigures, knobs: Knobs): Capacity {
  const now = own.fte * present(own.sickLeavePercent) * filled(own)
  const factors: Record<CapacityPart, number> = {
    newcomers: (own.fte + fteOf(knobs.newcomers, own)) / own.fte,
    jobSeekers: (own.fte + fteOf(knobs.jobSeekers, own)) / own.fte,
    hours: (own.hoursPerWeek + knobs.extraHours) / own.hoursPerWeek,
    output: 1 + knobs.moreOutput / 100,
    sickLeave: present(afterLess(own.sickLeavePercent, knobs.lessSickLeave)) / present(own.sickLeavePercent),
    turnover: filled(withLessTurnover(own, knobs)) / filled(own),
  }
  const parts = capacityParts.map((part) => ({
    part,
    factor: factors[part],
    gain: now * (factors[part] - 1),
  }))
  const newPeopleFactor = factors.newcomers + factors.jobSeekers - 1
  const factor = newPeopleFactor * factors.hours * factors.output * factors.sickLeave * factors.turnover
  return {
    now,
    parts,
    newPeopleFactor,
    together: { factor, gain: now * (factor - 1), fte: now * factor },
    sumOfGains: parts.reduce((sum, { gain }) => sum + gain, 0),
  }
}

/** The contracts of new people in fte; 0 without people. */
export function fteOf({ people, hours }: NewPeople, { fullWeekHours }: OwnFigures): number {
  return (people * hours) / fullWeekHours
}

/** The part of all places, 0 to 1, that is empty because someone left; 0 when that is not known. */
export function vacantShare({ turnoverPercent, vacantWeeks }: OwnFigures): number {
  return ((turnoverPercent ?? 0) / 100) * ((vacantWeeks ?? 0) / weeksInYear)
}

/** The same employer with fewer people who leave. */
export function withLessTurnover(own: OwnFigures, { lessTurnover }: Knobs): OwnFigures {
  return { ...own, turnoverPercent: afterLess(own.turnoverPercent, lessTurnover) }
}

/** A percentage after so many points less, never below 0; null stays null. */
export function afterLess(percent: number | null, less: number): number | null {
  return percent === null ? null : Math.max(0, percent - less)
}

/** How many times larger all becomes when every knob gets the same step each year: 1.01 to the power of five. */
export function compoundFactor(stepPercent: number, knobs: number, years: number): number {
  return (1 + stepPercent / 100) ** (knobs * years)
}

function present(sickLeavePercent: number | null): number {
  return 1 - (sickLeavePercent ?? 0) / 100
}

function filled(own: OwnFigures): number {
  return 1 - vacantShare(own)
}
