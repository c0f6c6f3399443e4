import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { notApplicable, ticks, unknown } from '../../../tests/support/structure-builder.ts'
import { testContent } from '../../../tests/support/content.ts'
import { firstOpenTheme, measureProgress } from './progress.ts'
import type { Answers, Route } from './scan-schema.ts'

const structure = smallStructure()
const progressOf = (answers: Answers = {}, route: Route = 'full') =>
  measureProgress(buildScan({ answers, route }), structure)
const chosen = { option: 'at-50' }
const all: Answers = {
  ...{ heavy: chosen, middle: chosen, light: chosen, list: ticks(2), first: chosen, second: chosen },
}

describe('the progress of a scan', () => {
  it('counts what is asked and answered, in all and per pillar and theme', () => {
    expect(progressOf({ heavy: chosen, first: chosen, second: chosen })).toMatchObject({
      asked: 6,
      answered: 3,
      pillars: [
        { pillar: 'people', asked: 4, answered: 1, themes: [{ theme: 'staff', asked: 4, answered: 1 }] },
        { pillar: 'plans', asked: 2, answered: 2, themes: [{ theme: 'rest', asked: 2, answered: 2 }] },
      ],
    })
  })

  it.each([
    ['an option', chosen],
    ['"weet ik niet"', unknown],
    ['"niet van toepassing"', notApplicable],
    ['"geen van deze"', ticks(0)],
  ])('counts %s as answered', (_, answer) => {
    expect(progressOf({ list: answer }).answered).toBe(1)
  })

  it('counts no answer to a question that is not there', () => {
    expect(progressOf({ retired: chosen }).answered).toBe(0)
  })

  it('counts only what the quick route asks', () => {
    expect(progressOf({}, 'quick')).toMatchObject({ asked: 4, answered: 0 })
  })

  it('takes the full route where a scan names none', () => {
    expect(measureProgress(buildScan(), structure).asked).toBe(6)
  })

  it('grows when the quick route has to ask more', () => {
    expect(progressOf({ heavy: unknown }, 'quick')).toMatchObject({ asked: 6, answered: 1 })
  })
})

describe('the time that is left', () => {
  it('is that of the open questions, in whole minutes rounded up', () => {
    // 30 + 20 + 10 + 15 + 20 + 20 = 115 seconds.
    expect(progressOf().minutesLeft).toBe(2)
    // 115 - 30 - 20 = 65 seconds.
    expect(progressOf({ heavy: chosen, middle: chosen }).minutesLeft).toBe(2)
    // 55 seconds.
    expect(progressOf({ heavy: chosen, middle: chosen, light: chosen }).minutesLeft).toBe(1)
  })

  it('is nothing when all is answered', () => {
    expect(progressOf(all).minutesLeft).toBe(0)
  })

  it('is shorter on the quick route', () => {
    // 30 + 20 + 20 + 20 = 90 seconds.
    expect(progressOf({}, 'quick').minutesLeft).toBe(2)
    expect(progressOf({ heavy: chosen, middle: chosen }, 'quick').minutesLeft).toBe(1)
  })

  it('of an empty scan is what the start screen promises, less the profile', () => {
    const shipped = testContent().structure
    const left = (route: Route) => measureProgress(buildScan({ route }), shipped).minutesLeft
    expect(shipped.minutes.full - left('full')).toBeGreaterThanOrEqual(2)
    expect(shipped.minutes.full - left('full')).toBeLessThanOrEqual(3)
    expect(shipped.minutes.quick - left('quick')).toBeLessThanOrEqual(3)
  })
})

describe('the theme to go on with', () => {
  it('is the first with an open question', () => {
    expect(firstOpenTheme(progressOf({ ...all, light: undefined } as unknown as Answers))).toBe('staff')
    expect(firstOpenTheme(progressOf({ heavy: chosen, middle: chosen }, 'quick'))).toBe('rest')
  })

  it('is none when all is answered', () => {
    expect(firstOpenTheme(progressOf(all))).toBeNull()
  })
})
