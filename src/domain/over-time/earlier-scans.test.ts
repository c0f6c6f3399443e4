import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { earlierInDossier, earlierScans, earlierSnapshot, whyNotEarlier } from './earlier-scans.ts'

const key = '9a1f6e0a-6a43-4a6e-9b0d-6b7f1d1f3c11'
const id = (digit: number) => `0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c1${digit}`

function scanOf(digit: number, completedAt: string | null, companyKey: string | undefined = key): Scan {
  const company = { sector: 'F', sizeBand: '25-49' as const, ...(companyKey && { key: companyKey }) }
  return buildScan({ id: id(digit), completedAt, updatedAt: '2026-11-01T00:00:00Z', company })
}

const present = scanOf(0, '2026-10-01T09:00:00Z')
const year = scanOf(1, '2025-10-01T09:00:00Z')
const older = scanOf(2, '2024-10-01T09:00:00+02:00')

describe('the earlier scans of a company', () => {
  it('are those that were completed before, the latest first', () => {
    expect(earlierScans(present, [older, present, year])).toEqual([year, older])
  })

  it.each<[string, Scan]>([
    ['later', scanOf(3, '2026-10-02T09:00:00Z')],
    ['not completed', scanOf(3, null)],
    ['of another company', scanOf(3, '2025-01-01T00:00:00Z', '9a1f6e0a-6a43-4a6e-9b0d-000000000000')],
    ['of nobody knows whom', scanOf(3, '2025-01-01T00:00:00Z', '')],
  ])('do not hold one that is %s', (_, other) => {
    expect(earlierScans(present, [other])).toEqual([])
  })

  it('do not exist for a scan without a company key', () => {
    const keyless = scanOf(0, '2026-10-01T09:00:00Z', '')
    expect(whyNotEarlier(scanOf(1, '2025-01-01T00:00:00Z', ''), keyless)).toBe('other-company')
  })
})

describe('the earlier scans of a dossier', () => {
  const by = (role: 'owner' | 'hr', scan: Scan): Scan => ({ ...scan, respondent: { role } })
  const now = by('owner', present)

  it('have those of the same role first, whatever their company key', () => {
    const keyless = by('owner', scanOf(2, '2024-10-01T09:00:00Z', ''))
    expect(earlierInDossier(now, [now, by('hr', year), keyless]).map((scan) => scan.id)).toEqual([
      id(2),
      id(1),
    ])
  })

  it('are complete, earlier and not the scan itself', () => {
    const others = [scanOf(3, null), scanOf(4, '2026-10-02T09:00:00Z')]
    expect(earlierInDossier(now, [now, ...others])).toEqual([])
  })
})

describe('an opened scan', () => {
  it('may be compared when it is earlier, completed or not', () => {
    expect(whyNotEarlier(year, present)).toBeNull()
    expect(whyNotEarlier({ ...scanOf(4, null), updatedAt: '2026-01-01T00:00:00Z' }, present)).toBeNull()
    expect(whyNotEarlier(buildScan({ id: id(5), company: present.company }), present)).toBeNull()
  })

  it('is told why it may not', () => {
    expect(whyNotEarlier(present, present)).toBe('same-scan')
    expect(whyNotEarlier(present, year)).toBe('not-earlier')
  })
})

describe('the stored scores of an earlier scan', () => {
  const stored = (at: string) => ({ version: '1.0.0', at, themes: {}, pillars: {} })
  const [first, second] = [stored('2024-01-01T00:00:00Z'), stored('2025-01-01T00:00:00Z')]

  it('are the latest but its own', () => {
    expect(earlierSnapshot({ ...present, snapshots: [second, first] })).toEqual(first)
    expect(earlierSnapshot({ ...present, completedAt: null, snapshots: [second, first] })).toEqual(second)
  })

  it('do not exist when only its own are there', () => {
    expect(earlierSnapshot({ ...present, snapshots: [first] })).toBeNull()
    expect(earlierSnapshot(present)).toBeNull()
  })
})
