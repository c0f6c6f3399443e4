import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { readScan } from '../scan/read-scan.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { writeScan } from '../scan/write-scan.ts'
import {
  actionOfPractice,
  addAction,
  changeAction,
  isOpen,
  isPlanFull,
  openActions,
  openActionsAtMost,
  planActions,
  removeAction,
  restoreAction,
  startDayOf,
  type Action,
  type ActionFields,
} from './actions.ts'

const now = '2026-11-22T09:00:00.000Z'
const asOf = '2026-11-22'
const added = (what: string, id = what) => ({ id, now, asOf, what, practice: null })

function scanWith(...agreements: Partial<Action>[]): Scan {
  return buildScan({
    agreements: agreements.map((each, index) => ({
      id: `a${index}`,
      origin: 'employer',
      status: 'open',
      what: `Stap ${index}`,
      ...each,
    })),
  })
}

describe('an action that is added', () => {
  it('is open, with a first step due within 14 days', () => {
    const edit = addAction(buildScan(), {
      ...{
        id: 'new',
        now,
        asOf,
        practice: 'job-rotation',
        what: ' Ruil\nvan werk ',
        firstStep: ' Vraag wie wil. ',
      },
    })
    expect(edit.ok && edit.scan.agreements).toEqual([
      {
        id: 'new',
        origin: 'employer',
        offer: null,
        practice: 'job-rotation',
        what: 'Ruil van werk',
        firstStep: 'Vraag wie wil.',
        due: '2026-12-06',
        status: 'open',
        startedOn: asOf,
        updatedAt: now,
      },
    ])
  })

  it('is refused as the fourth open one', () => {
    expect(addAction(scanWith({}, {}, { status: 'doing' }), added('x'))).toEqual({
      ok: false,
      reason: 'full',
    })
  })

  it('finds room beside finished ones and beside those of an adviser', () => {
    const scan = scanWith({}, {}, { status: 'done' }, { status: 'dropped' }, { origin: 'adviser' })
    expect(addAction(scan, added('x')).ok).toBe(true)
  })

  it('is refused when its practice is in the plan already, also when that was finished', () => {
    const scan = scanWith({ practice: 'job-rotation', status: 'done' })
    const edit = addAction(scan, { ...added('x'), practice: 'job-rotation' })
    expect(edit).toEqual({ ok: false, reason: 'in-plan' })
    expect(actionOfPractice(scan, 'job-rotation')?.id).toBe('a0')
  })

  it('is refused without words', () => {
    expect(addAction(buildScan(), added(' \n '))).toEqual({ ok: false, reason: 'empty' })
  })
})

describe('an action that is changed', () => {
  const change = (scan: Scan, fields: Partial<ActionFields>) => {
    const edit = changeAction(scan, 'a0', fields, now)
    return edit.ok ? edit.scan.agreements?.[0] : edit.reason
  }

  it('keeps what another program added', () => {
    const scan = scanWith({ colour: 'red', who: 'Jannie' })
    expect(change(scan, { note: 'x' })).toMatchObject({
      colour: 'red',
      who: 'Jannie',
      note: 'x',
      updatedAt: now,
    })
  })

  it('loses a field that is emptied, but never its words', () => {
    const scan = scanWith({ note: 'x', due: '2026-12-01', who: 'hr' })
    const changed = change(scan, { note: ' ', due: '', who: '', what: '' })
    expect(changed).toEqual({ id: 'a0', origin: 'employer', status: 'open', what: 'Stap 0', updatedAt: now })
  })

  it('keeps its day when the new one does not exist', () => {
    const scan = scanWith({ due: '2026-12-01' })
    expect(change(scan, { due: '12026-12-01' })).toMatchObject({ due: '2026-12-01' })
  })

  it('is not opened again as the fourth', () => {
    const scan = scanWith({ status: 'done' }, {}, {}, {})
    expect(change(scan, { status: 'open' })).toBe('full')
    expect(change(scan, { status: 'dropped' })).toMatchObject({ status: 'dropped' })
  })

  it('may go from open to busy in a full plan', () => {
    expect(change(scanWith({}, {}, {}), { status: 'doing' })).toMatchObject({ status: 'doing' })
  })

  it.each(['unknown', 'a1'])('is never one of an adviser or of nobody: %s', (id) => {
    const scan = scanWith({}, { origin: 'adviser' })
    expect(changeAction(scan, id, { note: 'x' }, now)).toEqual({ ok: true, scan })
    expect(removeAction(scan, id, now)).toEqual({ scan, removed: null })
  })
})

