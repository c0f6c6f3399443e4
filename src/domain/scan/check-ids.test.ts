import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import type { Structure } from '../../content/structure.ts'
import { checkIds } from './check-ids.ts'
import { compareVersions, readScan } from './read-scan.ts'
import type { Answer, Scan } from './scan-schema.ts'
import { scorableAnswers } from './scorable-answers.ts'
import { writeScan } from './write-scan.ts'

const structure = smallStructure()
const problemsOf = (fields: Partial<Scan>) =>
  checkIds(buildScan(fields), structure, ['job-rotation']).problems
const answering = (id: string, answer: Answer) => problemsOf({ answers: { [id]: answer } })

/** A plan with an action from each of these practices. */
function planOf(...practices: (string | null)[]): Partial<Scan> {
  const actions = practices.map((practice, i) => ({ id: `a${i}`, practice, what: `Stap ${i}` }))
  return { agreements: actions.map((action) => ({ ...action, origin: 'employer', status: 'open' })) }
}

describe('every answer that a question offers is accepted:', () => {
  it.each<[string, string, Answer]>([
    ['an option', 'heavy', { option: 'at-50' }],
    ['"weet ik niet"', 'heavy', { unknown: true }],
    ['"niet van toepassing" where it is offered', 'heavy', { notApplicable: true }],
    ['some ticks', 'list', { options: ['tick-1', 'tick-6'] }],
    ['"geen van deze"', 'list', { options: [] }],
    ['"weet ik niet" on a tick list', 'list', { unknown: true }],
  ])('%s', (_, id, answer) => {
    expect(answering(id, answer)).toEqual([])
  })
})

describe('an answer that a question does not offer is told:', () => {
  it.each<[string, string, Answer, string, string[]]>([
    ['"niet van toepassing"', 'second', { notApplicable: true }, 'notApplicable', ['option', 'unknown']],
    ['ticks on a ladder', 'heavy', { options: ['at-50'] }, 'options', ['option', 'unknown']],
    ['one option on a tick list', 'list', { option: 'tick-1' }, 'option', ['options', 'unknown']],
  ])('%s', (_, id, answer, found, allowed) => {
    expect(answering(id, answer)).toEqual([{ field: `answers.${id}`, code: 'not-allowed', found, allowed }])
  })

  it.each<[string, Answer]>([
    ['option + unknown', { option: 'at-50', unknown: true }],
    ['unknown + notApplicable', { unknown: true, notApplicable: true }],
    ['option + options', { option: 'at-50', options: [] }],
    ['option + unknown', { option: 'at-50', unknown: 'perhaps' }],
  ])('two kinds at once: %s', (found, answer) => {
    expect(answering('heavy', answer)).toEqual([
      {
        field: 'answers.heavy',
        code: 'not-allowed',
        found,
        allowed: ['option', 'options', 'unknown', 'notApplicable'],
      },
    ])
  })
})

describe('an id that never existed is told by its name:', () => {
  it.each<[string, Partial<Scan>, string, string, string]>([
    ['a question', { answers: { heavier: { unknown: true } } }, 'answers.heavier', 'heavier', 'question'],
    ['an option', { answers: { heavy: { option: 'at-51' } } }, 'answers.heavy.option', 'at-51', 'option'],
    [
      'a tick',
      { answers: { list: { options: ['tick-1', 'tick-9'] } } },
      'answers.list.options',
      'tick-9',
      'option',
    ],
    ['an unclear question', { unclear: ['heavy', 'gone'] }, 'unclear.1', 'gone', 'question'],
    ['a theme', { priorities: ['staff', 'stuff'] }, 'priorities.1', 'stuff', 'theme'],
    ['a key figure', { keyFigures: { weather: 'low' } }, 'keyFigures.weather', 'weather', 'key-figure'],
    ['a band', { keyFigures: { 'sick-leave': 'huge' } }, 'keyFigures.sick-leave', 'huge', 'band'],
    [
      'a branch',
      { company: { sector: 'C', sizeBand: '10-24', branch: 'sweets' } },
      'company.branch',
      'sweets',
      'branch',
    ],
    [
      'a practice of the plan',
      planOf('job-rotation', 'swap-jobs'),
      'agreements.1.practice',
      'swap-jobs',
      'practice',
    ],
  ])('%s', (_, fields, field, found, kind) => {
    expect(problemsOf(fields)).toEqual([{ field, code: 'unknown-id', found, kind }])
  })

  it('an option of another question does not count', () => {
    expect(answering('heavy', { option: 'tick-1' })).toHaveLength(1)
  })

  it('each of them, in one go', () => {
    const fields = {
      answers: { a: { unknown: true }, b: { unknown: true } },
      priorities: ['c'],
      unclear: ['d'],
    }
    expect(problemsOf(fields as Partial<Scan>)).toHaveLength(4)
  })
})

