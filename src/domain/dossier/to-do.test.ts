import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyDay,
  anyDossier,
  buildAgreement,
  buildDossier,
  idOf,
} from '../../../tests/support/dossier-builder.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { addDays } from '../plan/plan-days.ts'
import type { Dossier } from './dossier-schema.ts'
import { daysAhead, eraseToldDaysAhead, invitedTooLongAfterDays, listToDo, toDoKinds } from './to-do.ts'

const asOf = '2026-11-22'
const withAgreement = (overrides: Parameters<typeof buildAgreement>[0]) => ({
  scans: [buildScan({ agreements: [buildAgreement(overrides)] })],
})
const talked = [buildScan({ completedAt: '2026-11-01T10:00:00.000Z' })]

describe('what an adviser has to do', () => {
  it.each<[string, Partial<Dossier>, string[]]>([
    ['nothing, for a new dossier', {}, []],
    [
      'an own agreement that is due on the last day of the week',
      withAgreement({ due: '2026-11-28' }),
      ['agreement'],
    ],
    ['nothing yet, the day after', withAgreement({ due: '2026-11-29' }), []],
    ['an own agreement that is late', withAgreement({ due: '2026-10-01', status: 'doing' }), ['agreement']],
    ['nothing that is done', withAgreement({ due: '2026-10-01', status: 'done' }), []],
    ['nothing that was dropped', withAgreement({ due: '2026-10-01', status: 'dropped' }), []],
    ['nothing of the employer', withAgreement({ due: '2026-10-01', origin: 'employer' }), []],
    ['nothing without a day', withAgreement({ due: null }), []],
    ['the next contact', { nextContact: '2026-11-28' }, ['contact']],
    ['a contact that was missed', { nextContact: '2026-01-28' }, ['contact']],
    ['no contact after this week', { nextContact: '2026-11-29' }, []],
    ['a talk today', { talkAt: asOf }, ['talk']],
    ['a talk this week', { talkAt: '2026-11-28', scans: talked }, ['talk']],
    ['no talk of next week', { talkAt: '2026-11-29' }, []],
    ['a talk of which nothing was written', { talkAt: '2026-11-21', scans: talked }, ['write-up']],
    ['an invitation of 15 days ago', { invitedOn: '2026-11-07' }, ['no-scan']],
    ['no invitation of 14 days ago', { invitedOn: '2026-11-08' }, []],
    ['no invitation that was answered', { invitedOn: '2026-01-07', scans: talked }, []],
    ['a dossier to erase in 30 days', { eraseAfter: '2026-12-22' }, ['erase']],
    ['a dossier without any day, 12 months on', { createdAt: '2025-12-01T10:00:00.000Z' }, ['erase']],
    ['no dossier to erase in 31 days', { eraseAfter: '2026-12-23' }, []],
    ['a dossier to erase long ago', { eraseAfter: '2025-12-23' }, ['erase']],
  ])('tells %s', (_, fields, kinds) => {
    expect(listToDo([buildDossier(fields)], asOf).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('names the agreement, the employer and whether it is late', () => {
    const dossier = buildDossier(withAgreement({ due: '2026-11-21' }))
    expect(listToDo([dossier], asOf)).toEqual([
      {
        kind: 'agreement',
        dossier: dossier.id,
        employer: 'Bakkerij Voorbeeld',
        day: '2026-11-21',
        isLate: true,
        agreement: { id: 'call', what: 'Bel het werkgeverspunt' },
      },
    ])
  })

  it('puts the oldest first, and on one day erasing before a talk before a contact', () => {
    const one = buildDossier({ talkAt: asOf, nextContact: asOf, eraseAfter: asOf })
    const other = buildDossier({ id: idOf(2), nextContact: '2026-11-01' })
    expect(listToDo([one, other], asOf).map(({ kind, day }) => `${day} ${kind}`)).toEqual([
      '2026-11-01 contact',
      '2026-11-22 erase',
      '2026-11-22 talk',
      '2026-11-22 contact',
    ])
  })

  it('counts an agreement that stands in two scans once', () => {
    const agreements = [buildAgreement({ due: asOf })]
    const scans = [buildScan({ agreements }), buildScan({ id: idOf(5), agreements })]
    expect(listToDo([buildDossier({ scans })], asOf)).toHaveLength(1)
  })
})

describe('for any dossiers and day', () => {
  it('the list is sorted, does not depend on the order, and tells nothing that lies too far ahead', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 8 }), anyDay, (dossiers, day) => {
        const list = listToDo(dossiers, day)
        expect(list.map((each) => each.day)).toEqual(list.map((each) => each.day).toSorted())
        const unique = new Map(dossiers.map((each) => [each.id, each]))
        const known = [...unique.values()]
        expect(listToDo(known.toReversed(), day)).toEqual(listToDo(known, day))
        for (const each of list) {
          const limit = each.kind === 'erase' ? eraseToldDaysAhead : daysAhead
          expect(each.day <= addDays(day, limit)).toBe(true)
          expect(each.isLate).toBe(each.day < day)
          expect(toDoKinds).toContain(each.kind)
        }
      }),
    )
  })

  it('every dossier is judged by itself', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 6 }), anyDay, (dossiers, day) => {
        const together = listToDo(dossiers, day)
        const apart = dossiers.flatMap((dossier) => listToDo([dossier], day))
        expect(together).toHaveLength(apart.length)
        expect(together).toEqual(expect.arrayContaining(apart))
      }),
    )
  })

  it('what is late stays on the list the day after, until somebody acts', () => {
    fc.assert(
      fc.property(anyDossier, anyDay, (dossier, day) => {
        const key = ({ kind, agreement }: { kind: string; agreement: { id: string } | null }) =>
          `${kind} ${agreement?.id ?? ''}`
        const next = listToDo([dossier], addDays(day, 1)).map(key)
        for (const each of listToDo([dossier], day)) if (each.isLate) expect(next).toContain(key(each))
      }),
    )
  })

  it('an employer who sent a scan is never asked for one again', () => {
    fc.assert(
      fc.property(anyDossier, anyDay, (dossier, day) => {
        const kinds = listToDo([dossier], day).map(({ kind }) => kind)
        const { invitedOn, scans } = dossier
        const isExpected =
          Boolean(invitedOn) && scans.length === 0 && addDays(invitedOn ?? day, invitedTooLongAfterDays) < day
        expect(kinds.includes('no-scan')).toBe(isExpected)
      }),
    )
  })
})
