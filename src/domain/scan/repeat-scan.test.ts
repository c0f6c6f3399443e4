import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { at, ticks } from '../../../tests/support/structure-builder.ts'
import { completeScan } from './complete-scan.ts'
import { readScan } from './read-scan.ts'
import { repeatScan } from './repeat-scan.ts'
import type { Scan } from './scan-schema.ts'
import { writeScan } from './write-scan.ts'

const structure = smallStructure()
const key = '9a1f6e0a-6a43-4a6e-9b0d-6b7f1d1f3c11'
const birth = {
  id: '0b3c9a52-6a43-4a6e-9b0d-000000000001',
  companyKey: '0b3c9a52-6a43-4a6e-9b0d-000000000002',
  now: '2026-11-22T09:00:00.000Z',
}
const profile = { sector: 'C', branch: null, sizeBand: '50-99' as const, region: null, role: 'hr' as const }
const first = buildScan({
  company: { key, name: 'Bakkerij Voorbeeld', sector: 'F', sizeBand: '25-49' },
  route: 'quick',
  answers: {
    ...{ heavy: at(50), middle: at(25), light: at(100), list: ticks(2) },
    ...{ first: at(25), second: at(100) },
  },
  keyFigures: { 'sick-leave': 'low' },
  priorities: ['staff'],
  agreements: [{ id: 'a', origin: 'employer', status: 'open', what: 'Bellen' }],
})
const repeat = (earlier: Scan) => repeatScan(earlier, profile, structure, { language: 'en', birth })

describe('a new scan for the same company', () => {
  const again = repeat(completeScan(first, structure, '2025-11-22T09:00:00.000Z'))

  it('keeps key, name and route, and takes the profile of now', () => {
    expect(again.company).toEqual({
      ...{ key, name: 'Bakkerij Voorbeeld', sector: 'C', branch: null, sizeBand: '50-99', region: null },
    })
    expect(again).toMatchObject({ id: birth.id, route: 'quick', language: 'en', respondent: { role: 'hr' } })
  })

  it('starts without answers, figures, priorities and agreements', () => {
    expect(again).toMatchObject({ answers: {}, completedAt: null })
    for (const field of ['keyFigures', 'priorities', 'agreements']) expect(again).not.toHaveProperty(field)
  })

  it('takes the stored scores along, and adds its own when it is completed', () => {
    expect(again.snapshots?.map(({ at: moment }) => moment)).toEqual(['2025-11-22T09:00:00.000Z'])
    const done = completeScan({ ...again, answers: first.answers }, structure, '2026-11-23T09:00:00.000Z')
    expect(done.snapshots?.map(({ at: moment }) => moment)).toEqual([
      '2025-11-22T09:00:00.000Z',
      '2026-11-23T09:00:00.000Z',
    ])
  })

  it('gives a completed scan of before snapshots the scores of its answers', () => {
    const { snapshots } = repeat({ ...first, completedAt: '2025-11-22T09:00:00.000Z' })
    expect(snapshots).toEqual([
      {
        ...{ version: '1.0.0', at: '2025-11-22T09:00:00.000Z' },
        ...{ themes: { staff: 50, rest: 63 }, pillars: { people: 50, plans: 63 } },
      },
    ])
  })

  it('has no stored scores of a scan that was never completed, and a new key where there was none', () => {
    const {
      company: { key: _key, ...company },
    } = first
    const fresh = repeat({ ...first, company })
    expect(fresh).not.toHaveProperty('snapshots')
    expect(fresh.company.key).toBe(birth.companyKey)
  })

  it('is a scan that a file may hold', () => {
    expect(readScan(writeScan(again), structure, [])).toEqual({ ok: true, scan: again, notices: [] })
  })
})
