import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { at, notApplicable, ticks, unknown } from '../../../tests/support/structure-builder.ts'
import type { Structure } from '../../content/structure.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import { compareRespondents } from './compare-respondents.ts'
import { questionKinds, type Role } from './respondents-types.ts'

const structure = smallStructure()
const all: Answers = {
  ...{ heavy: at(50), middle: at(50), light: at(50), list: ticks(2) },
  ...{ first: at(50), second: at(50) },
}
const id = (digit: number) => `0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c1${digit}`
const by = (role: Role, digit: number, changes: Answers = {}, overrides: Partial<Scan> = {}) =>
  buildScan({ id: id(digit), respondent: { role }, answers: { ...all, ...changes }, ...overrides })
const owner = (changes: Answers = {}, overrides: Partial<Scan> = {}) => by('owner', 1, changes, overrides)
const hr = (changes: Answers = {}, overrides: Partial<Scan> = {}) => by('hr', 2, changes, overrides)
const compare = (one: Scan, other: Scan, content: Structure = structure) =>
  compareRespondents([one, other], content)
const questionOf = (compared: ReturnType<typeof compareRespondents>, wanted: string) =>
  compared.questions.find(({ question }) => question === wanted)!
const without = (...ids: string[]) =>
  Object.fromEntries(Object.entries(all).filter(([question]) => !ids.includes(question)))

describe('the order', () => {
  it('begins with disagreement, by distance × weight', () => {
    // heavy: 0.25 × 3, first: 0.5 × 2, light: 1 × 1 (the heavier first), list: 2 ticks of 4 × 1
    const changed = { heavy: at(75), first: at(100), light: at(100), list: ticks(4), middle: unknown }
    const compared = compare(owner({ light: at(0) }), hr(changed))
    expect(compared.questions.map(({ question, kind }) => [question, kind])).toEqual([
      ['first', 'differ'],
      ['light', 'differ'],
      ['heavy', 'differ'],
      ['list', 'differ'],
      ['middle', 'one-unknown'],
      ['second', 'agree'],
    ])
  })

  it('then has what applies to one only, what one knows, what nobody knows, and agreement', () => {
    const compared = compare(
      owner({ heavy: notApplicable, middle: unknown, light: unknown, list: notApplicable }),
      hr({ light: unknown, list: notApplicable, second: at(75) }),
    )
    expect(compared.questions.map(({ question, kind }) => [question, kind])).toEqual([
      ['second', 'differ'],
      ['heavy', 'applies'],
      ['middle', 'one-unknown'],
      ['light', 'none-knows'],
      ['first', 'agree'],
      ['list', 'agree'],
    ])
  })

  it('holds for any scans, and swapping two of them changes no kind', () => {
    fc.assert(
      fc.property(scanOf(structure), scanOf(structure), (one, other) => {
        const [a, b] = [
          { ...one, id: id(1), respondent: { role: 'owner' as const } },
          { ...other, id: id(2), respondent: { role: 'hr' as const } },
        ]
        const compared = compare(a, b)
        const ranks = compared.questions.map(({ kind }) => questionKinds.indexOf(kind))
        expect(ranks).toEqual(ranks.toSorted((x, y) => x - y))
        expect(compared.questions).toHaveLength(6)
        const summed = ({ questions }: typeof compared) =>
          questions.map(({ question, kind, distance }) => [question, kind, distance])
        expect(summed(compare(b, a))).toEqual(summed(compared))
      }),
    )
  })

  it('finds nothing to talk about between a scan and the same answers of another', () => {
    const kinds = new Set(compare(owner(), hr()).questions.map(({ kind }) => kind))
    expect([...kinds]).toEqual(['agree'])
  })
})

describe('one question', () => {
  it('keeps unknown, not applicable, not asked, open and none of these apart', () => {
    const compared = compare(
      owner({ heavy: unknown, middle: notApplicable, list: ticks(0) }, { route: 'quick' }),
      by('hr', 2, {}, { answers: without('heavy', 'light'), route: 'full' }),
    )
    const answersOf = (question: string) => questionOf(compared, question).answers
    expect(answersOf('heavy')).toEqual([{ state: 'unknown' }, { state: 'unanswered' }])
    expect(answersOf('middle')[0]).toEqual({ state: 'not-applicable' })
    expect(answersOf('list')[0]).toEqual({ state: 'chosen', options: [] })
    expect(questionOf(compared, 'heavy').kind).toBe('not-comparable')
  })

  it('says that the short route did not ask it', () => {
    const short = by('owner', 1, {}, { answers: without('light', 'list'), route: 'quick' })
    expect(questionOf(compare(short, hr()), 'light').answers[0]).toEqual({ state: 'not-asked' })
    expect(questionOf(compare(short, hr()), 'light').kind).toBe('not-comparable')
  })

  it('counts steps of the ladder, or ticks that differ', () => {
    const compared = compare(owner({ heavy: at(0), list: { options: ['tick-1'] } }), hr({ heavy: at(75) }))
    expect(questionOf(compared, 'heavy')).toMatchObject({ distance: 0.75, steps: 3 })
    expect(questionOf(compared, 'list')).toMatchObject({ distance: 0.25, steps: 1, isTickList: true })
  })

  it('sees a difference between as many, but other, ticks', () => {
    const compared = compare(owner({ list: { options: ['tick-1'] } }), hr({ list: { options: ['tick-5'] } }))
    expect(questionOf(compared, 'list')).toMatchObject({ kind: 'differ', distance: 0.5, steps: 2 })
  })

  it('takes the two that lie furthest apart of three', () => {
    const three = [owner({ heavy: at(0) }), hr({ heavy: at(25) }), by('works-council', 3, { heavy: at(100) })]
    expect(questionOf(compareRespondents(three, structure), 'heavy')).toMatchObject({ distance: 1, steps: 4 })
  })
})

