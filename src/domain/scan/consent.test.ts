import { describe, expect, it } from 'vitest'
import { withCompanyKey, withConsent, withoutConsent } from './consent.ts'
import type { Scan } from './scan-schema.ts'

const scan: Scan = {
  format: 'toekomstscan/scan',
  formatVersion: 1,
  questionnaire: { id: 'toekomstscan', version: '1.0.0' },
  id: '0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c11',
  company: { sector: 'F', sizeBand: '25-49' },
  answers: {},
}
const now = '2026-11-22T10:00:00.000Z'
const key = '7d1f3f3e-4a53-4f0d-9c1b-2d4f7a1c0002'

describe('the choice to take part', () => {
  it('is recorded with campaign and moment', () => {
    expect(withConsent(scan, 'spring', now).consent).toEqual({ benchmark: { campaign: 'spring', at: now } })
  })

  it('for a new campaign replaces the one before', () => {
    const again = withConsent(withConsent(scan, 'spring', now), 'autumn', now)
    expect(again.consent?.benchmark?.campaign).toBe('autumn')
  })

  it('can be taken back, and then leaves nothing', () => {
    expect(withoutConsent(withConsent(scan, 'spring', now))).toEqual(scan)
    expect(withoutConsent(scan)).toBe(scan)
  })

  it('leaves other choices alone', () => {
    const other = { ...scan, consent: { newsletter: true } }
    expect(withoutConsent(withConsent(other, 'spring', now))).toEqual(other)
  })
})

describe('the key of a company', () => {
  it('is made once', () => {
    const keyed = withCompanyKey(scan, key)
    expect(keyed.company.key).toBe(key)
    expect(withCompanyKey(keyed, '7d1f3f3e-4a53-4f0d-9c1b-2d4f7a1c0003')).toBe(keyed)
  })
})
