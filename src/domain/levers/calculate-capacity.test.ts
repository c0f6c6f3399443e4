import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculateCapacity, compoundFactor, type Knobs, type OwnFigures } from './calculate-capacity.ts'
import { knobLimits, knobsAtRest, limitKnobs, within, type KnobLimits } from './knob-limits.ts'

const own: OwnFigures = {
  fte: 40,
  fullWeekHours: 36,
  hoursPerWeek: 28,
  sickLeavePercent: 6,
  turnoverPercent: 13,
  vacantWeeks: 12,
}
const turned = (change: Partial<Knobs>): Knobs => ({ ...knobsAtRest(own), ...change })
const gains = (knobs: Knobs) => calculateCapacity(own, knobs)

const figure = (from: number, to: number) =>
  fc.integer({ min: Math.ceil(from * 10), max: Math.floor(to * 10) }).map((tenths) => tenths / 10)
const anyOwn: fc.Arbitrary<OwnFigures> = figure(20, 60).chain((fullWeekHours) =>
  fc.record({
    fte: figure(1, 5000),
    fullWeekHours: fc.constant(fullWeekHours),
    hoursPerWeek: figure(1, fullWeekHours),
    sickLeavePercent: fc.option(figure(0, 50)),
    turnoverPercent: fc.option(figure(0, 100)),
    vacantWeeks: fc.option(figure(0, 50)),
  }),
)
const place = ({ from, to, step }: KnobLimits) =>
  fc.nat(Math.round((to - from) / step)).map((steps) => within(from + steps * step, { from, to, step }))
const anyKnobs = (figures: OwnFigures): fc.Arbitrary<Knobs> => {
  const limits = knobLimits(figures)
  const group = fc.record({ people: place(limits.people), hours: place(limits.hours) })
  return fc.record({
    newcomers: group,
    jobSeekers: group,
    extraHours: place(limits.extraHours),
    moreOutput: place(limits.moreOutput),
    lessSickLeave: place(limits.lessSickLeave),
    lessTurnover: place(limits.lessTurnover),
  })
}
const anyCase = anyOwn.chain((figures) => anyKnobs(figures).map((knobs) => ({ figures, knobs })))

describe('the capacity of an employer', () => {
  it('is contracts less sick leave and empty places', () => {
    // 13% leave and 12 of 52 weeks are empty: 3%.
    expect(calculateCapacity(own, knobsAtRest(own)).now).toBeCloseTo(40 * 0.94 * 0.97, 10)
  })

  it.each<[string, Partial<Knobs>, number]>([
    ['new people from a new group', { newcomers: { people: 2, hours: 18 } }, 41 / 40],
    ['new people without work', { jobSeekers: { people: 4, hours: 9 } }, 41 / 40],
    ['more hours', { extraHours: 0.5 }, 28.5 / 28],
    ['more output', { moreOutput: 2 }, 1.02],
    ['less sick leave', { lessSickLeave: 1 }, 0.95 / 0.94],
    ['fewer people who leave', { lessTurnover: 6.5 }, 0.985 / 0.97],
  ])('grows by the factor of %s', (_, change, factor) => {
    const { together, now, sumOfGains } = gains(turned(change))
    expect(together.factor).toBeCloseTo(factor, 10)
    expect(together.fte).toBeCloseTo(now * factor, 10)
    expect(sumOfGains).toBeCloseTo(together.gain, 10)
  })

  it('adds both groups of new people up, and does not multiply them', () => {
    const both = { people: 20, hours: 36 }
    expect(gains(turned({ newcomers: both, jobSeekers: both })).together.factor).toBeCloseTo(2, 10)
  })

  it('multiplies the factors, so that together is more than the sum', () => {
    const { together, parts, sumOfGains } = gains(turned({ extraHours: 2.8, moreOutput: 10 }))
    expect(together.factor).toBeCloseTo(1.1 * 1.1, 10)
    expect(parts.map(({ factor }) => factor).filter((factor) => factor !== 1)).toHaveLength(2)
    expect(together.gain).toBeGreaterThan(sumOfGains)
  })

  it('leaves out what is not known', () => {
    const unknown = { ...own, sickLeavePercent: null, turnoverPercent: null, vacantWeeks: null }
    expect(calculateCapacity(unknown, turned({ lessSickLeave: 3, lessTurnover: 3 })).together).toMatchObject({
      fte: 40,
      gain: 0,
    })
  })

  it('grows 5.1% by 1% on five knobs once, and 16.1% in three years', () => {
    expect(compoundFactor(1, 5, 1)).toBeCloseTo(1.051, 3)
    expect(compoundFactor(1, 5, 3)).toBeCloseTo(1.161, 3)
  })
})

