import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoCopies } from '../../../tests/support/copies-arbitrary.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { mergeCopies } from './merge-scans.ts'
import { recogniseCopy, type CopyKind } from './recognise-copy.ts'
import type { Scan } from './scan-schema.ts'

const early = '2026-11-20T09:00:00.000Z'
const late = '2026-11-22T09:00:00.000Z'
const answers = { heavy: { unknown: true as const } }
const agreement = { id: 'a1', origin: 'adviser' as const, status: 'open' as const, updatedAt: early }
const appreciation = { pillars: { people: { view: 'agree' as const } } }

const opposite: Record<CopyKind, CopyKind> = { same: 'same', apart: 'apart', newer: 'older', older: 'newer' }

describe('a copy that comes in', () => {
  it.each<[string, CopyKind, Partial<Scan>, Partial<Scan>]>([
    ['saved again without a change', 'same', { updatedAt: early }, { updatedAt: late }],
    ['with a reaction and an agreement', 'newer', {}, { appreciation, agreements: [agreement] }],
    ['with answers that were changed later', 'newer', { updatedAt: early }, { updatedAt: late, answers }],
    [
      'with an agreement that went on',
      'newer',
      { agreements: [agreement] },
      { agreements: [{ ...agreement, status: 'done', updatedAt: late }] },
    ],
    ['from before the talk', 'older', { appreciation, dossier: { talkAt: '2026-11-22' } }, {}],
    ['with earlier answers', 'older', { updatedAt: late, answers }, { updatedAt: early }],
    ['with other answers and no moment', 'apart', { answers }, {}],
    [
      'with a reaction, while the answers here went on',
      'apart',
      { updatedAt: late, answers },
      { updatedAt: early, appreciation },
    ],
    [
      'with an agreement that has no later moment',
      'apart',
      { agreements: [agreement] },
      { agreements: [{ ...agreement, status: 'done' }] },
    ],
  ])('%s is %s', (_, kind, known, incoming) => {
    expect(recogniseCopy(buildScan(known), buildScan(incoming))).toBe(kind)
  })

  it('is judged the same from the other side', () => {
    fc.assert(
      fc.property(twoCopies, ([a, b]) => {
        expect(recogniseCopy(b, a)).toBe(opposite[recogniseCopy(a, b)])
        expect(recogniseCopy(a, a)).toBe('same')
      }),
    )
  })

  it('is never newer than what it was merged into, unless somebody still has to choose', () => {
    fc.assert(
      fc.property(twoCopies, ([employer, adviser]) => {
        const { merged, questions } = mergeCopies(employer, { ...employer, ...partsOf(adviser) })
        if (questions.length > 0) return
        expect(['same', 'older']).toContain(recogniseCopy(merged, { ...employer, ...partsOf(adviser) }))
      }),
    )
  })
})

function partsOf({ agreements, appreciation: own }: Scan): Partial<Scan> {
  return { ...(agreements && { agreements }), ...(own && { appreciation: own }) }
}
