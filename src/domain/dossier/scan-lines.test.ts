import { describe, expect, it } from 'vitest'
import { buildDossier, idOf } from '../../../tests/support/dossier-builder.ts'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { isSameName } from './place-of-scan.ts'
import { scanLines } from './scan-lines.ts'
import { scanToHandBack } from './scans-of-dossier.ts'

const structure = smallStructure()
const answers = {
  heavy: { option: 'at-50' },
  middle: { option: 'at-50' },
  light: { option: 'at-50' },
  first: { option: 'at-100' },
  second: { option: 'at-100' },
}
const old = buildScan({
  id: idOf(1),
  answers,
  completedAt: '2025-11-01T10:00:00.000Z',
  respondent: { role: 'hr' },
})
const recent = buildScan({ id: idOf(2), updatedAt: '2026-11-01T10:00:00.000Z' })

describe('the scans of a dossier in short', () => {
  it('are told the latest first, with day, role, total and which one leads', () => {
    const [first, second] = scanLines(buildDossier({ scans: [old, recent] }), structure)
    expect(first).toMatchObject({
      id: idOf(2),
      day: '2026-11-01',
      role: null,
      isComplete: false,
      isLeading: false,
    })
    expect(first?.total.score).toBeNull()
    expect(second).toMatchObject({
      id: idOf(1),
      day: '2025-11-01',
      role: 'hr',
      isComplete: true,
      isLeading: true,
    })
    expect(second?.total.score).toBeGreaterThan(50)
    expect(second?.total.completeness).toBeLessThan(1)
  })

  it('follow the choice of the adviser, and are none without scans', () => {
    const lines = scanLines(buildDossier({ scans: [old, recent], leadingScan: idOf(2) }), structure)
    expect(lines.filter(({ isLeading }) => isLeading).map(({ id }) => id)).toEqual([idOf(2)])
    expect(scanLines(buildDossier(), structure)).toEqual([])
  })

  it('say when no day is known', () => {
    expect(scanLines(buildDossier({ scans: [buildScan()] }), structure)[0]?.day).toBeNull()
  })
})

describe('a scan to hand back', () => {
  it('carries the days of the dossier, and no day that neither knows', () => {
    const dossier = buildDossier({ talkAt: '2026-11-25', nextContact: null })
    expect(scanToHandBack(old, dossier).dossier).toEqual({ talkAt: '2026-11-25' })
    expect(scanToHandBack(old, buildDossier())).toEqual(old)
    const withDay = { ...old, dossier: { nextContact: '2026-12-01' } }
    expect(scanToHandBack(withDay, dossier).dossier).toEqual({ talkAt: '2026-11-25', nextContact: null })
  })
})

describe('the same name', () => {
  it.each([
    ['Bakkerij Voorbeeld', 'bakkerij  voorbeeld', true],
    ['Café Édam B.V.', 'Cafe Edam BV', false],
    ['Café Édam', 'Cafe Edam', true],
    ['Metaal & Zoon', 'Metaal Zoon', true],
    ['Bakkerij', 'Bakkerij Voorbeeld', false],
    ['', '', false],
  ])('%j and %j: %s', (a, b, isSame) => {
    expect(isSameName(a, b)).toBe(isSame)
  })
})
