import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { scanFileName } from './write-scan.ts'

const nameFor = (name: string) =>
  scanFileName(
    buildScan({ company: { sector: 'F', sizeBand: '25-49', name }, updatedAt: '2026-11-22T10:00:00.000Z' }),
  )

/** Good on Windows, macOS, Linux and in a ZIP: lower case, no sign but the hyphen, a fixed start, and short. */
const safe = /^toekomstscan(-[a-z0-9]+)*-2026-11-22$/

describe('the name of a file, whatever the employer is called', () => {
  it.each([
    ['../../etc/passwd', 'toekomstscan-etc-passwd-2026-11-22'],
    ['C:\\Windows\\x', 'toekomstscan-c-windows-x-2026-11-22'],
    ['CON', 'toekomstscan-con-2026-11-22'],
    ['nul.', 'toekomstscan-nul-2026-11-22'],
    ['fdp.\u202Eexe', 'toekomstscan-fdp-exe-2026-11-22'],
    ['a\u0000b\r\nc', 'toekomstscan-a-b-c-2026-11-22'],
    ['<b>:"|?*', 'toekomstscan-b-2026-11-22'],
    ['.', 'toekomstscan-2026-11-22'],
    ['~$=cmd|x!A1', 'toekomstscan-cmd-x-a1-2026-11-22'],
    ['漢字', 'toekomstscan-2026-11-22'],
    ['x'.repeat(4000), `toekomstscan-${'x'.repeat(60)}-2026-11-22`],
  ])('%j gives %s', (name, expected) => {
    expect(nameFor(name)).toBe(expected)
    expect(expected).toMatch(safe)
  })

  it('is safe for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (name) => {
        expect(nameFor(name)).toMatch(safe)
        expect(nameFor(name).length).toBeLessThanOrEqual(90)
      }),
      { numRuns: 100 },
    )
  })
})
