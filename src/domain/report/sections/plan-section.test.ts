import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../../tests/support/scan-builder.ts'
import { report as en } from '../../../texts/en/report.ts'
import { report as nl } from '../../../texts/nl/report.ts'
import type { Action } from '../../plan/actions.ts'
import { planSection } from './plan-section.ts'

const roles = { owner: 'Eigenaar', other: 'Iets anders' }
const profile = { sectors: {}, branches: {}, sizeBands: {}, regions: {}, roles }
const filled: Action = {
  id: 'a',
  origin: 'employer',
  status: 'doing',
  what: 'Ruil van werk',
  who: 'owner',
  firstStep: 'Vraag wie wil ruilen.',
  due: '2026-12-06',
  obstacle: 'Als het druk is, dan kiezen wij een andere dag',
  measure: '2 mensen ruilden een dag.',
  note: 'Alleen voor ons.',
  startedOn: '2026-11-22',
}

function sectionOf(agreements: Action[], language: 'nl' | 'en' = 'nl') {
  return planSection({
    scan: buildScan({ agreements }),
    result: { asOf: '2027-03-01' },
    language,
    profile,
    texts: { report: language === 'nl' ? nl : en },
  })
}

const tablesOf = (...agreements: Action[]) =>
  sectionOf(agreements).flatMap((block) => (block.kind === 'table' ? [block] : []))

describe('the plan in the report', () => {
  it('is left out when there are no actions of the employer', () => {
    expect(sectionOf([])).toEqual([])
    expect(sectionOf([{ ...filled, origin: 'adviser' }])).toEqual([])
    expect(sectionOf([{ ...filled, status: 'dropped' }])).toEqual([])
  })

  it('begins on a page of its own', () => {
    const [first, heading] = sectionOf([filled])
    expect(first).toEqual({ kind: 'page-break' })
    expect(heading).toEqual({ kind: 'heading', level: 1, text: 'Uw plan voor 90 dagen' })
  })

  it('says who, what first, when, if-then, how it shows, and when to look back', () => {
    const [table] = tablesOf(filled)
    expect(table?.caption).toBe('Actie 1 van 1: bezig')
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Wie doet het', 'Eigenaar'],
      ['Eerste stap', 'Vraag wie wil ruilen.'],
      ['Uiterlijk op', '6 december 2026'],
      ['Als er iets in de weg zit', 'Als het druk is, dan kiezen wij een andere dag'],
      ['Zo ziet u dat het werkt', '2 mensen ruilden een dag.'],
      ['Kijk terug op', '22 december 2026 (dag 30), 21 januari 2027 (dag 60) en 20 februari 2027 (dag 90)'],
    ])
  })

  it('has one table an action, numbered, with its words above', () => {
    const blocks = sectionOf([filled, { ...filled, id: 'b', what: 'Leren', status: 'done' }])
    expect(blocks).toContainEqual({ kind: 'heading', level: 2, text: '2. Leren' })
    expect(blocks).toContainEqual(expect.objectContaining({ caption: 'Actie 2 van 2: klaar' }))
  })

  it('says what is not filled in yet', () => {
    const [table] = tablesOf({ id: 'a', origin: 'employer', status: 'open', due: null, who: 'other' })
    expect(table?.rows.map(({ cells }) => cells[1])).toEqual([
      'Iemand anders',
      ...Array<string>(4).fill('nog niet ingevuld'),
      expect.stringContaining('31 maart 2027 (dag 30)'),
    ])
    expect(sectionOf([{ id: 'a', origin: 'employer', status: 'open' }])).toContainEqual(
      expect.objectContaining({ text: '1. Actie zonder naam' }),
    )
  })

  it('keeps notes out of what is printed, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(JSON.stringify(sectionOf([filled], language))).not.toContain('Alleen voor ons')
    }
  })

  it('writes days in the language of the report', () => {
    expect(JSON.stringify(sectionOf([filled], 'en'))).toContain('22 December 2026 (day 30)')
  })
})
