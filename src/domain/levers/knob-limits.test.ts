import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnFigures } from './calculate-capacity.ts'
import { knobLimits, knobsAtRest, limitKnobs, within } from './knob-limits.ts'

const own: OwnFigures = {
  fte: 40,
  fullWeekHours: 36,
  hoursPerWeek: 32,
  sickLeavePercent: 6.25,
  turnoverPercent: 13,
  vacantWeeks: 12,
}

describe('the limits of the knobs', () => {
  it('end at a full week, at no sick leave and at nobody who leaves', () => {
    expect(knobLimits(own)).toMatchObject({
      extraHours: { from: 0, to: 4, step: 0.5 },
      lessSickLeave: { to: 6.2 },
      lessTurnover: { to: 13 },
      hours: { from: 1, to: 36 },
    })
  })

  it('leave no room to turn what is not known or already at its end', () => {
    const limits = knobLimits({ ...own, hoursPerWeek: 36, sickLeavePercent: null, vacantWeeks: null })
    expect([limits.extraHours.to, limits.lessSickLeave.to, limits.lessTurnover.to]).toEqual([0, 0, 0])
  })

  it('let a small firm take ten new people, and a large one a quarter of its people', () => {
    expect(knobLimits({ ...own, fte: 5 }).people.to).toBe(10)
    expect(knobLimits({ ...own, fte: 320 }).people.to).toBe(90)
  })

  it('bring knobs back when the own figures change', () => {
    const knobs = { ...knobsAtRest(own), extraHours: 4, lessSickLeave: 5 }
    expect(limitKnobs(knobs, { ...own, hoursPerWeek: 35, sickLeavePercent: 2 })).toMatchObject({
      extraHours: 1,
      lessSickLeave: 2,
    })
  })

  it('put a knob on a step within its limits, whatever comes in', () => {
    const limits = { from: 0, to: 6.2, step: 0.1 }
    fc.assert(
      fc.property(fc.double(), (value) => {
        const found = within(value, limits)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(6.2)
        expect(String(found)).toMatch(/^\d(\.\d)?$/)
      }),
    )
  })

  it('start new people with the hours of the own people', () => {
    expect(knobsAtRest({ ...own, hoursPerWeek: 27.5 }).newcomers).toEqual({ people: 0, hours: 28 })
  })
})
