import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyDossier, buildDossier } from '../../../tests/support/dossier-builder.ts'
import { isDay } from '../plan/plan-days.ts'
import { defaultEraseAfter, withDaysOf, withTalkDay } from './dossier-days.ts'

describe('twelve months after the talk', () => {
  it.each([
    ['2026-11-22', '2027-11-22'],
    ['2026-01-31', '2027-01-31'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2026-12-31', '2027-12-31'],
    ['9999-12-31', '9999-12-31'],
  ])('%s gives %s', (talk, erase) => {
    expect(defaultEraseAfter(talk)).toBe(erase)
  })

  it('is always a day, later than the talk', () => {
    fc.assert(
      fc.property(anyDay, (talk) => {
        const erase = defaultEraseAfter(talk)
        expect(isDay(erase)).toBe(true)
        expect(erase > talk).toBe(true)
      }),
    )
  })
})

describe('another day of the talk', () => {
  it('moves the day to erase along', () => {
    const first = withTalkDay(buildDossier(), '2026-11-25')
    expect(first).toMatchObject({ talkAt: '2026-11-25', eraseAfter: '2027-11-25' })
    expect(withTalkDay(first, '2026-12-01')).toMatchObject({ eraseAfter: '2027-12-01' })
    expect(withTalkDay(first, null)).toMatchObject({ talkAt: null, eraseAfter: null })
  })

  it('leaves a day to erase that was chosen by hand', () => {
    const chosen = { ...withTalkDay(buildDossier(), '2026-11-25'), eraseAfter: '2027-03-01' }
    expect(withTalkDay(chosen, '2026-12-01')).toMatchObject({ eraseAfter: '2027-03-01' })
    expect(withTalkDay(chosen, null)).toMatchObject({ eraseAfter: '2027-03-01' })
  })

  it('sets a new day to erase when the one chosen by hand is over before the talk', () => {
    const chosen = { ...withTalkDay(buildDossier(), '2026-11-25'), eraseAfter: '2027-03-01' }
    expect(withTalkDay(chosen, '2027-03-01')).toMatchObject({ eraseAfter: '2028-03-01' })
  })

  it.each([
    ['invited', 'talk'],
    ['filled-in', 'talk'],
    ['talk', 'talk'],
    ['follow-up', 'follow-up'],
  ] as const)('brings %s to %s', (status, then) => {
    expect(withTalkDay(buildDossier({ status }), '2026-11-25').status).toBe(then)
    expect(withTalkDay(buildDossier({ status }), null).status).toBe(status)
  })

  it('always leaves a day to erase that comes after the talk', () => {
    fc.assert(
      fc.property(anyDossier, anyDay, (dossier, talk) => {
        const { eraseAfter } = withTalkDay(dossier, talk)
        expect((eraseAfter ?? '') > talk).toBe(true)
      }),
    )
  })
})

describe('the days of a scan', () => {
  it('fill in what the dossier does not know, and change nothing else', () => {
    const dossier = buildDossier({ talkAt: '2026-11-25', eraseAfter: null })
    const days = { talkAt: '2026-01-01', nextContact: '2026-12-01', eraseAfter: '2027-01-01' }
    expect(withDaysOf(dossier, { dossier: days })).toEqual({
      ...dossier,
      ...days,
      talkAt: '2026-11-25',
    })
    expect(withDaysOf(dossier, {})).toMatchObject({ talkAt: '2026-11-25', nextContact: null })
  })
})
