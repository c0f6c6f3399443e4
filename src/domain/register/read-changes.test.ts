import { describe, expect, it } from 'vitest'
import { agreementOf, dossierWith, sheetWords, uuidOf } from '../../../tests/support/register-samples.ts'
import { sheetOf } from '../../../tests/support/register-sheets.ts'
import { agreementsOf, changeAgreement } from '../dossier/agreements-of-dossier.ts'
import { applyChanges } from './apply-changes.ts'
import { readChanges } from './read-changes.ts'

const now = '2026-11-22T12:00:00.000Z'

describe('a sheet that was worked in', () => {
  const dossiers = [1, 2, 3].map((n) => dossierWith(n, [agreementOf(n)]))

  it('may be sorted, have rows removed, and columns in another order', () => {
    const sheet = sheetOf(dossiers)
    sheet.set(3, 'status', 'klaar')
    sheet.rows.splice(1, 1)
    sheet.rows.splice(1, 0, ...sheet.rows.splice(1).reverse())
    sheet.rows.forEach((row) => row.reverse())
    expect(sheet.read()).toMatchObject({
      ok: true,
      changes: [
        { agreement: uuidOf(3, 1), field: 'status', from: 'open', to: 'done', row: 2, isConflict: false },
      ],
      unchanged: 1,
      absent: 1,
    })
  })

  it('may have a title above it and its heading in the other language', () => {
    const sheet = sheetOf(dossiers, 'en')
    sheet.set(1, 'status', 'bezig')
    sheet.rows.unshift(['Register of our region'], [])
    expect(sheet.read()).toMatchObject({ ok: true, changes: [{ to: 'doing', row: 4 }] })
  })

  it('tells of every row it skips: new, unknown, twice with two answers', () => {
    const sheet = sheetOf(dossiers)
    const copy = [...sheet.rows[1]!]
    sheet.rows.push(
      copy,
      ['Nieuw bedrijf', null, null, null, 'Iets nieuws'],
      [...sheet.rows[2]!],
      [...sheet.rows[3]!],
    )
    sheet.set(4, 'status', 'klaar')
    sheet.set(6, 'agreement', 'iets-anders')
    const read = sheet.read()
    expect(read.ok && read.changes).toEqual([])
    expect(read.ok && read.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'twice'],
      [5, 'twice'],
      [6, 'new-row'],
      [7, 'unknown-action'],
    ])
    expect(read.ok && read.unchanged).toBe(2)
  })

  it('tells of words and days it does not know, and still takes what it does', () => {
    const sheet = sheetOf(dossiers)
    sheet.set(1, 'status', 'bijna klaar')
    sheet.set(1, 'due', '30-11-2026')
    sheet.set(2, 'due', 'volgende week')
    sheet.set(3, 'status', null)
    sheet.set(3, 'note', 'a'.repeat(4001))
    const read = sheet.read()
    expect(read.ok && read.problems.map(({ row, code, value }) => [row, code, value])).toEqual([
      [2, 'unknown-status', 'bijna klaar'],
      [3, 'unknown-day', 'volgende week'],
      [4, 'unknown-status', ''],
      [4, 'long-note', '4001'],
    ])
    expect(read.ok && read.changes).toMatchObject([{ field: 'due', from: '2026-12-01', to: '2026-11-30' }])
  })

  it('is behind where only the dossier was changed since, and then changes nothing', () => {
    const sheet = sheetOf(dossiers)
    const later = [
      changeAgreement(dossiers[0]!, uuidOf(1, 1), { status: 'done', note: 'Gelukt' }, now),
      ...dossiers.slice(1),
    ]
    expect(sheet.read(later)).toMatchObject({ ok: true, changes: [], unchanged: 3 })
  })

  it('asks where both were changed since', () => {
    const sheet = sheetOf(dossiers)
    sheet.set(1, 'status', 'niet gedaan')
    sheet.set(1, 'note', 'Uit het blad')
    const later = [changeAgreement(dossiers[0]!, uuidOf(1, 1), { status: 'done' }, now), ...dossiers.slice(1)]
    expect(sheet.read(later)).toMatchObject({
      ok: true,
      changes: [
        { field: 'status', from: 'done', to: 'dropped', isConflict: true },
        { field: 'note', from: '', to: 'Uit het blad', isConflict: false },
      ],
    })
  })

  it('asks everything when the column with the saved state is gone', () => {
    const sheet = sheetOf(dossiers)
    sheet.set(1, 'exported', null)
    sheet.set(1, 'status', 'klaar')
    expect(sheet.read()).toMatchObject({ ok: true, changes: [{ to: 'done', isConflict: true }] })
  })

  it.each([
    ['without codes', 'agreement', 'no-codes'],
    ['without a status', 'status', 'no-actions'],
  ])('is refused %s', (_, column, problem) => {
    const sheet = sheetOf(dossiers)
    sheet.set(0, column, 'Iets anders')
    expect(sheet.read()).toEqual({ ok: false, problem })
    expect(readChanges([], [], sheetWords)).toEqual({ ok: false, problem: 'no-actions' })
  })
})

describe('taking over', () => {
  it('leaves alone what is no longer what the preview showed', () => {
    const dossier = dossierWith(1, [agreementOf(1, { status: 'done' })])
    const change = {
      dossier: dossier.id,
      agreement: uuidOf(1, 1),
      field: 'status',
      from: 'open',
      to: 'dropped',
    } as const
    expect(applyChanges(dossier, [change], now)).toEqual(dossier)
  })

  it('can clear a day and a note', () => {
    const dossier = dossierWith(1, [agreementOf(1, { note: 'Oud' })])
    const own = { dossier: dossier.id, agreement: uuidOf(1, 1) }
    const changed = applyChanges(
      dossier,
      [
        { ...own, field: 'due', from: '2026-12-01', to: '' },
        { ...own, field: 'note', from: 'Oud', to: '' },
      ],
      now,
    )
    expect(agreementsOf(changed)[0]?.agreement).toMatchObject({ due: null, note: '' })
  })
})
