import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyDossier, buildDossier } from '../../../tests/support/dossier-builder.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { isDay } from '../plan/plan-days.ts'
import {
  eraseDayOf,
  isKeptTooLong,
  keptFrom,
  lastDayKept,
  withDay,
  withDaysOf,
  withTalkDay,
} from './dossier-days.ts'

describe('twelve months after the talk', () => {
  it.each([
    ['2026-11-22', '2027-11-22'],
    ['2026-01-31', '2027-01-31'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2026-12-31', '2027-12-31'],
    ['9999-12-31', '9999-12-31'],
    ['9999-05-01', '9999-12-31'],
  ])('%s gives %s', (talk, erase) => {
    expect(lastDayKept(talk)).toBe(erase)
  })

  it('is always a day, later than the talk', () => {
    fc.assert(
      fc.property(anyDay, (talk) => {
        const erase = lastDayKept(talk)
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

describe('a dossier without a talk', () => {
  const made = buildDossier({ createdAt: '2026-11-01T10:00:00.000Z' })
  const scanOf = (completedAt: string) => buildScan({ completedAt })

  it('is kept 12 months from the day it was made, or from its newest scan', () => {
    expect(eraseDayOf(made)).toBe('2027-11-01')
    const scans = [scanOf('2026-12-05T09:00:00.000Z'), scanOf('2026-10-05T09:00:00.000Z')]
    expect(keptFrom({ ...made, scans })).toBe('2026-12-05')
    expect(eraseDayOf({ ...made, scans })).toBe('2027-12-05')
    expect(eraseDayOf({ ...made, scans: scans.slice(1) })).toBe('2027-11-01')
  })

  it('goes by its talk from then on, and by the day that was set', () => {
    expect(eraseDayOf({ ...made, talkAt: '2026-11-25', eraseAfter: null })).toBe('2027-11-25')
    expect(eraseDayOf({ ...made, eraseAfter: '2027-02-01' })).toBe('2027-02-01')
  })

  it('says when it would stay too long, with a talk or without', () => {
    expect(isKeptTooLong(made)).toBe(false)
    expect(isKeptTooLong({ ...made, eraseAfter: '2027-11-01' })).toBe(false)
    expect(isKeptTooLong({ ...made, eraseAfter: '2027-11-02' })).toBe(true)
    expect(isKeptTooLong({ ...made, talkAt: '2026-11-25', eraseAfter: '2027-11-25' })).toBe(false)
    expect(isKeptTooLong({ ...made, talkAt: '2026-11-25', eraseAfter: '2027-11-26' })).toBe(true)
  })
})

describe('one day of a dossier', () => {
  it('is set, taken back, or left alone when it is no day', () => {
    const set = withDay(buildDossier(), 'talkAt', '2026-11-22')
    expect(set).toMatchObject({ talkAt: '2026-11-22', eraseAfter: '2027-11-22' })
    const chosen = withDay(set, 'eraseAfter', '2027-01-01')
    expect(withDay(chosen, 'talkAt', '2026-12-01').eraseAfter).toBe('2027-01-01')
    expect(withDay(set, 'talkAt', '').talkAt).toBeNull()
    expect(withDay(set, 'nextContact', '2027-02-30')).toBe(set)
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
