import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoCopies } from '../../../tests/support/copies-arbitrary.ts'
import { agreed, idsIn, late, merge, remarks } from '../../../tests/support/copy-samples.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { firstById, type Agreement } from './merge-agreements.ts'
import { keyOfConflict, mergeCopies, settle, takenOver } from './merge-scans.ts'
import type { Scan } from './scan-schema.ts'

const now = '2026-11-23T09:00:00.000Z'

describe('a question to the user', () => {
  it.each<[string, Partial<Scan>, Partial<Scan>, string[]]>([
    [
      'nothing is asked when only the adviser wrote',
      {},
      { appreciation: remarks(), agreements: [agreed()] },
      [],
    ],
    [
      'nothing is asked when one changed later',
      { agreements: [agreed({ note: 'x', updatedAt: late })] },
      { agreements: [agreed()] },
      [],
    ],
    [
      'nothing is asked of a later reaction of the same adviser',
      { appreciation: remarks() },
      { appreciation: remarks({ at: '2026-11-22', pillars: {} }) },
      [],
    ],
    [
      'nothing is asked when the reaction grew on the same day',
      { appreciation: remarks() },
      { appreciation: remarks({ themes: { staff: { text: 'Begin hier.' } } }) },
      [],
    ],
    [
      'an agreement changed at the same moment is asked about',
      { agreements: [agreed({ status: 'done' })] },
      { agreements: [agreed()] },
      ['agreement/a1'],
    ],
    [
      'an agreement without moments is asked about',
      { agreements: [{ id: 'a1', origin: 'adviser', status: 'done' }] },
      { agreements: [{ id: 'a1', origin: 'adviser', status: 'open' }] },
      ['agreement/a1'],
    ],
    [
      'another reaction of the same day is asked about',
      { appreciation: remarks() },
      { appreciation: remarks({ pillars: { people: { view: 'differ' } } }) },
      ['appreciation'],
    ],
    [
      'the reaction of another adviser is asked about',
      { appreciation: remarks() },
      { appreciation: remarks({ by: 'ander', at: '2026-11-22' }) },
      ['appreciation'],
    ],
  ])('%s', (_, employer, adviser, asked) => {
    expect(idsIn(merge(employer, adviser).questions)).toEqual(asked)
  })

  it('is settled as the user chose, and not asked again', () => {
    fc.assert(
      fc.property(twoCopies, fc.constantFrom('employer' as const, 'adviser' as const), ([a, b], choice) => {
        const copies = mergeCopies(a, b)
        const choices = Object.fromEntries(copies.questions.map((each) => [keyOfConflict(each), choice]))
        const settled = settle(copies, choices, now)
        for (const question of copies.questions) {
          const { updatedAt: _moment, ...chosen } = question[choice] as Partial<Agreement>
          const found =
            question.kind === 'agreement'
              ? firstById(settled.agreements ?? []).get(question.id)
              : settled.appreciation
          expect(found).toMatchObject(chosen)
        }
        const agreementsAsked = mergeCopies(settled, b).questions.filter(({ kind }) => kind === 'agreement')
        expect(agreementsAsked).toEqual([])
      }),
    )
  })

  it('that is not answered leaves what the employer has', () => {
    const copies = merge({ agreements: [agreed({ status: 'done' })] }, { agreements: [agreed()] })
    expect(settle(copies, {}, now)).toEqual(copies.merged)
    expect(copies.merged.agreements).toEqual([agreed({ status: 'done' })])
  })
})

describe('what was taken over', () => {
  it('counts new and changed agreements', () => {
    const before = buildScan({ agreements: [agreed(), agreed({ id: 'a2' })] })
    const { merged } = mergeCopies(
      before,
      buildScan({
        agreements: [agreed(), agreed({ id: 'a2', status: 'done', updatedAt: late }), agreed({ id: 'a3' })],
        appreciation: remarks(),
        dossier: { talkAt: '2026-11-20' },
      }),
    )
    expect(takenOver(before, merged)).toEqual({
      appreciation: true,
      dossier: true,
      agreements: 2,
      removed: 0,
    })
    expect(takenOver(merged, merged)).toEqual({
      appreciation: false,
      dossier: false,
      agreements: 0,
      removed: 0,
    })
  })
})
