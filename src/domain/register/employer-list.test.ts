import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { hostileTexts, invitedDossier, uuidOf } from '../../../tests/support/register-samples.ts'
import { dossierSchema } from '../dossier/dossier-schema.ts'
import { dossierOfDraft, mostEmployers, readEmployerList } from './employer-list.ts'
import { regionOf, sectorOf, sizeBandOf } from './employer-values.ts'
import { findList, guessColumns } from './list-headings.ts'
import type { ReadCell } from './table.ts'

const profiles = [testContent().texts.nl.profile, testContent().texts.en.profile]
const sheet = (...rows: ReadCell[][]) => [{ name: 'Lijst', rows }]
const birth = { id: uuidOf(1, 9), now: '2026-11-22T12:00:00.000Z' }

function read(rows: ReadCell[][], known: Parameters<typeof readEmployerList>[2] = []) {
  const list = findList(sheet(...rows))!
  return readEmployerList(list, list.columns, known, profiles)
}

describe('the columns of a list', () => {
  it.each([
    [
      'a usual Dutch list',
      [
        'Bedrijfsnaam',
        'Contactpersoon',
        'Functie',
        'E-mailadres',
        'Telefoonnummer',
        'SBI-code',
        'Aantal medewerkers',
        'Provincie',
        'Status',
      ],
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
    ],
    [
      'an English one',
      ['Region', 'Company name', 'Email', 'Number of employees', 'Industry'],
      [1, null, null, 2, null, 4, 3, 0, null],
    ],
    [
      'names in two columns',
      ['Naam', 'Organisatie', 'tel.', "Aantal FTE's"],
      [1, null, null, null, 2, null, 3, null, null],
    ],
    [
      'words around the usual one',
      ['Naam van het bedrijf', 'E-mail (zakelijk)', 'Sector (SBI)'],
      [0, null, null, 1, null, 2, null, null, null],
    ],
    ['nothing known', ['Kolom 1', 'Kolom 2'], Array(9).fill(null)],
  ])('are recognised: %s', (_, head, expected) => {
    expect(Object.values(guessColumns(head))).toEqual(expected)
  })

  it('are found below a title, on the sheet that has them, and without empty rows', () => {
    const list = findList([
      { name: 'Uitleg', rows: [['Lees dit'], ['Eerst dit']] },
      {
        name: 'Lijst',
        rows: [['Onze leden'], [], ['Bedrijf', 'Sector'], ['A bv', 'F'], [null, ' '], ['B bv', 'C']],
      },
    ])
    expect(list?.headings).toEqual(['Bedrijf', 'Sector'])
    expect(list?.rows.map(({ row }) => row)).toEqual([4, 6])
    expect(findList(sheet(['Bedrijf']))).toBeNull()
    expect(findList([])).toBeNull()
  })
})

describe('the values of a list', () => {
  it.each([
    ['F', 'F'],
    ['f', 'F'],
    ['F - Bouw', 'F'],
    ['41.20', 'F'],
    ['SBI 4322', 'F'],
    [8610, 'Q'],
    ['Industrie', 'C'],
    ['Manufacturing', 'C'],
    ['bakkerij', 'C'],
    ['01.13', 'A'],
    ['34', null],
    ['Iets anders', null],
    ['99', null],
  ])('sector %j is %j', (value, expected) => expect(sectorOf(value, profiles)).toBe(expected))

  it.each([
    [12, '10-24'],
    ['25-49', '25-49'],
    ['10 tot 24 mensen', '10-24'],
    ['25 tot 50', '25-49'],
    ['34,5 fte', '25-49'],
    ['ca. 120', '100-149'],
    ['>300', 'over-300'],
    ['1000', 'over-300'],
    ['10-50', null],
    [0, null],
    ['veel', null],
    ['9.6', '10-24'],
  ])('size %j is %j', (value, expected) => expect(sizeBandOf(value, profiles)).toBe(expected))

  it.each([
    ['Limburg', 'limburg'],
    ['NOORD BRABANT', 'noord-brabant'],
    ['Fryslân', 'friesland'],
    ['provincie Utrecht', 'utrecht'],
    ['Zuid', null],
  ])('region %j is %j', (value, expected) => expect(regionOf(value, profiles)).toBe(expected))
})

describe('a list of employers', () => {
  const head = ['Bedrijf', 'Contactpersoon', 'E-mail', 'Sector', 'Aantal medewerkers', 'Status']

  it('becomes dossiers of invited employers, with what the list said', () => {
    const { drafts, problems } = read([
      head,
      ['Bouwbedrijf Vast B.V.', 'Hoofd HR', 'hr@example.org', 41, 34, 'gebeld'],
    ])
    expect(problems).toEqual([])
    const dossier = dossierOfDraft(drafts[0]!, 'Status in uw lijst: gebeld', birth)
    expect(dossierSchema.safeParse(dossier).success).toBe(true)
    expect(dossier).toMatchObject({
      status: 'invited',
      employer: { name: 'Bouwbedrijf Vast B.V.', sector: 'F', sizeBand: '25-49', region: null },
      contact: { name: 'Hoofd HR', mail: 'hr@example.org' },
      note: 'Status in uw lijst: gebeld',
      scans: [],
    })
    expect(dossierOfDraft({ ...drafts[0]!, contact: {} }, null, birth)).not.toHaveProperty('contact')
  })

  it('tells by row what it skips or leaves empty', () => {
    const { drafts, problems } = read([
      head,
      [null, 'Iemand'],
      ['Goed bv', null, 'geen adres', 'Ruimtevaart', 'veel'],
      ['N'.repeat(201)],
    ])
    expect(drafts.map(({ row, employer }) => [row, employer.name, employer.sector])).toEqual([
      [3, 'Goed bv', null],
    ])
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'name', 'no-name'],
      [3, 'mail', 'no-mail'],
      [3, 'sector', 'unknown-value'],
      [3, 'size', 'unknown-value'],
      [4, 'name', 'too-long'],
    ])
  })

  it('recognises a known employer by name or mail, and a row that stands twice', () => {
    const known = invitedDossier(1, 'Bakkerij Zoet bv')
    const { drafts } = read(
      [
        head,
        ['BAKKERIJ ZOET B.V.', null, 'a@example.org'],
        ['Bakkerij Zout', null, null],
        ['bakkerij zout', null, null],
        ['Andere naam', null, 'A@example.org'],
      ],
      [known],
    )
    expect(drafts.map(({ same }) => same)).toEqual([{ dossier: known.id }, null, { row: 3 }, { row: 2 }])
  })

  it('takes hostile names as plain text, into a dossier that can be stored', () => {
    const { drafts } = read([head, ...hostileTexts.map((name) => [name])])
    expect(drafts.length).toBeGreaterThan(hostileTexts.length - 3)
    for (const draft of drafts)
      expect(dossierSchema.safeParse(dossierOfDraft(draft, null, birth)).success).toBe(true)
  })

  it('stops at what a device can hold, and says so', () => {
    const rows = Array.from({ length: mostEmployers + 5 }, (_, n) => [`Bedrijf ${n}`])
    const { drafts, problems } = read([head, ...rows])
    expect(drafts).toHaveLength(mostEmployers)
    expect(problems).toMatchObject([{ code: 'too-many', row: mostEmployers + 2 }])
  })
})
