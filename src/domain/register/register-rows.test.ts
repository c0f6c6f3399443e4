import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { everyKindRule, missingRule, scanBy } from '../../../tests/support/journey-scans.ts'
import {
  agreementOf,
  dossierWith,
  invitedDossier,
  registerWords,
  uuidOf,
} from '../../../tests/support/register-samples.ts'
import { plan as enPlan } from '../../texts/en/plan.ts'
import { plan as nlPlan } from '../../texts/nl/plan.ts'
import { buildResult } from '../result/build-result.ts'
import { registerRows } from './register-rows.ts'
import { registerTables } from './register-tables.ts'
import { dayOfCell } from './table.ts'

const { structure, practices } = testContent()
const content = { structure, practices }
const asOf = '2026-11-22'

describe('the rows of the register', () => {
  it('are none without dossiers, and have an employer without a scan', () => {
    expect(registerRows([], content, asOf)).toEqual({ agreements: [], scans: [] })
    expect(registerRows([invitedDossier(1, 'Bakkerij Nog Niet')], content, asOf).scans).toMatchObject([
      { employer: 'Bakkerij Nog Niet', scan: null, total: null, pillars: [], status: 'invited' },
    ])
  })

  it.each([
    ['every kind of answer', everyKindRule],
    ['answers missing', missingRule],
  ] as const)('have the scores of the one result, with %s', (_, rule) => {
    const scan = scanBy(rule)
    const result = buildResult(scan, testContent(), asOf)
    const [row] = registerRows([dossierWith(1, [], { scan })], content, asOf).scans
    expect(row?.total).toEqual(result.total)
    expect(row?.pillars).toEqual(result.pillars)
  })

  it('are sorted by employer, the latest scan first, and tell what is late', () => {
    const late = agreementOf(1, { due: '2026-11-21' })
    const rows = registerRows(
      [
        dossierWith(2, [late, agreementOf(2, { due: '2026-11-22' })]),
        dossierWith(1, [
          agreementOf(3, { due: '2026-11-01', status: 'done' }),
          agreementOf(4, { due: null }),
        ]),
      ],
      content,
      asOf,
    )
    expect(rows.agreements.map(({ employer, agreement, isLate }) => [employer, agreement, isLate])).toEqual([
      ['Bedrijf 01', uuidOf(3, 1), false],
      ['Bedrijf 01', uuidOf(4, 1), false],
      ['Bedrijf 02', uuidOf(1, 1), true],
      ['Bedrijf 02', uuidOf(2, 1), false],
    ])
  })
})

describe('the sheets', () => {
  it('have as many cells as columns, the words of the plan, real days, and empty cells without a score', () => {
    const practice = practices[0]!.id
    const rows = registerRows(
      [
        dossierWith(1, [
          agreementOf(1, {
            ...{ practice, status: 'doing', offer: 'offer-x' },
            ...{ obstacle: 'Als het druk is', measure: 'Minder verloop' },
          }),
          agreementOf(2, { offer: 'offer-gone' }),
        ]),
        invitedDossier(2),
      ],
      content,
      asOf,
    )
    const { actions, scans, legend } = registerTables(rows, registerWords('nl'), structure, asOf)
    for (const table of [actions, scans, legend]) {
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
      expect(new Set(table.columns.map(({ heading }) => heading)).size).toBe(table.columns.length)
    }
    const cell = (id: string) => actions.rows[0]?.[actions.columns.findIndex((column) => column.id === id)]
    expect(cell('status')).toBe('bezig')
    expect(cell('about')).toBe(testContent().texts.nl.practices[practice]!.title)
    expect(cell('who')).toBe(registerWords('nl').profile.roles.hr)
    expect([cell('offer'), cell('obstacle'), cell('measure')]).toEqual([
      'Loket',
      'Als het druk is',
      'Minder verloop',
    ])
    const gone = actions.rows[1]?.[actions.columns.findIndex(({ id }) => id === 'offer')]
    expect(gone, 'an offer that is no longer there keeps its id').toBe('offer-gone')
    expect(cell('due')).toEqual({ day: '2026-12-01' })
    expect(cell('scanDay')).toEqual({ day: '2026-11-20' })
    const total = scans.columns.findIndex(({ id }) => id === 'total')
    expect(scans.rows.map((row) => row[total])).toEqual([expect.any(Number), null])
  })

  it.each([
    ['nl', nlPlan],
    ['en', enPlan],
  ] as const)('say a status as the plan does (%s)', (language, plan) => {
    expect(registerWords(language).sheet.statuses).toEqual(plan.action.statuses)
  })
})

describe('a day in a cell', () => {
  it.each([
    [{ day: '2026-12-01' }, '2026-12-01'],
    [46_357, '2026-12-01'],
    ['1-12-2026', '2026-12-01'],
    ['01/12/2026', '2026-12-01'],
    [' 2026-12-01 ', '2026-12-01'],
    ['31-2-2026', null],
    ['morgen', null],
    [12, null],
    ['', ''],
    [null, ''],
  ])('%j is %j', (cell, day) => {
    expect(dayOfCell(cell)).toBe(day)
  })
})
