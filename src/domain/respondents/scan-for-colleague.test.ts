import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { at } from '../../../tests/support/structure-builder.ts'
import { readScan } from '../scan/read-scan.ts'
import { writeScan } from '../scan/write-scan.ts'
import { isForColleague, ownScanOf, scanForColleague } from './scan-for-colleague.ts'

const structure = smallStructure()
const key = '9a1f6e0a-6a43-4a6e-9b0d-6b7f1d1f3c11'
const birth = {
  id: '9a1f6e0a-6a43-4a6e-9b0d-6b7f1d1f3c99',
  companyKey: '9a1f6e0a-6a43-4a6e-9b0d-6b7f1d1f3c98',
  now: '2026-11-22T10:00:00Z',
}
const mine = buildScan({
  route: 'quick',
  language: 'en',
  company: { key, name: 'De Proef', sector: 'F', sizeBand: '25-49', region: 'limburg' },
  respondent: { role: 'owner' },
  answers: { heavy: at(50) },
  priorities: ['staff'],
  keyFigures: { 'sick-leave': 'low' },
  agreements: [{ id: 'a', origin: 'employer', status: 'open', what: 'Doen' }],
  snapshots: [{ version: '1.0.0', at: birth.now, themes: {}, pillars: {} }],
})

describe('a scan for a colleague', () => {
  const start = scanForColleague(mine, structure, birth)

  it('has the company, its key and the route, and nothing that the first said', () => {
    expect(start).toEqual({
      ...{ format: 'toekomstscan/scan', formatVersion: 1, id: birth.id, language: 'en', route: 'quick' },
      ...{ questionnaire: { id: 'toekomstscan', version: '1.0.0' }, answers: {} },
      ...{ createdAt: birth.now, updatedAt: birth.now, completedAt: null },
      company: { key, name: 'De Proef', sector: 'F', branch: null, sizeBand: '25-49', region: 'limburg' },
    })
  })

  it('is a scan file that opens', () => {
    expect(readScan(writeScan(start), structure, [])).toMatchObject({ ok: true })
  })

  it('gets a new id whenever it is opened, so that two people never share one', () => {
    const now = '2026-11-23T10:00:00Z'
    const [one, two] = [ownScanOf(start, { id: 'one', now }), ownScanOf(start, { id: 'two', now })]
    expect([one.id, two.id]).toEqual(['one', 'two'])
    expect(one).toMatchObject({ createdAt: now, updatedAt: now, company: { key } })
  })

  it('is no longer one once a role was asked or something was answered', () => {
    expect(isForColleague(start)).toBe(true)
    expect(isForColleague({ ...start, respondent: { role: null } })).toBe(false)
    expect(isForColleague({ ...start, answers: { heavy: at(0) } })).toBe(false)
    expect(ownScanOf(mine, { id: 'other', now: birth.now })).toBe(mine)
  })
})
