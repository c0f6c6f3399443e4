import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, defaultDue, isDay, reviewDates } from './plan-days.ts'

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the days of a plan', () => {
  it.each([
    ['2026-11-22', '2026-12-06'],
    ['2028-02-20', '2028-03-05'],
    ['2026-12-25', '2027-01-08'],
  ])('put the first step that starts on %s within 14 days', (asOf, due) => {
    expect(defaultDue(asOf)).toBe(due)
  })

  it('to look back are 30, 60 and 90 days away', () => {
    expect(reviewDates('2026-11-22')).toEqual([
      { after: 30, day: '2026-12-22' },
      { after: 60, day: '2027-01-21' },
      { after: 90, day: '2027-02-20' },
    ])
  })

  it('are days of the calendar, in order, from any day', () => {
    fc.assert(
      fc.property(anyDay, (asOf) => {
        const days = [asOf, defaultDue(asOf), ...reviewDates(asOf).map(({ day }) => day)]
        expect(days.every(isDay)).toBe(true)
        expect(days).toEqual(days.toSorted())
      }),
    )
  })

  it('stop where the file knows no later year', () => {
    expect(addDays('9999-12-31', 90)).toBe('9999-12-31')
  })

  it.each([
    '2026-13-01',
    '2026-02-30',
    '2026-1-1',
    '12026-01-01',
    '2026-01-01T00:00:00Z',
    'soon',
    '',
    7,
    null,
    undefined,
  ])('are not %j', (value) => {
    expect(isDay(value)).toBe(false)
  })
})
