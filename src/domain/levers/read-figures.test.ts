import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureLimits, figureNames, readFigures, type FigureName } from './read-figures.ts'

const whole = {
  fte: '40',
  fullWeekHours: '36',
  hoursPerWeek: '28',
  sickLeavePercent: '6,2',
  turnoverPercent: '13%',
  vacantWeeks: ' 12.5 ',
}
const faults = (change: Partial<Record<FigureName, string>>) => {
  const read = readFigures({ ...whole, ...change })
  return read.ok ? [] : read.problems.map(({ name, fault }) => `${name}: ${fault}`)
}

describe('the figures as typed', () => {
  it('become numbers, with a comma or a point and with a percent sign', () => {
    expect(readFigures(whole)).toEqual({
      ok: true,
      own: {
        fte: 40,
        fullWeekHours: 36,
        hoursPerWeek: 28,
        sickLeavePercent: 6.2,
        turnoverPercent: 13,
        vacantWeeks: 12.5,
      },
    })
  })

  it('may leave out sick leave and people who leave', () => {
    const read = readFigures({ ...whole, sickLeavePercent: '', turnoverPercent: ' ', vacantWeeks: '' })
    expect(read).toMatchObject({ ok: true, own: { sickLeavePercent: null, turnoverPercent: null } })
  })

  it('are all asked for at once when nothing is there', () => {
    const empty = Object.fromEntries(figureNames.map((name) => [name, ''])) as typeof whole
    expect(readFigures(empty)).toEqual({
      ok: false,
      problems: ['fte', 'fullWeekHours', 'hoursPerWeek'].map((name) => ({ name, fault: 'missing' })),
    })
  })

  it.each<[string, Partial<Record<FigureName, string>>, string[]]>([
    ['a word', { fte: 'veel' }, ['fte: not-a-number']],
    ['a thousand with a point', { fte: '1.250' }, ['fte: not-a-number']],
    ['a number below 0', { sickLeavePercent: '-3' }, ['sickLeavePercent: not-a-number']],
    ['a number of the computer', { fte: '1e3' }, ['fte: not-a-number']],
    ['no fte at all', { fte: '0' }, ['fte: out-of-range']],
    ['more sick leave than work', { sickLeavePercent: '51' }, ['sickLeavePercent: out-of-range']],
    ['a week of 200 hours', { fullWeekHours: '200' }, ['fullWeekHours: out-of-range']],
    ['contracts above a full week', { hoursPerWeek: '38' }, ['hoursPerWeek: above-full-week']],
    ['leavers without empty weeks', { vacantWeeks: '' }, ['vacantWeeks: needs-other']],
    ['empty weeks without leavers', { turnoverPercent: '' }, ['turnoverPercent: needs-other']],
  ])('are refused for %s', (_, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })

  it('never throw, and are within their limits when they are accepted', () => {
    const usual = fc.integer({ min: 0, max: 60 }).map(String)
    const text = fc.oneof({ weight: 6, arbitrary: usual }, fc.string(), fc.double().map(String))
    let accepted = 0
    fc.assert(
      fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), (texts) => {
        const typed = Object.fromEntries(figureNames.map((name, index) => [name, texts[index]]))
        const read = readFigures(typed as typeof whole)
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0)
          return
        }
        accepted++
        for (const name of figureNames) {
          expect(read.own[name] ?? figureLimits[name].from).toBeGreaterThanOrEqual(figureLimits[name].from)
          expect(read.own[name] ?? figureLimits[name].to).toBeLessThanOrEqual(figureLimits[name].to)
        }
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(10)
  })
})
