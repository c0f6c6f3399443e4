import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Action } from './actions.ts'
import { agreementsWithOthers, changeAgreement } from './agreements.ts'

const now = '2026-11-22T09:00:00.000Z'
const agreed: Action = { id: 'a1', origin: 'adviser', status: 'open', what: 'Bel het loket' }
const own: Action = { ...agreed, id: 'e1', origin: 'employer' }
const ofPartner: Action = { ...agreed, id: 'p1', origin: 'partner', note: 'Wacht op antwoord' }
const scan = buildScan({ agreements: [agreed, own, ofPartner] })

describe('agreements with others', () => {
  it('are those of an adviser and of partners, each once', () => {
    expect(agreementsWithOthers(buildScan({ agreements: [agreed, own, ofPartner, agreed] }))).toEqual([
      agreed,
      ofPartner,
    ])
    expect(agreementsWithOthers(buildScan())).toEqual([])
  })

  it.each<[string, string, Parameters<typeof changeAgreement>[2], Action]>([
    ['status', 'a1', { status: 'done' }, { ...agreed, status: 'done', updatedAt: now }],
    ['note', 'a1', { note: ' Gebeld. ' }, { ...agreed, note: 'Gebeld.', updatedAt: now }],
  ])('change in their %s, and the moment moves', (_, id, change, expected) => {
    const changed = changeAgreement(scan, id, change, now)
    expect(changed.agreements).toEqual([expected, own, ofPartner])
  })

  it('lose their note when it is emptied', () => {
    const { note: _note, ...bare } = ofPartner
    expect(changeAgreement(scan, 'p1', { note: ' ' }, now).agreements?.[2]).toEqual({
      ...bare,
      updatedAt: now,
    })
  })

  it.each<[string, string, Parameters<typeof changeAgreement>[2]]>([
    ['an unknown one', 'nope', { status: 'done' }],
    ['an action of the employer', 'e1', { status: 'done' }],
    ['the same status', 'a1', { status: 'open' }],
    ['the same note', 'p1', { note: 'Wacht op antwoord ' }],
  ])('do not change for %s', (_, id, change) => {
    expect(changeAgreement(scan, id, change, now)).toBe(scan)
  })
})
