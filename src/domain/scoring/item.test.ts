import { describe, expect, it } from 'vitest'
import {
  at,
  buildLadder,
  buildTickList,
  notApplicable,
  ticks,
  unknown,
} from '../../../tests/support/structure-builder.ts'
import type { Answer } from '../scan/scan-schema.ts'
import { scoreItem, UnknownAnswerError } from './item.ts'

describe('the score of a chosen answer', () => {
  it.each([0, 25, 50, 75, 100])('an answer worth %d points scores %d', (points) => {
    expect(scoreItem(buildLadder(), at(points))).toEqual({ state: 'scored', score: points })
  })

  it('keeps its decimals', () => {
    const question = buildLadder({ options: [{ id: 'third', value: 1 / 3 }] })
    expect(scoreItem(question, { option: 'third' })).toEqual({
      state: 'scored',
      score: expect.closeTo(100 / 3, 9),
    })
  })

  it('does not change when the file carries an unknown field beside it', () => {
    expect(scoreItem(buildLadder(), { ...at(75), note: 'x' })).toEqual({ state: 'scored', score: 75 })
  })
})

describe('the score of a tick list that is full at four', () => {
  it.each([
    [0, 0],
    [1, 25],
    [2, 50],
    [3, 75],
    [4, 100],
    [5, 100],
    [6, 100],
  ])('%d ticks score %d', (count, score) => {
    expect(scoreItem(buildTickList(), ticks(count))).toEqual({ state: 'scored', score })
  })

  it('counts a tick that stands there twice once', () => {
    const answer = { options: ['tick-1', 'tick-1', 'tick-1', 'tick-1'] }
    expect(scoreItem(buildTickList(), answer)).toEqual({ state: 'scored', score: 25 })
  })

  it('does not mind the order of the ticks', () => {
    const answer = { options: ['tick-6', 'tick-2', 'tick-4'] }
    expect(scoreItem(buildTickList(), answer)).toEqual({ state: 'scored', score: 75 })
  })
})

describe.each([
  ['a ladder', buildLadder],
  ['a tick list', buildTickList],
])('no answer on %s', (_, build) => {
  it('has no score when the question was skipped', () => {
    expect(scoreItem(build(), undefined)).toEqual({ state: 'unanswered' })
  })

  it('has no score, and certainly not 0, when somebody does not know', () => {
    expect(scoreItem(build(), unknown)).toEqual({ state: 'unknown' })
  })

  it('has no score when the question does not apply', () => {
    expect(scoreItem(build(), notApplicable)).toEqual({ state: 'not-applicable' })
  })
})

describe('an answer that the question does not offer is an error, never 0', () => {
  const ladder = buildLadder({ id: 'own-ladder', notApplicable: false })
  const list = buildTickList({ id: 'own-list', notApplicable: false })

  it.each<[string, typeof ladder | typeof list, Answer]>([
    ['an option that does not exist', ladder, { option: 'at-26' }],
    ['an empty option', ladder, { option: '' }],
    ['an option of the wrong case', ladder, { option: 'AT-25' }],
    ['ticks on a ladder', ladder, { options: ['at-25'] }],
    ['no ticks on a ladder', ladder, { options: [] }],
    ['one option on a tick list', list, { option: 'tick-1' }],
    ['a tick that does not exist', list, { options: ['tick-7'] }],
    ['a wrong tick among good ones', list, { options: ['tick-1', 'tick-2', 'none'] }],
    ['not applicable on a ladder that always applies', ladder, notApplicable],
    ['not applicable on a tick list that always applies', list, notApplicable],
    ['nothing at all', ladder, {} as Answer],
  ])('%s', (_, question, answer) => {
    expect(() => scoreItem(question, answer)).toThrow(UnknownAnswerError)
  })

  it('names the question and the answer', () => {
    expect(() => scoreItem(ladder, { option: 'at-26' })).toThrow(/own-ladder.*at-26/)
  })
})
