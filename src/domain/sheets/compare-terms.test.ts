import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTerms } from './compare-terms.ts'
import { amountTerms, highestAmount } from './employment-terms.ts'
import { termsOf } from './sample-sheets.ts'

describe('two jobs beside each other', () => {
  it('have a total over the lines that are filled on both sides', () => {
    const { total, perHour, halfFilled } = compareTerms(
      termsOf(
        { wage: 2650, holidayPay: 212, pensionOwn: 120, allowances: 150, hours: 36 },
        { wage: 2850.5, holidayPay: 228, pensionOwn: 180, hours: 32 },
      ),
    )
    expect(total).toEqual({ old: 2742, new: 2898.5, difference: 156.5 })
    expect(perHour).toEqual({ old: 17.58, new: 20.9, difference: 3.32 })
    expect(halfFilled).toEqual(['allowances'])
  })

  it('have no total without both wages, whatever else is filled in', () => {
    expect(compareTerms(termsOf({ wage: 2650, holidayPay: 212 }, { holidayPay: 228 })).total).toBeNull()
    expect(compareTerms(termsOf({}, {})).total).toBeNull()
  })

  it('have no amount per hour without the hours of both, or with none', () => {
    expect(compareTerms(termsOf({ wage: 1, hours: 36 }, { wage: 1 })).perHour).toBeNull()
    expect(compareTerms(termsOf({ wage: 1, hours: 36 }, { wage: 1, hours: 0 })).perHour).toBeNull()
  })

  it('tell an amount of 0 from an empty field', () => {
    const { amounts, total } = compareTerms(termsOf({ wage: 10, travelCost: 0 }, { wage: 10, travelCost: 5 }))
    expect(amounts.find(({ id }) => id === 'travelCost')).toMatchObject({ old: 0, new: -5, difference: -5 })
    expect(amounts.find(({ id }) => id === 'travelPaid')).toMatchObject({ old: null, new: null })
    expect(total).toEqual({ old: 10, new: 5, difference: -5 })
  })
})

const amount = fc.option(fc.integer({ min: 0, max: highestAmount * 100 }).map((cents) => cents / 100))
const job = fc.record(Object.fromEntries(amountTerms.map(({ id }) => [id, amount])))
const jobs = fc.tuple(job, job)
const cents = (value: number) => Math.round(value * 100)

describe('for any two jobs', () => {
  it('the lines that count add up to the total, to the cent', () => {
    fc.assert(
      fc.property(jobs, ([before, after]) => {
        const { amounts, total } = compareTerms(termsOf(before, after))
        const whole = amounts.filter(({ difference }) => difference !== null)
        const hasWages = before['wage'] !== null && after['wage'] !== null
        expect(total !== null).toBe(hasWages)
        if (!hasWages) return
        for (const side of ['old', 'new', 'difference'] as const) {
          const sum = whole.reduce((all, line) => all + cents(line[side] ?? NaN), 0)
          expect(cents(total?.[side] ?? NaN)).toBe(sum)
        }
      }),
    )
  })

  it('an exchange turns every difference around', () => {
    fc.assert(
      fc.property(jobs, ([before, after]) => {
        const forth = compareTerms(termsOf(before, after))
        const back = compareTerms(termsOf(after, before))
        expect(back.halfFilled).toEqual(forth.halfFilled)
        expect(back.total?.old).toBe(forth.total?.new)
        expect(cents(back.total?.difference ?? 0) + cents(forth.total?.difference ?? 0)).toBe(0)
      }),
    )
  })

  it('a line that is empty on one side changes nothing', () => {
    fc.assert(
      fc.property(jobs, fc.constantFrom(...amountTerms.slice(1)), ([before, after], { id }) => {
        const without = { ...before, [id]: null }
        const { total } = compareTerms(termsOf(without, after))
        expect(total).toEqual(compareTerms(termsOf(without, { ...after, [id]: null })).total)
      }),
    )
  })

  it('more wage in the new job is never a lower total', () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 0, max: 1000 }), ([before, after], more) => {
        const wage = Math.min(after['wage'] ?? 0, highestAmount - more)
        const old = { ...before, wage: before['wage'] ?? 0 }
        const less = compareTerms(termsOf(old, { ...after, wage })).total
        const raised = compareTerms(termsOf(old, { ...after, wage: wage + more })).total
        expect(cents(raised?.new ?? NaN) - cents(less?.new ?? NaN)).toBe(more * 100)
      }),
    )
  })
})
