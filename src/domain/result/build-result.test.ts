import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerAll,
  company,
  highestAnswer,
  lowestAnswer,
} from '../../../tests/support/structure-arbitrary.ts'
import {
  answerPillar,
  answerScan,
  answerTheme,
  buildStructure,
  pillarAt,
} from '../../../tests/support/structure-builder.ts'
import type { Structure } from '../../content/structure.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { buildResult } from './build-result.ts'
import { resultSchema } from './result-schema.ts'

function scanOf(answers: Answers): Scan {
  return {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: 'toekomstscan', version: '0.9.0' },
    id: '0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c11',
    company: { sector: 'F', sizeBand: '25-49' },
    answers,
  }
}

function resultOf({ structure, answers }: { structure: Structure; answers: Answers }) {
  return buildResult(scanOf(answers), { structure, practices: [], references: [], modules: [] }, '2026-01-02')
}

const balanced = answerScan([pillarAt('a', 62.5, 20), pillarAt('b', 80)])

describe('a result', () => {
  it('stores scores together with the version and checksum of the content that gave them', () => {
    expect(resultOf(balanced)).toMatchObject({
      questionnaireVersion: '1.0.0',
      contentChecksum: 'checksum-of-the-builder',
      total: { score: 60.625 },
    })
  })

  it('carries the scan it belongs to and the date it was asked for', () => {
    expect(resultOf(balanced)).toMatchObject({ scanId: scanOf({}).id, asOf: '2026-01-02' })
  })

  it('carries the scores unrounded', () => {
    expect(resultOf(balanced)).toMatchObject(scoreScan(balanced.structure, balanced.answers))
  })

  it('lists apart what somebody does not know and what was skipped', () => {
    const pillar = answerPillar('p', [
      answerTheme('t', '1=50 1=unknown 1=open 1=n/a'),
      answerTheme('u', '1=unknown'),
    ])
    const { unknown, unanswered } = resultOf(answerScan([pillar]))
    expect({ unknown, unanswered }).toEqual({ unknown: ['t-2', 'u-1'], unanswered: ['t-3'] })
  })

  it('treats an answer with a retired option as skipped', () => {
    const retired = [{ kind: 'option' as const, old: 'a-1-1/at-41', new: null, comparable: false }]
    const { pillar, answers } = pillarAt('a', 50)
    const structure = buildStructure({ pillars: [pillar], retired })
    expect(resultOf({ structure, answers: { ...answers, 'a-1-1': { option: 'at-41' } } }).unanswered).toEqual(
      ['a-1-1'],
    )
  })

  it('scores the levers of the content, in their order', () => {
    const { structure, answers } = answerScan([pillarAt('a', 50)], { levers: ['retention', 'inflow'] })
    expect(resultOf({ structure, answers }).levers.map(({ id }) => id)).toEqual(['retention', 'inflow'])
  })

  it('is the same every time', () => {
    expect(resultOf(balanced)).toEqual(resultOf(balanced))
  })
})

describe('a result keeps to its published shape', () => {
  it('for any company', () => {
    fc.assert(
      fc.property(company, (any) => expectValid(any)),
      { numRuns: 50 },
    )
  })

  it.each([
    ['lowest', lowestAnswer],
    ['highest', highestAnswer],
  ])('for a company with the %s answer everywhere', (_, answerOf) => {
    fc.assert(
      fc.property(company, ({ structure }) =>
        expectValid({ structure, answers: answerAll(structure, answerOf) }),
      ),
      { numRuns: 50 },
    )
  })

  it('for an untouched scan', () => {
    expectValid({ structure: balanced.structure, answers: {} })
  })

  function expectValid({ structure, answers }: { structure: Structure; answers: Answers }) {
    const quick = { ...structure, sensitivity: { ...structure.sensitivity, draws: 20 } }
    const { error } = resultSchema.safeParse(resultOf({ structure: quick, answers }))
    expect(error?.issues).toBeUndefined()
  }
})
