import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { at, notApplicable, ticks, unknown } from '../../../tests/support/structure-builder.ts'
import type { Structure } from '../../content/structure.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import { compareScans } from './compare-scans.ts'
import type { Change, Comparison } from './over-time-types.ts'

const structure = smallStructure()
// staff: (3·50 + 2·25 + 1·100 + 1·50) ÷ 7 = 50; rest: (2·25 + 2·100) ÷ 4 = 62.5
const answers: Answers = {
  ...{ heavy: at(50), middle: at(25), light: at(100), list: ticks(2) },
  ...{ first: at(25), second: at(100) },
}
const scan = (changes: Answers = {}, overrides: Partial<Scan> = {}) =>
  buildScan({ answers: { ...answers, ...changes }, ...overrides })

function themeOf({ pillars }: Comparison, id: string): Change {
  const theme = pillars.flatMap(({ themes }) => themes).find((each) => each.id === id)
  if (!theme) throw new Error(`There is no theme ${id}`)
  return theme
}

const allOf = ({ pillars }: Comparison) => pillars.flatMap(({ themes, ...pillar }) => [pillar, ...themes])
const without = (...ids: string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)))
const retire = (...retired: Structure['retired']) => smallStructure({ retired })

describe('two scans of one company', () => {
  it('are compared theme by theme and pillar by pillar, in whole scores', () => {
    const compared = compareScans(scan(), scan({ first: at(100), second: at(100) }), structure)
    expect(themeOf(compared, 'rest')).toEqual({
      ...{ id: 'rest', before: 63, now: 100, verdict: 'higher', whyNot: null, shared: null },
    })
    expect(compared.pillars.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['people', 'same'],
      ['plans', 'higher'],
    ])
  })

  it('are compared on the questions that count in both', () => {
    const compared = compareScans(scan({ light: unknown }), scan({ heavy: at(75) }), structure)
    // (3·50 + 2·25 + 50) ÷ 6 and (3·75 + 2·25 + 50) ÷ 6
    expect(themeOf(compared, 'staff')).toMatchObject({
      ...{ before: 42, now: 54, verdict: 'unsure', shared: { questions: 3, of: 4 } },
    })
  })

  it('leave out for both what does not apply in one', () => {
    const compared = compareScans(scan({ light: notApplicable }), scan(), structure)
    expect(themeOf(compared, 'staff')).toMatchObject({
      before: 42,
      now: 42,
      shared: { questions: 3, of: 4 },
    })
  })

  it('are not comparable where too little counts in both', () => {
    const compared = compareScans(scan({ heavy: unknown }), scan({ light: unknown }), structure)
    expect(themeOf(compared, 'staff')).toEqual({
      ...{ id: 'staff', before: null, now: null, verdict: 'not-comparable' },
      ...{ whyNot: 'too-few-answers', shared: null },
    })
  })

  it('are not comparable where most does not apply', () => {
    const compared = compareScans(scan({ heavy: notApplicable, light: notApplicable }), scan(), structure)
    expect(themeOf(compared, 'staff').whyNot).toBe('not-applicable')
  })

  it('say which moment and which other questionnaire the earlier one is of', () => {
    const earlier = scan(
      {},
      {
        questionnaire: { id: 'toekomstscan', version: '0.9.0' },
        completedAt: '2025-11-01T10:00:00Z',
        updatedAt: '2025-12-01T10:00:00Z',
      },
    )
    expect(compareScans(earlier, scan(), structure)).toMatchObject({
      ...{ from: 'scan', at: '2025-11-01T10:00:00Z', otherVersion: '0.9.0' },
    })
    expect(compareScans(scan(), scan(), structure)).toMatchObject({ at: null, otherVersion: null })
  })
})

