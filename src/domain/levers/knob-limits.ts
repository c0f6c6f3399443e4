import type { Knobs, NewPeople, OwnFigures } from './calculate-capacity.ts'

/** From where to where a knob turns, and by how much at a time; `to` is a whole number of steps from `from`. */
export type KnobLimits = { from: number; to: number; step: number }

export type AllKnobLimits = {
  people: KnobLimits
  /** Contract hours of new people. */
  hours: KnobLimits
  extraHours: KnobLimits
  moreOutput: KnobLimits
  lessSickLeave: KnobLimits
  lessTurnover: KnobLimits
}

// Small steps for a firm that goes on as it is; where a knob ends is our choice and no forecast.
const mostExtraHours = 8
const mostOutput = 20
const fewestNewPeople = 10
const newPeopleShare = 0.25

/** How far each knob can be turned: nobody works over a full week, and no figure goes below 0. */
export function knobLimits(own: OwnFigures): AllKnobLimits {
  const people = (own.fte * own.fullWeekHours) / own.hoursPerWeek
  return {
    people: limits(0, Math.max(fewestNewPeople, people * newPeopleShare), 1),
    hours: limits(1, own.fullWeekHours, 1),
    extraHours: limits(0, Math.min(mostExtraHours, own.fullWeekHours - own.hoursPerWeek), 0.5),
    moreOutput: limits(0, mostOutput, 0.5),
    lessSickLeave: limits(0, own.sickLeavePercent ?? 0, 0.1),
    lessTurnover: limits(0, own.vacantWeeks === null ? 0 : (own.turnoverPercent ?? 0), 0.5),
  }
}

/** All knobs at rest. New people get the hours of the employer's own people, in whole hours. */
export function knobsAtRest(own: OwnFigures): Knobs {
  const group: NewPeople = { people: 0, hours: Math.max(1, Math.round(own.hoursPerWeek)) }
  return {
    newcomers: group,
    jobSeekers: group,
    extraHours: 0,
    moreOutput: 0,
    lessSickLeave: 0,
    lessTurnover: 0,
  }
}

/** The knobs brought back within their limits, as after a change of the own figures. */
export function limitKnobs(knobs: Knobs, own: OwnFigures): Knobs {
  const all = knobLimits(own)
  const group = ({ people, hours }: NewPeople) => ({
    people: within(people, all.people),
    hours: within(hours, all.hours),
  })
  return {
    newcomers: group(knobs.newcomers),
    jobSeekers: group(knobs.jobSeekers),
    extraHours: within(knobs.extraHours, all.extraHours),
    moreOutput: within(knobs.moreOutput, all.moreOutput),
    lessSickLeave: within(knobs.lessSickLeave, all.lessSickLeave),
    lessTurnover: within(knobs.lessTurnover, all.lessTurnover),
  }
}

/** The nearest place a knob can stand at; what is no number stands at the start. */
export function within(value: number, { from, to, step }: KnobLimits): number {
  if (!Number.isFinite(value)) return from
  const steps = Math.round((Math.min(to, Math.max(from, value)) - from) / step)
  return Math.min(to, tidy(from + steps * step))
}

function limits(from: number, to: number, step: number): KnobLimits {
  const steps = Math.max(0, Math.floor((to - from) / step + 1e-9))
  return { from, to: tidy(from + steps * step), step }
}

/** 0.1 + 0.2 is a hair above 0.3; steps have at most one decimal. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10
}
