import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, anyText, dossierWith, sheetWords } from '../../../tests/support/register-samples.ts'
import { rowsOf, sheetOf, tablesOf } from '../../../tests/support/register-sheets.ts'
import { readTableFile } from '../../documents/excel/read-table-file.ts'
import { writeCsv } from '../../documents/excel/csv.ts'
import { writeWorkbook } from '../../documents/excel/write-workbook.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { applyChanges, reverseChanges } from './apply-changes.ts'
import { readChanges } from './read-changes.ts'
import type { ReadSheet } from './table.ts'

const now = '2026-11-22T12:00:00.000Z'

async function exportAndOpen(
  dossiers: readonly Dossier[],
  as: 'nl' | 'en' | 'csv',
): Promise<readonly ReadSheet[]> {
  const { actions, scans, legend } = tablesOf(dossiers, as === 'en' ? 'en' : 'nl')
  const bytes =
    as === 'csv' ? new TextEncoder().encode(writeCsv(actions)) : writeWorkbook([actions, scans, legend], as)
  const read = await readTableFile(bytes)
  if (!read.ok) throw new Error(read.problem)
  return read.sheets
}

function changesIn(sheets: readonly ReadSheet[], dossiers: readonly Dossier[]) {
  const read = readChanges(sheets, rowsOf(dossiers).agreements, sheetWords)
  if (!read.ok) throw new Error(read.problem)
  return read
}

const anyAgreement = fc.record({
  what: anyText,
  who: anyText,
  firstStep: anyText,
  note: anyText,
  offer: fc.constantFrom(null, 'offer-x', 'offer-gone'),
  obstacle: anyText,
  measure: anyText,
  origin: fc.constantFrom('employer' as const, 'adviser' as const, 'partner' as const),
  status: fc.constantFrom('open' as const, 'doing' as const, 'done' as const, 'dropped' as const),
  due: fc.constantFrom(null, '2026-12-01', '2024-02-29', '1812-05-01'),
})

const anyDossiers = fc
  .array(fc.array(anyAgreement, { maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((lists) =>
    lists.map((list, n) =>
      dossierWith(
        n,
        list.map((each, m) => agreementOf(n * 10 + m, each)),
      ),
    ),
  )

describe('a register that goes out and comes back', () => {
  it.each(['nl', 'en', 'csv'] as const)('changes nothing when nobody touched it (%s)', async (as) => {
    await fc.assert(
      fc.asyncProperty(anyDossiers, async (dossiers) => {
        const count = rowsOf(dossiers).agreements.length
        const read = changesIn(await exportAndOpen(dossiers, as), dossiers)
        expect(read).toEqual({ ok: true, changes: [], problems: [], unchanged: count, absent: 0 })
      }),
      { numRuns: 40 },
    )
  })

  it.each(['nl', 'en'] as const)(
    'says the offer, what may get in the way and the measure (%s)',
    async (as) => {
      const own = { offer: 'offer-x', obstacle: 'Als het druk is, dan op maandag', measure: 'Minder verloop' }
      const [actions] = await exportAndOpen([dossierWith(1, [agreementOf(1, own)])], as)
      const { offer, obstacle, measure } = sheetWords[as].actions.columns
      const [head, row] = actions!.rows
      const cell = (heading: string) => row![head!.indexOf(heading)]
      expect([cell(offer), cell(obstacle), cell(measure)]).toEqual(['Loket', own.obstacle, own.measure])
    },
  )

  it.each(['nl', 'en', 'csv'] as const)(
    'is read from a sheet of before those columns too (%s)',
    async (as) => {
      const dossiers = [dossierWith(1, [agreementOf(1, { obstacle: 'Drukte', measure: 'Rust' })])]
      const [actions] = await exportAndOpen(dossiers, as)
      const { columns } = sheetWords[as === 'en' ? 'en' : 'nl'].actions
      const added = [columns.offer, columns.obstacle, columns.measure]
      const [head] = actions!.rows
      const old = actions!.rows.map((cells) =>
        cells.filter((_, index) => !added.includes(String(head![index]))),
      )
      expect(old[0]).toHaveLength(head!.length - 3)
      const status = old[0]!.indexOf(columns.status)
      const rows = old.map((cells, row) =>
        cells.map((cell, index) =>
          row === 1 && index === status ? sheetWords[as === 'en' ? 'en' : 'nl'].statuses.done : cell,
        ),
      )
      expect(changesIn([{ name: '', rows }], dossiers)).toMatchObject({
        changes: [{ field: 'status', from: 'open', to: 'done', isConflict: false }],
        problems: [],
        absent: 0,
      })
    },
  )

  it('changes exactly the statuses that were changed in it, and no other field', () => {
    const statuses = fc.array(fc.constantFrom('open', 'doing', 'done', 'dropped'), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        anyDossiers,
        statuses,
        fc.constantFrom('nl' as const, 'en' as const),
        (dossiers, chosen, language) => {
          const sheet = sheetOf(dossiers, language)
          const own = rowsOf(dossiers).agreements
          own.forEach((_, index) => {
            const status = chosen[index] as keyof typeof sheetWords.nl.statuses
            sheet.set(index + 1, 'status', ` ${sheetWords[language].statuses[status].toUpperCase()} `)
          })
          const read = sheet.read()
          if (!read.ok) throw new Error(read.problem)
          const applied = dossiers.map((dossier) =>
            applyChanges(
              dossier,
              read.changes.filter((each) => each.dossier === dossier.id),
              now,
            ),
          )
          const after = rowsOf(applied).agreements
          expect(after.map(({ status }) => status)).toEqual(own.map((_, index) => chosen[index]))
          after.forEach((row, index) => {
            const isSame = own[index]!.status === row.status
            const { status, isLate } = row
            expect({ ...row, updatedAt: null }).toEqual({ ...own[index], status, isLate, updatedAt: null })
            expect(row.updatedAt).toBe(isSame ? own[index]!.updatedAt : now)
          })
          const undone = applied.map((dossier) =>
            applyChanges(
              dossier,
              reverseChanges(read.changes).filter((each) => each.dossier === dossier.id),
              now,
            ),
          )
          expect(rowsOf(undone).agreements.map(({ status }) => status)).toEqual(
            own.map(({ status }) => status),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
