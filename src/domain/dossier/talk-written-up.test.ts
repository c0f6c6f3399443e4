import { describe, expect, it } from 'vitest'
import { buildAgreement, buildDossier, idOf } from '../../../tests/support/dossier-builder.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Dossier } from './dossier-schema.ts'
import { isTalkWrittenUp } from './talk-written-up.ts'

const talkAt = '2026-11-10'
const before = buildScan({ completedAt: '2026-11-01T10:00:00.000Z' })
const after = buildScan({ id: idOf(2), completedAt: '2026-11-20T10:00:00.000Z' })
const remarks = { pillars: { people: { view: 'agree' as const } } }

describe('whether a talk was written up', () => {
  it.each<[string, Partial<Dossier>, boolean]>([
    ['not while the scan has nothing of the adviser', { scans: [before] }, false],
    ['by an appreciation', { scans: [{ ...before, appreciation: remarks }] }, true],
    [
      'by advice on a theme',
      { scans: [{ ...before, appreciation: { pillars: {}, themes: { a: { text: 'x' } } } }] },
      true,
    ],
    [
      'not by an empty appreciation',
      { scans: [{ ...before, appreciation: { by: 'adviseur', pillars: {} } }] },
      false,
    ],
    ['by an agreement of the adviser', { scans: [{ ...before, agreements: [buildAgreement()] }] }, true],
    [
      'by one of a partner',
      { scans: [{ ...before, agreements: [buildAgreement({ origin: 'partner' })] }] },
      true,
    ],
    [
      'not by the plan of the employer',
      { scans: [{ ...before, agreements: [buildAgreement({ origin: 'employer' })] }] },
      false,
    ],
    [
      'still, when a new scan came in after the talk',
      { scans: [{ ...before, appreciation: remarks }, after] },
      true,
    ],
    [
      'not by an agreement in a scan that another talk was about',
      {
        leadingScan: before.id,
        scans: [
          before,
          { ...after, agreements: [buildAgreement({ updatedAt: '2026-10-01T10:00:00.000Z' })] },
        ],
      },
      false,
    ],
    [
      'by an agreement that changed since, wherever it stands',
      {
        leadingScan: before.id,
        scans: [
          before,
          { ...after, agreements: [buildAgreement({ updatedAt: '2026-11-12T10:00:00.000Z' })] },
        ],
      },
      true,
    ],
    ['by a note, without any scan', { note: 'Zij vullen de scan later in.' }, true],
    ['not by an empty note', { note: ' ' }, false],
    ['not by a note beside a scan', { note: 'x', scans: [before] }, false],
  ])('%s', (_, fields, isWritten) => {
    expect(isTalkWrittenUp(buildDossier(fields), talkAt)).toBe(isWritten)
  })
})
