import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { withAnswer, withCompanyName, withKeyFigure, withPriorities, withUnclear } from './change-scan.ts'
import { createScan, withProfile, type ProfileAnswers } from './new-scan.ts'
import type { Scan } from './scan-schema.ts'
import { parseScan } from './parse-scan.ts'
import { writeScan } from './write-scan.ts'

const scan = buildScan({
  answers: { heavy: { option: 'at-50' }, light: { unknown: true } },
  unclear: ['heavy'],
  priorities: ['staff'],
  keyFigures: { 'sick-leave': 'low', turnover: 'high' },
  company: { sector: 'F', sizeBand: '25-49', name: 'Smit', key: '0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c12' },
  laterField: 'kept',
})

describe('a change of a scan', () => {
  it.each<[string, (scan: Scan) => Scan, Partial<Scan>]>([
    [
      'sets an answer',
      (old) => withAnswer(old, 'middle', { option: 'at-0' }),
      { answers: { ...scan.answers, middle: { option: 'at-0' } } },
    ],
    [
      'replaces an answer as a whole',
      (old) => withAnswer(old, 'heavy', { unknown: true }),
      { answers: { heavy: { unknown: true }, light: { unknown: true } } },
    ],
    [
      'takes an answer back',
      (old) => withAnswer(old, 'light', null),
      { answers: { heavy: { option: 'at-50' } } },
    ],
    ['takes back what was not answered', (old) => withAnswer(old, 'middle', null), {}],
    ['marks a question unclear', (old) => withUnclear(old, 'light', true), { unclear: ['heavy', 'light'] }],
    ['marks it once', (old) => withUnclear(old, 'heavy', true), { unclear: ['heavy'] }],
    ['takes the mark back', (old) => withUnclear(old, 'heavy', false), { unclear: [] }],
    [
      'sets the priorities',
      (old) => withPriorities(old, ['rest', 'staff']),
      { priorities: ['rest', 'staff'] },
    ],
    ['takes all priorities back', (old) => withPriorities(old, []), { priorities: [] }],
    [
      'sets a key figure',
      (old) => withKeyFigure(old, 'sick-leave', 'unknown'),
      { keyFigures: { 'sick-leave': 'unknown', turnover: 'high' } },
    ],
    [
      'takes a key figure back',
      (old) => withKeyFigure(old, 'sick-leave', null),
      { keyFigures: { turnover: 'high' } },
    ],
    [
      'sets the name, without the spaces around it',
      (old) => withCompanyName(old, '  Bakker & Zn '),
      { company: { ...scan.company, name: 'Bakker & Zn' } },
    ],
  ])('%s and leaves the rest as it was', (_, change, changed) => {
    expect(change(scan)).toEqual({ ...scan, ...changed })
  })

  it('leaves the scan it started from untouched', () => {
    const before = structuredClone(scan)
    withAnswer(scan, 'heavy', null)
    withUnclear(scan, 'light', true)
    withKeyFigure(scan, 'turnover', null)
    withCompanyName(scan, '')
    expect(scan).toEqual(before)
  })

  it('takes an empty name out of the scan', () => {
    expect(withCompanyName(scan, '   ').company).not.toHaveProperty('name')
  })

  it('cuts a name to what a file may hold', () => {
    expect(withCompanyName(scan, 'x'.repeat(500)).company.name).toHaveLength(200)
  })

  it.each([
    ['unclear', (old: Scan) => withUnclear(old, 'heavy', true), { unclear: ['heavy'] }],
    [
      'keyFigures',
      (old: Scan) => withKeyFigure(old, 'turnover', 'high'),
      { keyFigures: { turnover: 'high' } },
    ],
  ])('works where there was no %s yet', (_, change, changed) => {
    expect(change(buildScan())).toEqual({ ...buildScan(), ...changed })
  })
})

describe('a new scan', () => {
  const profile: ProfileAnswers = {
    sector: 'C',
    branch: null,
    sizeBand: '10-24',
    region: 'zeeland',
    role: 'hr',
  }
  const birth = {
    id: '5b7d1f1e-93c1-4a4e-8f57-0d6a4b3c2e10',
    companyKey: '5b7d1f1e-93c1-4a4e-8f57-0d6a4b3c2e11',
    now: '2026-11-22T10:00:00.000Z',
  }
  const created = createScan(
    { id: 'toekomstscan', version: '1.2.3' },
    profile,
    { route: 'quick', language: 'en' },
    birth,
  )

  it('holds what was asked before the first question, and no answer', () => {
    expect(created).toEqual({
      format: 'toekomstscan/scan',
      formatVersion: 1,
      questionnaire: { id: 'toekomstscan', version: '1.2.3' },
      id: birth.id,
      createdAt: birth.now,
      updatedAt: birth.now,
      completedAt: null,
      language: 'en',
      route: 'quick',
      company: { key: birth.companyKey, sector: 'C', branch: null, sizeBand: '10-24', region: 'zeeland' },
      respondent: { role: 'hr' },
      answers: {},
    })
  })

  it('is a scan that a file may hold', () => {
    expect(parseScan(writeScan(created))).toEqual({ ok: true, scan: created })
  })

  it('keeps its answers, key and name when the profile changes', () => {
    const answered = withCompanyName(withAnswer(created, 'heavy', { unknown: true }), 'Smit')
    const changed = withProfile(answered, { ...profile, sector: 'F', region: null, role: null })
    expect(changed).toEqual({
      ...answered,
      company: { ...answered.company, sector: 'F', region: null },
      respondent: { role: null },
    })
  })
})
