import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { copies } from '../../texts/nl/copies.ts'
import { editions } from '../../texts/nl/editions.ts'
import { plan } from '../../texts/nl/plan.ts'
import { wordConflict } from './conflict-in-words.ts'
import type { Agreement } from './merge-agreements.ts'

const { structure, texts } = testContent()
const wording = {
  texts: copies.ask,
  plan: plan.action,
  appreciation: {
    ...{ structure, language: 'nl' as const, texts: editions.appreciation },
    ...{ questionnaire: texts.nl.questionnaire, roles: texts.nl.profile.roles },
  },
}
const agreement: Agreement = { id: 'a1', origin: 'adviser', status: 'open', what: 'Bel het loket' }

describe('a question of a merge in words', () => {
  it('names the agreement and tells only what differs', () => {
    const adviser = { ...agreement, status: 'doing' as const, due: '2026-12-06' }
    expect(wordConflict({ kind: 'agreement', id: 'a1', employer: agreement, adviser }, wording)).toEqual({
      key: 'agreement/a1',
      title: 'De actie: Bel het loket',
      here: ['Wanneer zet u de eerste stap: leeg', 'Hoe staat het ervoor: open'],
      file: ['Wanneer zet u de eerste stap: 6 december 2026', 'Hoe staat het ervoor: bezig'],
    })
  })

  it('tells which remarks of the adviser stand on one side alone', () => {
    const remark = { 'strategy-and-business': { view: 'agree' as const } }
    const { here, file, key } = wordConflict(
      { kind: 'appreciation', employer: { pillars: {} }, adviser: { pillars: remark } },
      wording,
    )
    expect([key, here, file]).toEqual(['appreciation', ['leeg'], ['Strategie & Bedrijf: herken ik.']])
  })
})
