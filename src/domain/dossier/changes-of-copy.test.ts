import { describe, expect, it } from 'vitest'
import { buildAgreement } from '../../../tests/support/dossier-builder.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { changesOfCopy } from './changes-of-copy.ts'

const before = buildScan({
  answers: { a: { option: 'x' }, b: { unknown: true } },
  agreements: [buildAgreement()],
})
const none = { answers: 0, agreements: 0, removed: 0, parts: [] }

describe('what is different in a later copy', () => {
  it.each<[string, Partial<Scan>, object]>([
    ['nothing when it was only saved again', { updatedAt: '2026-11-22T10:00:00.000Z' }, none],
    [
      'an answer that is other',
      { answers: { a: { option: 'y' }, b: { unknown: true } } },
      { ...none, answers: 1 },
    ],
    [
      'answers that are new or gone',
      { answers: { a: { option: 'x' }, c: { option: 'x' } } },
      { ...none, answers: 2 },
    ],
    [
      'an agreement that is new',
      { agreements: [buildAgreement(), buildAgreement({ id: 'b' })] },
      { ...none, agreements: 1 },
    ],
    [
      'an agreement that is other',
      { agreements: [buildAgreement({ status: 'done' })] },
      { ...none, agreements: 1 },
    ],
    [
      'an agreement that was taken out',
      { agreements: [], removedAgreements: [{ id: 'a', at: '2026-11-22T10:00:00.000Z' }] },
      { ...none, removed: 1 },
    ],
    ['that it is complete', { completedAt: '2026-11-22T10:00:00.000Z' }, { ...none, parts: ['completed'] }],
    ['the company', { company: { ...before.company, sector: 'C' } }, { ...none, parts: ['company'] }],
    ['who filled it in', { respondent: { role: 'hr' } }, { ...none, parts: ['company'] }],
    [
      'key figures and what comes first',
      { keyFigures: { a: 'b' }, priorities: ['staff'] },
      { ...none, parts: ['keyFigures', 'priorities'] },
    ],
    [
      'the remarks and the days',
      { appreciation: { pillars: {} }, dossier: { talkAt: '2026-11-22' } },
      { ...none, parts: ['appreciation', 'dossier'] },
    ],
    ['anything else', { unclear: ['a'] }, { ...none, parts: ['rest'] }],
  ])('tells %s', (_, fields, changes) => {
    expect(changesOfCopy(before, { ...before, ...fields })).toEqual(changes)
  })
})
