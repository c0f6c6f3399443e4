import { describe, expect, it } from 'vitest'
import { answerPillar, answerScan, answerTheme, pillarAt } from '../../../tests/support/structure-builder.ts'
import { roundScore } from './level.ts'
import { scoreScan } from './score-scan.ts'

/** Method §2.4, answer by answer; the other three pillars are given there by their scores alone. */
const strategy = answerPillar('strategy', [
  answerTheme('1a', '3=50 2=25 1=75'),
  answerTheme('1b', '3=25 2=50 2=unknown 1=75'),
  answerTheme('1c', '1=n/a 2=25 2=50'),
  answerTheme('1d', '2=67 1=50 2=25'),
])

function scoreWorkedExample() {
  const pillars = [strategy, pillarAt('agility', 62), pillarAt('scaling', 35), pillarAt('employability', 58)]
  const { structure, answers } = answerScan(pillars)
  return scoreScan(structure, answers)
}

describe('the worked example of the method', () => {
  it.each([
    ['1a', 46, 1],
    ['1b', 42, 0.75],
    ['1c', 38, 1],
    ['1d', 47, 1],
  ])('theme %s scores %d with completeness %d', (id, printed, completeness) => {
    const theme = scoreWorkedExample().pillars[0]?.themes.find((candidate) => candidate.id === id)
    expect(theme).toMatchObject({ completeness, reason: null })
    expect(roundScore(theme?.score ?? NaN)).toBe(printed)
  })

  it('keeps full precision', () => {
    const scores = scoreWorkedExample().pillars[0]?.themes.map(({ score }) => score)
    expect(scores).toEqual([275 / 6, 250 / 6, 150 / 4, 234 / 5])
  })

  it('gives theme 1b a range from 31 to 56', () => {
    const theme = scoreWorkedExample().pillars[0]?.themes[1]
    expect([theme?.low, theme?.high]).toEqual([31.25, 56.25])
    expect([theme?.low, theme?.high].map((bound) => roundScore(bound ?? NaN))).toEqual([31, 56])
  })

  it.each([0, 2, 3])('gives theme number %d no range, for nothing is missing', (index) => {
    const theme = scoreWorkedExample().pillars[0]?.themes[index]
    expect([theme?.low, theme?.high]).toEqual([theme?.score, theme?.score])
  })

  it('gives the pillar 43', () => {
    const pillar = scoreWorkedExample().pillars[0]
    expect(pillar?.score).toBeCloseTo((275 / 6 + 250 / 6 + 150 / 4 + 234 / 5) / 4, 9)
    expect(roundScore(pillar?.score ?? NaN)).toBe(43)
  })

  it('gives the pillar the range of its one incomplete theme', () => {
    const pillar = scoreWorkedExample().pillars[0]
    expect(pillar?.low).toBeCloseTo((275 / 6 + 31.25 + 150 / 4 + 234 / 5) / 4, 9)
    expect(pillar?.high).toBeCloseTo((275 / 6 + 56.25 + 150 / 4 + 234 / 5) / 4, 9)
  })

  it('pools the completeness of the pillar over its questions', () => {
    expect(scoreWorkedExample().pillars[0]?.completeness).toBeCloseTo(21 / 23, 12)
  })

  it('gives total 49 and geometric mean 48, 1.3 apart, and no warning', () => {
    const { score, geometricMean, unbalanced } = scoreWorkedExample().total
    expect(roundScore(score ?? NaN)).toBe(49)
    expect(roundScore(geometricMean ?? NaN)).toBe(48)
    expect((score ?? NaN) - (geometricMean ?? NaN)).toBeCloseTo(1.3, 1)
    expect(unbalanced).toBe(false)
  })

  it('names the levels', () => {
    const { pillars } = scoreWorkedExample()
    expect(pillars.map(({ level }) => level)).toEqual(['on-the-way', 'in-order', 'first-steps', 'on-the-way'])
    expect(pillars[0]?.themes.map(({ level }) => level)).toEqual([
      'on-the-way',
      'on-the-way',
      'first-steps',
      'on-the-way',
    ])
  })
})

describe('all scores of a scan', () => {
  it('come in questionnaire order', () => {
    const { structure, answers } = answerScan([pillarAt('z', 90, 10), pillarAt('a', 20)])
    const ids = scoreScan(structure, answers).pillars.map(({ id, themes }) => [
      id,
      themes.map((theme) => theme.id),
    ])
    expect(ids).toEqual([
      ['z', ['z-1', 'z-2']],
      ['a', ['a-1']],
    ])
  })

  it('have no level where there is no number', () => {
    const { structure, answers } = answerScan([answerPillar('p', [answerTheme('t', '1=open 1=open')])])
    expect(scoreScan(structure, answers).pillars[0]).toMatchObject({ level: null, themes: [{ level: null }] })
  })

  it('ignore answers to questions that the content does not know', () => {
    const { structure, answers } = answerScan([pillarAt('p', 40)])
    expect(scoreScan(structure, { ...answers, retired: { option: 'x' } })).toEqual(
      scoreScan(structure, answers),
    )
  })

  it('are refused when one answer does not exist', () => {
    const { structure, answers } = answerScan([pillarAt('p', 40)])
    expect(() => scoreScan(structure, { ...answers, 'p-1-2': { option: 'at-41' } })).toThrow(/p-1-2.*at-41/)
  })

  it('stand for an untouched scan too: everything has too few answers', () => {
    const { structure } = answerScan([pillarAt('p', 40), pillarAt('q', 40)])
    const { total, pillars } = scoreScan(structure, {})
    expect(pillars.map(({ reason }) => reason)).toEqual(['too-few-answers', 'too-few-answers'])
    expect(total).toMatchObject({
      score: null,
      reason: 'pillar-not-scored',
      completeness: 0,
      low: 0,
      high: 100,
    })
  })
})
