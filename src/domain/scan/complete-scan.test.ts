import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { at, ticks, unknown } from '../../../tests/support/structure-builder.ts'
import { withAnswer } from './change-scan.ts'
import { completeScan } from './complete-scan.ts'
import { parseScan } from './parse-scan.ts'
import { scanFileName, writeScan } from './write-scan.ts'

const structure = smallStructure()
const first = '2026-03-01T09:00:00.000Z'
const later = '2026-03-08T09:00:00.000Z'
// staff: (3·50 + 2·25 + 1·100 + 1·50) ÷ 7 = 50; rest: (2·25 + 2·100) ÷ 4 = 62.5
const answered = buildScan({
  answers: {
    ...{ heavy: at(50), middle: at(25), light: at(100), list: ticks(2) },
    ...{ first: at(25), second: at(100) },
  },
})

describe('a scan that is completed', () => {
  const complete = completeScan(answered, structure, first)

  it('stores its moment, and its whole scores for comparison over time', () => {
    expect(complete).toEqual({
      ...answered,
      completedAt: first,
      snapshots: [
        {
          version: '1.0.0',
          at: first,
          themes: { staff: 50, rest: 63 },
          pillars: { people: 50, plans: 63 },
        },
      ],
    })
  })

  it('stores no number where there is no score', () => {
    const few = buildScan({ answers: { heavy: at(50), middle: unknown, first: at(25), second: at(100) } })
    expect(completeScan(few, structure, first).snapshots?.[0]).toMatchObject({
      themes: { rest: 63 },
      pillars: { plans: 63 },
    })
    expect(completeScan(few, structure, first).snapshots?.[0]?.themes).not.toHaveProperty('staff')
  })

  it('does not score an answer with a retired option', () => {
    const retired = [{ kind: 'option' as const, old: 'first/at-25', new: null, comparable: false }]
    const snapshot = completeScan(answered, smallStructure({ retired }), first).snapshots?.[0]
    expect(snapshot?.themes).toEqual({ staff: 50 })
  })

  it('keeps its first moment when an answer changes later, and its last snapshot follows', () => {
    const again = completeScan(withAnswer(complete, 'first', at(50)), structure, later)
    expect(again.completedAt).toBe(first)
    expect(again.snapshots).toEqual([
      { version: '1.0.0', at: later, themes: { staff: 50, rest: 75 }, pillars: { people: 50, plans: 75 } },
    ])
  })

  it('keeps the snapshots of earlier rounds', () => {
    const old = { version: '0.9.0', at: '2025-01-01T00:00:00Z', themes: { staff: 12 }, pillars: {} }
    const { snapshots } = completeScan({ ...answered, completedAt: null, snapshots: [old] }, structure, first)
    expect(snapshots?.map(({ at: moment }) => moment)).toEqual([old.at, first])
  })

  it('is still a scan that a file may hold', () => {
    expect(parseScan(writeScan(complete))).toEqual({ ok: true, scan: complete })
  })
})

describe('a scan file', () => {
  it('is indented, so that a person can read what is handed over, and ends its last line', () => {
    expect(writeScan(buildScan())).toMatch(/^\{\n {2}"format": "toekomstscan\/scan",\n[^]*\n\}\n$/)
  })

  it.each([
    ['company and day', { name: 'Bakkerij Voorbeeld' }, 'toekomstscan-bakkerij-voorbeeld-2026-03-08'],
    ['accents as plain letters', { name: 'Café Één' }, 'toekomstscan-cafe-een-2026-03-08'],
    [
      'nothing that a folder would follow',
      { name: '../../etc/passwd' },
      'toekomstscan-etc-passwd-2026-03-08',
    ],
    ['nothing that Windows refuses', { name: 'A:B*C?"<>|' }, 'toekomstscan-a-b-c-2026-03-08'],
    ['no name where it has no plain letters', { name: '咖啡' }, 'toekomstscan-2026-03-08'],
    ['no name where there is none', {}, 'toekomstscan-2026-03-08'],
  ])('is named after %s', (_, company, name) => {
    const scan = buildScan({
      company: { sector: 'F', sizeBand: '25-49', ...company },
      createdAt: first,
      updatedAt: later,
    })
    expect(scanFileName(scan)).toBe(name)
  })

  it('takes the day it was made when it never changed', () => {
    expect(scanFileName(buildScan({ createdAt: first }))).toBe('toekomstscan-2026-03-01')
  })

  it('has a name without a day', () => {
    expect(scanFileName(buildScan())).toBe('toekomstscan')
  })

  it('never ends its company name in a hyphen where it is cut', () => {
    const name = `${'a'.repeat(59)} b`
    expect(scanFileName(buildScan({ company: { sector: 'F', sizeBand: '25-49', name } }))).toBe(
      `toekomstscan-${'a'.repeat(59)}`,
    )
  })
})
