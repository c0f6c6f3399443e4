import { describe, expect, it } from 'vitest'
import {
  answerPillar,
  answerScan,
  answerTheme,
  themeAt,
  thresholds,
} from '../../../tests/support/structure-builder.ts'
import { scoreScan } from './score-scan.ts'
import { findStanding, isTie } from './standing.ts'

/** Who stands out among themes with these scores; null is a theme without a number. */
function standingOf(scores: Record<string, number | null>) {
  const themes = Object.entries(scores).map(([id, score]) =>
    score === null ? answerTheme(id, '1=open 1=open') : themeAt(id, score),
  )
  const half = Math.ceil(themes.length / 2)
  const { structure, answers } = answerScan([
    answerPillar('first', themes.slice(0, half)),
    answerPillar('second', themes.slice(half)),
  ])
  return findStanding(scoreScan(structure, answers), thresholds)
}

describe('priorities', () => {
  it('are the three neediest themes', () => {
    expect(standingOf({ a: 60, b: 30, c: 10, d: 50, e: 20 }).priorities).toEqual(['b', 'c', 'e'])
  })

  it('stand in questionnaire order, for they are a group and not a ranking', () => {
    expect(standingOf({ a: 30, b: 10, c: 20 }).priorities).toEqual(['a', 'b', 'c'])
  })

  it('take in a theme that lies 11.99 above the third', () => {
    expect(standingOf({ a: 10, b: 20, c: 30, d: 41.99, e: 60 }).priorities).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leave out a theme that lies 12 above the third', () => {
    expect(standingOf({ a: 10, b: 20, c: 30, d: 42, e: 60 }).priorities).toEqual(['a', 'b', 'c'])
  })

  it('measure ties from the third, not from the fourth', () => {
    expect(standingOf({ a: 10, b: 20, c: 30, d: 41, e: 52 }).priorities).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are at most five, ties included', () => {
    expect(standingOf({ a: 10, b: 20, c: 30, d: 35, e: 36, f: 34, g: 37 }).priorities).toEqual([
      'a',
      'b',
      'c',
      'd',
      'f',
    ])
  })

  it('are five when everything scores the same', () => {
    expect(standingOf({ a: 50, b: 50, c: 50, d: 50, e: 50, f: 50 }).priorities).toHaveLength(5)
  })

  it('are fewer when fewer themes need it', () => {
    expect(standingOf({ a: 90, b: 30, c: 80, d: 74.99 }).priorities).toEqual(['b', 'd'])
  })

  it('are none when all themes score 75 or more', () => {
    expect(standingOf({ a: 75, b: 80, c: 100 }).priorities).toEqual([])
  })

  it('never name a theme of 75 or more, even when it ties with the third', () => {
    expect(standingOf({ a: 70, b: 71, c: 72, d: 75 }).priorities).toEqual(['a', 'b', 'c'])
  })

  it('never name a theme without a number', () => {
    expect(standingOf({ a: null, b: 30, c: null, d: 20 }).priorities).toEqual(['b', 'd'])
  })

  it('are none without any number', () => {
    expect(standingOf({ a: null, b: null })).toEqual({ priorities: [], strengths: [], keep: [] })
  })
})

describe('strengths', () => {
  const needy = { a: 0, b: 0, c: 0 }

  it('are the three highest themes, in questionnaire order', () => {
    expect(standingOf({ ...needy, d: 60, e: 90, f: 50, g: 70 }).strengths).toEqual(['d', 'e', 'g'])
  })

  it('start at 40', () => {
    expect(standingOf({ ...needy, d: 39.99, e: 40 }).strengths).toEqual(['e'])
  })

  it('are none when nothing reaches 40', () => {
    expect(standingOf({ a: 5, b: 10, c: 15, d: 39 }).strengths).toEqual([])
  })

  it('are never a priority as well', () => {
    expect(standingOf({ a: 45, b: 50, c: 55 }).strengths).toEqual([])
  })

  it('score above every priority: the sixth of six equals is no strength', () => {
    expect(standingOf({ a: 50, b: 50, c: 50, d: 50, e: 50, f: 50 }).strengths).toEqual([])
  })

  it('can be there when there are no priorities', () => {
    expect(standingOf({ a: 75, b: 80 }).strengths).toEqual(['a', 'b'])
  })
})

describe('what to keep', () => {
  it('is every theme from 75 on, however many', () => {
    expect(standingOf({ a: 75, b: 74.99, c: 80, d: 100, e: 90, f: 20 }).keep).toEqual(['a', 'c', 'd', 'e'])
  })
})

describe('a tie', () => {
  it.each([
    [50, 50, true],
    [50, 61.99, true],
    [61.99, 50, true],
    [50, 62, false],
    [62, 50, false],
  ])('%d and %d: %s', (a, b, tie) => {
    expect(isTie(a, b, thresholds)).toBe(tie)
  })

  it('is not made of two themes exactly 12 apart, whatever arithmetic leaves of it', () => {
    const apart = [3, 4, 5, 6, 7, 8, 9].flatMap((weight) =>
      Array.from({ length: 60 * weight }, (_, sum) => [sum / weight, (sum + 12 * weight) / weight] as const),
    )
    expect(apart.filter(([low, high]) => isTie(low, high, thresholds))).toEqual([])
  })
})
