import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { at } from '../../../tests/support/structure-builder.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { chosenAtFirst, judgeBeside } from './choose-scans.ts'
import type { Role } from './respondents-types.ts'

const key = '9a1f6e0a-6a43-4a6e-9b0d-6b7f1d1f3c11'
const otherKey = '9a1f6e0a-6a43-4a6e-9b0d-000000000000'
const id = (digit: number) => `0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c1${digit}`

function scanOf(digit: number, role: Role | null, day: string, overrides: Partial<Scan> = {}): Scan {
  return buildScan({
    id: id(digit),
    completedAt: `${day}T09:00:00Z`,
    company: { sector: 'F', sizeBand: '25-49', key },
    respondent: { role },
    answers: { heavy: at(50) },
    ...overrides,
  })
}

const owner = scanOf(1, 'owner', '2026-10-01')
const company = (changes: object) => ({ company: { sector: 'F', sizeBand: '25-49' as const, ...changes } })

describe('an opened scan', () => {
  it.each<[string, Scan, Scan[], ReturnType<typeof judgeBeside>]>([
    ['of the same company is fine', scanOf(2, 'hr', '2026-10-02'), [owner], null],
    ['is fine when it is the first', scanOf(2, 'hr', '2026-10-02'), [], null],
    ['is not laid beside itself', { ...owner, language: 'en' }, [owner], 'same-scan'],
    ['without answers is told', scanOf(2, 'hr', '2026-10-02', { answers: {} }), [owner], 'empty'],
    [
      'of another key is asked',
      scanOf(2, 'hr', '2026-10-02', company({ key: otherKey })),
      [owner],
      'other-key',
    ],
    ['without a key is asked', scanOf(2, 'hr', '2026-10-02', company({})), [owner], 'no-key'],
    ['beside one without a key is asked', owner, [scanOf(2, 'hr', '2026-10-02', company({}))], 'no-key'],
  ])('%s', (_, opened, others, problem) => {
    expect(judgeBeside(opened, others)).toBe(problem)
  })
})

describe('the scans that lie beside one at first', () => {
  const idsOf = (...scans: Scan[]) => chosenAtFirst(owner, [owner, ...scans]).map((scan) => scan.id)

  it('are those of other roles within half a year, the nearest of each role', () => {
    const near = scanOf(2, 'hr', '2026-11-01')
    expect(idsOf(scanOf(3, 'hr', '2026-12-01'), near, scanOf(4, 'owner', '2026-10-02'))).toEqual([
      id(1),
      id(2),
    ])
  })

  it('are not those of another moment', () => {
    expect(idsOf(scanOf(2, 'hr', '2026-03-31'))).toEqual([id(1)])
  })

  it('are all employees, and not one that nobody filled in', () => {
    const employees = [scanOf(2, 'employee', '2026-10-03'), scanOf(3, 'employee', '2026-10-04')]
    expect(idsOf(...employees, scanOf(4, 'hr', '2026-10-05', { answers: {} }))).toEqual([id(1), id(2), id(3)])
  })
})
