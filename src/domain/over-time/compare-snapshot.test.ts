import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { at, ticks, unknown } from '../../../tests/support/structure-builder.ts'
import type { Structure } from '../../content/structure.ts'
import { compareSnapshot } from './compare-snapshot.ts'

// staff 50, rest 62.5, shown as 63
const present = buildScan({
  answers: {
    ...{ heavy: at(50), middle: at(25), light: at(100), list: ticks(2) },
    ...{ first: at(25), second: at(100) },
  },
})
const snapshot = (overrides: object = {}) => ({
  version: '1.0.0',
  at: '2025-03-01T09:00:00Z',
  themes: { staff: 20, rest: 60 },
  pillars: { people: 20, plans: 60 },
  ...overrides,
})
const older = (overrides: object = {}) => snapshot({ version: '0.9.0', ...overrides })
const retire = (...retired: Structure['retired']) => smallStructure({ retired })
const compare = (stored = snapshot(), structure = smallStructure(), scan = present) =>
  Object.fromEntries(
    compareSnapshot(stored, scan, structure).pillars.flatMap(({ themes }) => themes.map((t) => [t.id, t])),
  )

describe('stored scores beside a scan', () => {
  it('are compared as whole scores', () => {
    expect(compare()).toMatchObject({
      staff: { before: 20, now: 50, verdict: 'higher', shared: null },
      rest: { before: 60, now: 63, verdict: 'same' },
    })
  })

  it('say when they were stored, and know no agreements', () => {
    expect(compareSnapshot(snapshot(), present, smallStructure())).toMatchObject({
      ...{ from: 'snapshot', at: '2025-03-01T09:00:00Z', otherVersion: null, agreements: null },
    })
  })

  it('are not comparable where nothing was stored, or where there is no score now', () => {
    expect(compare(snapshot({ themes: { rest: 60 } }))['staff']).toMatchObject({
      ...{ before: null, now: null, verdict: 'not-comparable', whyNot: 'not-stored' },
    })
    const few = { ...present, answers: { ...present.answers, heavy: unknown } }
    expect(compare(snapshot(), smallStructure(), few)['staff']).toMatchObject({
      verdict: 'not-comparable',
      whyNot: 'too-few-answers',
    })
  })

  it('take a score outside 0 to 100 for the nearest end', () => {
    expect(compare(snapshot({ themes: { staff: -400, rest: 1e9 } }))).toMatchObject({
      staff: { before: 0 },
      rest: { before: 100 },
    })
  })
})

describe('stored scores of another questionnaire version', () => {
  it('are named, and compared where no question changed', () => {
    expect(compareSnapshot(older(), present, smallStructure()).otherVersion).toBe('0.9.0')
    expect(compare(older())['staff']).toMatchObject({ verdict: 'higher' })
  })

  it('follow a theme that was renamed and is comparable', () => {
    const renamed = retire({ kind: 'theme', old: 'people-at-work', new: 'staff', comparable: true })
    expect(compare(older({ themes: { 'people-at-work': 20 } }), renamed)['staff']).toMatchObject({
      before: 20,
      verdict: 'higher',
    })
  })

  it('do not follow one that is not', () => {
    const renamed = retire({ kind: 'theme', old: 'people-at-work', new: 'staff', comparable: false })
    expect(compare(older({ themes: { 'people-at-work': 20 } }), renamed)['staff']?.verdict).toBe(
      'not-comparable',
    )
  })

  it.each<[string, Structure['retired'][number]]>([
    ['a question became another one', { kind: 'question', old: 'gone', new: 'heavy', comparable: false }],
    ['an option was dropped', { kind: 'option', old: 'heavy/gone', new: null, comparable: false }],
  ])('are not comparable in the theme where %s', (_, entry) => {
    const { staff, rest } = compare(older(), retire(entry))
    expect(staff).toMatchObject({ verdict: 'not-comparable', whyNot: 'questions-changed' })
    expect(rest?.verdict).toBe('same')
    expect(compare(snapshot(), retire(entry))['staff']?.verdict).toBe('higher')
  })

  it('are not comparable at all when a question was dropped: nobody knows from where', () => {
    const dropped = retire({ kind: 'question', old: 'gone', new: null, comparable: false })
    const { staff, rest } = compare(older(), dropped)
    expect([staff?.verdict, rest?.verdict]).toEqual(['not-comparable', 'not-comparable'])
  })
})