describe('for every employer and every stand of the knobs', () => {
  it('knobs at rest give exactly nothing', () => {
    fc.assert(
      fc.property(anyOwn, (figures) => {
        const { together, parts, sumOfGains } = calculateCapacity(figures, knobsAtRest(figures))
        expect([together.factor, together.gain, sumOfGains]).toEqual([1, 0, 0])
        expect(parts.every(({ factor, gain }) => factor === 1 && gain === 0)).toBe(true)
      }),
    )
  })

  it('all numbers are finite, no factor is below 1, and together is at least the sum', () => {
    fc.assert(
      fc.property(anyCase, ({ figures, knobs }) => {
        const { now, together, parts, sumOfGains } = calculateCapacity(figures, knobs)
        const numbers = [
          now,
          together.fte,
          together.factor,
          ...parts.flatMap(({ factor, gain }) => [factor, gain]),
        ]
        expect(numbers.every(Number.isFinite)).toBe(true)
        expect(now).toBeGreaterThan(0)
        expect(now).toBeLessThanOrEqual(figures.fte)
        expect(Math.min(...parts.map(({ factor }) => factor))).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(together.gain).toBeGreaterThanOrEqual(sumOfGains - 1e-9 * together.fte)
      }),
    )
  })

  it('together is the product of the factors, with both groups of new people as one', () => {
    fc.assert(
      fc.property(anyCase, ({ figures, knobs }) => {
        const { parts, newPeopleFactor, together } = calculateCapacity(figures, knobs)
        const [newcomers, jobSeekers, ...others] = parts.map(({ factor }) => factor)
        expect(newPeopleFactor).toBeCloseTo(newcomers! + jobSeekers! - 1, 9)
        const product = others.reduce((all, factor) => all * factor, newPeopleFactor)
        expect(together.factor / product).toBeCloseTo(1, 9)
      }),
    )
  })

  it('agrees with counting the hours of everyone', () => {
    fc.assert(
      fc.property(anyCase, ({ figures, knobs }) => {
        const week = figures.fullWeekHours
        const added = [knobs.newcomers, knobs.jobSeekers].reduce(
          (sum, { people, hours }) => sum + people * hours,
          0,
        )
        const longer = 1 + knobs.extraHours / figures.hoursPerWeek
        const hours = (figures.fte * week + added) * longer
        const sick = Math.max(0, (figures.sickLeavePercent ?? 0) - knobs.lessSickLeave) / 100
        const leaving = Math.max(0, (figures.turnoverPercent ?? 0) - knobs.lessTurnover) / 100
        const filled = 1 - (leaving * (figures.vacantWeeks ?? 0)) / 52
        const fte = (hours / week) * (1 - sick) * filled * (1 + knobs.moreOutput / 100)
        expect(calculateCapacity(figures, knobs).together.fte / fte).toBeCloseTo(1, 9)
      }),
    )
  })

  it('turning any knob one step further never gives less', () => {
    const oneStepUp = (knobs: Knobs): Knobs[] => [
      { ...knobs, newcomers: { ...knobs.newcomers, people: knobs.newcomers.people + 1 } },
      { ...knobs, jobSeekers: { ...knobs.jobSeekers, hours: knobs.jobSeekers.hours + 1 } },
      { ...knobs, extraHours: knobs.extraHours + 0.5 },
      { ...knobs, moreOutput: knobs.moreOutput + 0.5 },
      { ...knobs, lessSickLeave: knobs.lessSickLeave + 0.1 },
      { ...knobs, lessTurnover: knobs.lessTurnover + 0.5 },
    ]
    fc.assert(
      fc.property(anyCase, ({ figures, knobs }) => {
        const { fte } = calculateCapacity(figures, knobs).together
        for (const further of oneStepUp(knobs)) {
          const next = calculateCapacity(figures, limitKnobs(further, figures)).together.fte
          expect(next).toBeGreaterThanOrEqual(fte * (1 - 1e-12))
        }
      }),
    )
  })
})