describe('another version of the questionnaire', () => {
  const older = { questionnaire: { id: 'toekomstscan', version: '0.9.0' } }
  const old = { ...without('heavy'), 'old-heavy': at(75) }

  it('is told', () => {
    expect(compare(owner({}, older), hr()).otherVersions).toEqual([{ id: id(1), version: '0.9.0' }])
  })

  it('is compared under the comparable successor of an id', () => {
    const content = smallStructure({
      retired: [{ kind: 'question', old: 'old-heavy', new: 'heavy', comparable: true }],
    })
    const compared = compare(buildScan({ ...owner(), answers: old }), hr(), content)
    expect(questionOf(compared, 'heavy')).toMatchObject({ kind: 'differ', steps: 1 })
  })

  it('is not compared where the question became another', () => {
    const content = smallStructure({
      retired: [{ kind: 'question', old: 'old-heavy', new: 'heavy', comparable: false }],
    })
    const compared = compare(buildScan({ ...owner(), answers: old }), hr(), content)
    expect(questionOf(compared, 'heavy').answers[0]).toEqual({ state: 'other-question' })
    expect(questionOf(compared, 'heavy').kind).toBe('not-comparable')
  })

  it('is not compared where the chosen option is gone', () => {
    const content = smallStructure({
      retired: [{ kind: 'option', old: 'heavy/gone', new: null, comparable: false }],
    })
    const compared = compare(owner({ heavy: { option: 'gone' } }), hr(), content)
    expect(questionOf(compared, 'heavy').answers[0]).toEqual({ state: 'other-question' })
  })

  it('in another language changes nothing', () => {
    expect(compare(owner({}, { language: 'en' }), hr()).questions).toEqual(compare(owner(), hr()).questions)
  })
})

describe('themes', () => {
  const themeOf = (compared: ReturnType<typeof compareRespondents>, wanted: string) =>
    compared.themes.find((theme) => theme.id === wanted)

  it('are together below 12 points and apart from 12 on, with both scores and no mean', () => {
    // rest: (2·50 + 2·50) ÷ 4 and (2·75 + 2·50) ÷ 4, rounded
    expect(themeOf(compare(owner(), hr({ first: at(75) })), 'rest')).toEqual({
      ...{ id: 'rest', pillar: 'plans', verdict: 'apart', whyNot: null, scores: [50, 63], difference: 13 },
    })
    expect(themeOf(compare(owner(), hr({ middle: at(75) })), 'staff')).toMatchObject({
      ...{ verdict: 'together', scores: [50, 57], difference: 7 },
    })
  })

  it('are scored on what counts for both', () => {
    expect(themeOf(compare(owner({ heavy: unknown }), hr({ heavy: at(100) })), 'staff')).toMatchObject({
      whyNot: 'too-few-answers',
    })
    expect(themeOf(compare(owner({ light: unknown }), hr({ light: at(100) })), 'staff')).toMatchObject({
      scores: [50, 50],
    })
  })

  it('do not apply when too much applies to one only', () => {
    const out = { heavy: notApplicable, middle: notApplicable }
    expect(themeOf(compare(owner(out), hr()), 'staff')).toMatchObject({ whyNot: 'not-applicable' })
  })
})

describe('the moment', () => {
  it('of scans more than half a year apart is told', () => {
    const then = owner({}, { completedAt: '2026-01-01T00:00:00Z' })
    expect(compare(then, hr({}, { completedAt: '2026-07-03T00:00:00Z' })).isFarApart).toBe(false)
    expect(compare(then, hr({}, { completedAt: '2026-07-05T00:00:00Z' })).isFarApart).toBe(true)
    expect(compare(owner(), hr()).isFarApart).toBe(false)
  })
})