describe('a plan', () => {
  it.each([
    ['an own idea', null],
    ['a practice of the catalogue', 'job-rotation'],
  ])('is accepted with %s', (_, practice) => {
    expect(problemsOf(planOf(practice))).toEqual([])
  })

  it('is left unchecked where the catalogue is not loaded', () => {
    expect(checkIds(buildScan(planOf('swap-jobs')), structure, null)).toEqual({ problems: [], notices: [] })
  })
})

describe('a profile is accepted', () => {
  it.each([['low'], ['unknown']])('with the key figure %s', (band) => {
    expect(problemsOf({ keyFigures: { 'sick-leave': band } })).toEqual([])
  })

  it.each([[null], ['food-industry']])('with the branch %s', (branch) => {
    expect(problemsOf({ company: { sector: 'C', sizeBand: '10-24', branch } })).toEqual([])
  })
})

describe('a retired id', () => {
  const retired: Structure['retired'] = [
    { kind: 'question', old: 'old-question', new: 'heavy', comparable: false },
    { kind: 'option', old: 'heavy/at-60', new: null, comparable: false },
    { kind: 'option', old: 'list/tick-0', new: null, comparable: true },
    { kind: 'theme', old: 'old-theme', new: null, comparable: false },
    { kind: 'band', old: 'sick-leave/middle', new: null, comparable: false },
    { kind: 'branch', old: 'old-branch', new: 'food-industry', comparable: true },
    { kind: 'practice', old: 'old-practice', new: 'job-rotation', comparable: false },
  ]
  const later = smallStructure({ retired })
  const scan = buildScan({
    company: { sector: 'C', sizeBand: '10-24', branch: 'old-branch' },
    answers: {
      'old-question': { option: 'whatever' },
      heavy: { option: 'at-60' },
      middle: { option: 'at-50' },
      list: { options: ['tick-0', 'tick-1'] },
    },
    priorities: ['old-theme'],
    keyFigures: { 'sick-leave': 'middle' },
    ...planOf('old-practice', 'job-rotation', 'old-practice'),
  })
  const read = readScan(writeScan(scan), later, ['job-rotation'])

  it('is no problem: the file opens', () => {
    expect(read.ok).toBe(true)
  })

  it('is kept in the scan', () => {
    expect(read.ok && read.scan).toEqual(scan)
  })

  it('is listed, with what replaces it', () => {
    const listed = read.ok ? read.notices : []
    expect(
      listed.map((notice) => notice.code === 'retired' && [notice.kind, notice.id, notice.replacement]),
    ).toEqual([
      ['question', 'old-question', 'heavy'],
      ['option', 'heavy/at-60', null],
      ['option', 'list/tick-0', null],
      ['theme', 'old-theme', null],
      ['branch', 'old-branch', 'food-industry'],
      ['band', 'sick-leave/middle', null],
      ['practice', 'old-practice', 'job-rotation'],
    ])
  })

  it('of an option is not scored: its question counts as unanswered', () => {
    expect(Object.keys(scorableAnswers(scan.answers, later))).toEqual(['old-question', 'middle'])
  })

  it('of another kind is no excuse', () => {
    expect(
      checkIds(buildScan({ answers: { 'old-theme': { unknown: true } } }), later, []).problems,
    ).toHaveLength(1)
  })

  it('of one question is no excuse for the same option of another', () => {
    const { problems } = checkIds(buildScan({ answers: { middle: { option: 'at-60' } } }), later, [])
    expect(problems.map(({ field }) => field)).toEqual(['answers.middle.option'])
  })
})

describe('answers without a retired option', () => {
  it('are all scored, as they are', () => {
    const answers = { heavy: { option: 'at-50' }, list: { options: [] }, light: { unknown: true as const } }
    expect(scorableAnswers(answers, structure)).toEqual(answers)
  })
})

describe('a scan of a higher questionnaire', () => {
  const readVersion = (version: string) =>
    readScan(writeScan(buildScan({ questionnaire: { id: 'toekomstscan', version } })), structure, [])

  it.each(['1.0.1', '1.1.0', '2.0.0', '10.0.0'])('says so: %s', (version) => {
    expect(readVersion(version)).toMatchObject({
      notices: [{ code: 'higher-questionnaire', found: version, known: '1.0.0' }],
    })
  })

  it.each(['1.0.0', '0.9.9', '0.10.0'])('is not %s', (version) => {
    expect(readVersion(version)).toMatchObject({ ok: true, notices: [] })
  })
})

describe('versions are compared by number, not by letter', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.10.0', '1.9.0', 1],
    ['2.0.0', '10.0.0', -1],
    ['1.0.2', '1.0.10', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
  })
})
