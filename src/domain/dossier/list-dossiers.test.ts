import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDossier, buildAgreement, buildDossier, idOf } from '../../../tests/support/dossier-builder.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { dossierStatuses } from './dossier-schema.ts'
import { chooseRows, dossierColumns, rowsOf, type DossierChoice } from './list-dossiers.ts'

const rows = rowsOf([
  buildDossier({ id: idOf(1), employer: { name: 'Zorggroep Zon' }, status: 'talk', talkAt: '2026-11-25' }),
  buildDossier({
    id: idOf(2),
    employer: { name: 'Bakkerij Édam' },
    status: 'invited',
    contact: { name: 'Renée', role: 'eigenaar', mail: 'info@edam.test' },
  }),
  buildDossier({
    id: idOf(3),
    employer: { name: 'metaal 10' },
    status: 'follow-up',
    talkAt: '2026-10-01',
    scans: [buildScan({ agreements: [buildAgreement(), buildAgreement({ id: 'b', status: 'done' })] })],
  }),
  buildDossier({ id: idOf(4), employer: { name: 'Metaal 9' }, status: 'invited' }),
])
const names = (choice: DossierChoice) => chooseRows(rows, choice, 'nl').map(({ employer }) => employer)

describe('the list of dossiers', () => {
  it('counts the agreements that are open', () => {
    expect(rows.map(({ openAgreements }) => openAgreements)).toEqual([0, 0, 1, 0])
  })

  it.each<[string, DossierChoice, string[]]>([
    ['by employer, numbers as numbers', {}, ['Bakkerij Édam', 'Metaal 9', 'metaal 10', 'Zorggroep Zon']],
    ['turned round', { isDescending: true }, ['Zorggroep Zon', 'metaal 10', 'Metaal 9', 'Bakkerij Édam']],
    [
      'by status in its own order',
      { sort: 'status' },
      ['Bakkerij Édam', 'Metaal 9', 'Zorggroep Zon', 'metaal 10'],
    ],
    ['by talk, empty last', { sort: 'talkAt' }, ['metaal 10', 'Zorggroep Zon', 'Bakkerij Édam', 'Metaal 9']],
    [
      'by talk turned round, empty still last',
      { sort: 'talkAt', isDescending: true },
      ['Zorggroep Zon', 'metaal 10', 'Bakkerij Édam', 'Metaal 9'],
    ],
    [
      'by open agreements',
      { sort: 'openAgreements', isDescending: true },
      ['metaal 10', 'Bakkerij Édam', 'Metaal 9', 'Zorggroep Zon'],
    ],
    ['of one status', { status: 'invited' }, ['Bakkerij Édam', 'Metaal 9']],
    ['with a word, accents aside', { words: 'edam' }, ['Bakkerij Édam']],
    ['with an accent too many', { words: 'ÉDÁM bak' }, ['Bakkerij Édam']],
    ['by the contact person', { words: 'renee' }, ['Bakkerij Édam']],
    ['with a word and a status', { words: 'metaal', status: 'follow-up' }, ['metaal 10']],
    ['with nothing found', { words: 'zzz' }, []],
  ])('%s', (_, choice, found) => {
    expect(names(choice)).toEqual(found)
  })

  it('loses and doubles nothing, whatever the order', () => {
    const choice = fc.record({
      sort: fc.constantFrom(...dossierColumns),
      isDescending: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 20 }), choice, (dossiers, chosen) => {
        const all = rowsOf(dossiers)
        const sorted = chooseRows(all, chosen, 'nl')
        expect(sorted.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        const empty = sorted.map((row) => row[chosen.sort] === null)
        expect(empty.toSorted()).toEqual(empty)
        const statuses = dossierStatuses.flatMap((status) => chooseRows(all, { ...chosen, status }, 'nl'))
        expect(statuses).toHaveLength(all.length)
      }),
    )
  })
})
