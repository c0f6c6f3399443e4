import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { receiveCopy } from './receive-copy.ts'
import type { Scan } from './scan-schema.ts'

const early = '2026-11-20T09:00:00.000Z'
const late = '2026-11-22T09:00:00.000Z'
const answers = { heavy: { unknown: true as const } }
const appreciation = { pillars: { people: { view: 'agree' as const } } }
const agreement = { id: 'a1', origin: 'adviser' as const, status: 'open' as const, updatedAt: early }
const ownAction = { ...agreement, id: 'e1', origin: 'employer' as const }

const receive = (stored: Partial<Scan>, incoming: Partial<Scan>) =>
  receiveCopy(buildScan(stored), buildScan(incoming))

describe('a copy on the device of the employer', () => {
  it('that is the same changes nothing', () => {
    expect(receive({ updatedAt: early }, { updatedAt: late })).toEqual({ kind: 'same' })
  })

  it('from the adviser adds the reaction and the agreements, and leaves the answers of this device', () => {
    const received = receive({ answers, updatedAt: late }, { appreciation, agreements: [agreement] })
    expect(received).toMatchObject({
      kind: 'merge',
      taken: { appreciation: true, dossier: false, agreements: 1 },
      hasOtherAnswers: true,
      copies: { questions: [], merged: { answers, appreciation, agreements: [agreement] } },
    })
  })

  it('with the same answers and an action that went on is merged', () => {
    const done = { ...ownAction, status: 'done' as const, updatedAt: late }
    expect(receive({ agreements: [ownAction] }, { agreements: [done] })).toMatchObject({
      kind: 'merge',
      taken: { agreements: 1 },
      hasOtherAnswers: false,
    })
  })

  it('that is older and adds nothing is merged without a change', () => {
    expect(receive({ appreciation }, {})).toMatchObject({
      kind: 'merge',
      taken: { appreciation: false, dossier: false, agreements: 0 },
      copies: { merged: buildScan({ appreciation }), questions: [] },
    })
  })

  it.each<[string, Partial<Scan>, Partial<Scan>]>([
    ['newer', { updatedAt: early }, { updatedAt: late, answers }],
    ['older', { updatedAt: late, answers }, { updatedAt: early }],
    ['apart', { updatedAt: late, answers }, { updatedAt: late, agreements: [ownAction] }],
  ])('of the employer itself, with other answers, is a choice: %s', (copy, stored, incoming) => {
    expect(receive(stored, incoming)).toEqual({ kind: 'choose', copy })
  })

  it('with the same agreement in other words asks, also when the answers differ', () => {
    const received = receive(
      { answers, agreements: [agreement] },
      { agreements: [{ ...agreement, note: 'x' }] },
    )
    expect(received).toMatchObject({ kind: 'merge', copies: { questions: [{ id: 'a1' }] } })
  })
})