describe('an action that is removed', () => {
  it('comes back in its place, beside what changed since', () => {
    const { scan, removed } = removeAction(scanWith({}, {}, {}), 'a1', now)
    expect(planActions(scan).map(({ id }) => id)).toEqual(['a0', 'a2'])
    expect(scan.removedAgreements).toEqual([{ id: 'a1', at: now }])
    const since = changeAction(scan, 'a2', { note: 'x' }, now)
    const back = since.ok && removed ? restoreAction(since.scan, removed, now) : since
    expect(back.ok && planActions(back.scan).map(({ id, note }) => [id, note])).toEqual([
      ['a0', undefined],
      ['a1', undefined],
      ['a2', 'x'],
    ])
    expect(back.ok && back.scan).not.toHaveProperty('removedAgreements')
  })

  it('does not come back as the fourth open one', () => {
    const { scan, removed } = removeAction(scanWith({}, {}, {}), 'a1', now)
    const filled = addAction(scan, added('x'))
    expect(filled.ok && removed && restoreAction(filled.scan, removed, now)).toEqual({
      ok: false,
      reason: 'full',
    })
  })
})

describe('the start of an action', () => {
  it.each<[string, Partial<Action>, string]>([
    ['is kept', { startedOn: '2026-10-01', updatedAt: now }, '2026-10-01'],
    ['is the day of its last change in a file without it', { updatedAt: now }, asOf],
    ['is today when the file says nothing', {}, '2027-01-01'],
    ['is not taken from nonsense', { startedOn: '2026-99-99' }, '2027-01-01'],
  ])('%s', (_, fields, day) => {
    const [action] = planActions(scanWith(fields))
    expect(startDayOf(action!, '2027-01-01')).toBe(day)
  })
})

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const status = fc.constantFrom('open', 'doing', 'done', 'dropped')
const fields = fc.record(
  {
    ...{ what: text, who: text, firstStep: text, obstacle: text, measure: text, note: text, status },
    due: fc.constantFrom('', '2026-12-01', '2027-02-30', 'soon'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<ActionFields>>
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), what: text, practice: fc.constantFrom(null, 'p', 'q') }),
  fc.record({ kind: fc.constant('change' as const), at: fc.nat(5), fields }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(5) }),
)
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never

function take(scan: Scan, action: Step, index: number): Scan {
  const id = action.kind === 'add' ? `new-${index}` : (planActions(scan)[action.at]?.id ?? 'none')
  if (action.kind === 'remove') return removeAction(scan, id, now).scan
  const edit =
    action.kind === 'add'
      ? addAction(scan, { id, now, asOf, what: action.what, practice: action.practice })
      : changeAction(scan, id, action.fields, now)
  return edit.ok ? edit.scan : scan
}

describe('whatever an employer does with a plan', () => {
  it('never opens a fourth action, empties no words, and leaves the adviser alone', () => {
    const adviser = { id: 'x', origin: 'adviser' as const, status: 'open' as const }
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const scan = steps.reduce(take, buildScan({ agreements: [adviser] }))
        expect(openActions(scan).length).toBeLessThanOrEqual(openActionsAtMost)
        expect(isPlanFull(scan)).toBe(planActions(scan).filter(isOpen).length === openActionsAtMost)
        expect(planActions(scan).every(({ what }) => (what ?? '') !== '')).toBe(true)
        expect(scan.agreements?.[0]).toEqual(adviser)
      }),
    )
  })

  it('is the same after the file is written and read', () => {
    const structure = smallStructure()
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const scan = steps.reduce(take, buildScan())
        expect(readScan(writeScan(scan), structure, ['p', 'q'])).toEqual({ ok: true, scan, notices: [] })
      }),
    )
  })

  it('can be taken back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(5), (steps, at) => {
        const scan = steps.reduce(take, buildScan())
        const { scan: without, removed } = removeAction(scan, planActions(scan)[at]?.id ?? 'none', now)
        expect(removed ? restoreAction(without, removed, now) : { ok: true, scan: without }).toEqual({
          ok: true,
          scan,
        })
      }),
    )
  })
})