describe('a question that was replaced', () => {
  const old = { ...without('heavy'), 'old-heavy': at(75) }

  it('is compared under its new id when the ledger says so', () => {
    const renamed = retire(
      { kind: 'question', old: 'older-heavy', new: 'old-heavy', comparable: true },
      { kind: 'question', old: 'old-heavy', new: 'heavy', comparable: true },
    )
    const oldest = buildScan({ answers: { ...without('heavy'), 'older-heavy': at(75) } })
    for (const earlier of [buildScan({ answers: old }), oldest]) {
      expect(themeOf(compareScans(earlier, scan(), renamed), 'staff')).toMatchObject({ shared: null })
    }
  })

  it('is compared under the new id of its option as well', () => {
    const renamed = retire(
      { kind: 'question', old: 'old-heavy', new: 'heavy', comparable: true },
      { kind: 'option', old: 'old-heavy/mostly', new: 'heavy/at-75', comparable: true },
    )
    const earlier = buildScan({ answers: { ...old, 'old-heavy': { option: 'mostly' } } })
    expect(themeOf(compareScans(earlier, scan({ heavy: at(75) }), renamed), 'staff')).toMatchObject({
      verdict: 'same',
      shared: null,
    })
  })

  it('is said to have changed when the ledger says that it is not comparable', () => {
    const changed = retire({ kind: 'question', old: 'old-heavy', new: 'heavy', comparable: false })
    const compared = compareScans(
      buildScan({ answers: { ...old, light: unknown } }),
      scan({ light: unknown }),
      changed,
    )
    expect(themeOf(compared, 'staff')).toMatchObject({
      verdict: 'not-comparable',
      whyNot: 'questions-changed',
    })
    expect(themeOf(compared, 'rest').verdict).toBe('same')
  })

  it('leaves an answer out whose option has no successor', () => {
    const changed = retire({ kind: 'option', old: 'heavy/gone', new: null, comparable: false })
    const compared = compareScans(scan({ heavy: { option: 'gone' } }), scan(), changed)
    expect(themeOf(compared, 'staff').verdict).toBe('not-comparable')
  })

  it('does not go round in a ledger that bites its tail', () => {
    const round = retire(
      { kind: 'question', old: 'a', new: 'b', comparable: true },
      { kind: 'question', old: 'b', new: 'a', comparable: true },
    )
    expect(compareScans(buildScan({ answers: { a: at(50) } }), scan(), round).pillars).toHaveLength(2)
  })
})

describe('agreements', () => {
  const made = (id: string, status: 'open' | 'doing' | 'done' | 'dropped', updatedAt?: string) => ({
    ...{ id, origin: 'employer' as const, what: ` Stap ${id} `, status },
    ...(updatedAt && { updatedAt }),
  })
  const kept = (earlier: Partial<Scan>, present: Partial<Scan> = {}) =>
    compareScans(scan({}, earlier), scan({}, present), structure).agreements

  it('of the earlier scan are listed with their status', () => {
    const agreements = [made('a', 'done'), made('b', 'open'), { ...made('c', 'open'), what: ' ' }]
    expect(kept({ agreements })).toEqual([
      { id: 'a', what: 'Stap a', status: 'done' },
      { id: 'b', what: 'Stap b', status: 'open' },
    ])
    expect(kept({})).toEqual([])
  })

  it('take the status of the copy that changed last', () => {
    const earlier = { agreements: [made('a', 'open', '2026-01-01T00:00:00Z')] }
    expect(kept(earlier, { agreements: [made('a', 'done', '2026-02-01T00:00:00Z')] })?.[0]?.status).toBe(
      'done',
    )
    expect(kept(earlier, { agreements: [made('a', 'done', '2025-02-01T00:00:00Z')] })?.[0]?.status).toBe(
      'open',
    )
  })
})

describe('whatever two scans answer', () => {
  const two = [scanOf(structure), scanOf(structure)] as const

  it('a scan beside itself shows no change', () => {
    fc.assert(
      fc.property(two[0], (one) => {
        for (const { before, now, verdict } of allOf(compareScans(one, one, structure))) {
          expect(now).toBe(before)
          expect(['same', 'not-comparable']).toContain(verdict)
        }
      }),
    )
  })

  it('swapping them turns every difference around', () => {
    fc.assert(
      fc.property(...two, (one, other) => {
        const back = allOf(compareScans(other, one, structure))
        allOf(compareScans(one, other, structure)).forEach((change, index) => {
          expect([back[index]?.before, back[index]?.now]).toEqual([change.now, change.before])
          expect(back[index]?.verdict === 'not-comparable').toBe(change.verdict === 'not-comparable')
        })
      }),
    )
  })

  it('is real only above the constant, and has both scores or neither', () => {
    fc.assert(
      fc.property(...two, (one, other) => {
        for (const { before, now, verdict } of allOf(compareScans(one, other, structure))) {
          expect(before === null).toBe(verdict === 'not-comparable')
          expect(now === null).toBe(verdict === 'not-comparable')
          if (verdict === 'higher') expect(now! - before!).toBeGreaterThan(25)
          if (verdict === 'lower') expect(before! - now!).toBeGreaterThan(25)
        }
      }),
    )
  })

  it('stays not comparable however the answers to an incomparable question turn out', () => {
    const changed = retire({ kind: 'question', old: 'old-heavy', new: 'heavy', comparable: false })
    fc.assert(
      fc.property(two[0], two[1], fc.constantFrom(0, 25, 50, 75, 100), (one, other, points) => {
        const { heavy: _heavy, light: _light, ...rest } = one.answers
        const earlier = { ...one, answers: { ...rest, 'old-heavy': at(points) } }
        const { light: _also, ...present } = other.answers
        const compared = compareScans(earlier, { ...other, answers: { ...present, heavy: at(100) } }, changed)
        expect(themeOf(compared, 'staff').verdict).toBe('not-comparable')
      }),
    )
  })
})
