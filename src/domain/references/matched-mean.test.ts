import { describe, expect, it } from 'vitest'
import { buildLadder, buildStructure } from '../../../tests/support/structure-builder.ts'
import type { Reference } from '../../content/reference.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { compareReferences } from './compare-references.ts'
import { matchedMean } from './matched-mean.ts'
import { buildReference, row } from './sample-references.ts'

const questions = [
  buildLadder({ id: 'order', weight: 2 }, [0, 30, 100]),
  buildLadder({ id: 'solutions', weight: 1 }, [0, 30, 100]),
]
const structure = buildStructure({
  pillars: [{ id: 'p', weight: 1, themes: [{ id: 't', weight: 1, questions }] }],
})

function reference(id: string, value: number, overrides: Partial<Reference> = {}): Reference {
  const bands = [
    { id: 'at-30', low: 20, high: 40 },
    { id: 'at-100', low: 100, high: 100 },
  ]
  return buildReference({
    id,
    match: { kind: 'question', id, bands },
    deadBand: 'margin',
    values: [row('C', value, { low: value - 1, high: value + 1 }), row('A-U', 50, { low: 49, high: 51 })],
    ...overrides,
  })
}

const both = { order: { option: 'at-30' }, solutions: { option: 'at-100' } }

function meanOf(references: Reference[], answers: Scan['answers'] = both, sector = 'C') {
  const scan = { company: { sector, sizeBand: '25-49' as const }, answers, keyFigures: {} }
  return matchedMean(compareReferences(scan, structure, references), references, structure)
}

describe('the mean of the questions a source asks too', () => {
  it('weighs own answers and sector figures alike', () => {
    expect(meanOf([reference('order', 60), reference('solutions', 90)])).toEqual({
      questions: ['order', 'solutions'],
      level: 'sector',
      own: (2 * 30 + 100) / 3,
      sector: (2 * 60 + 90) / 3,
    })
  })

  it('is of the country where the sector has no figure', () => {
    expect(meanOf([reference('order', 60), reference('solutions', 90)], both, 'F')).toMatchObject({
      level: 'national',
      sector: 50,
    })
  })

  it.each<[string, Reference[], Scan['answers']]>([
    ['one question', [reference('order', 60)], both],
    [
      'one answered question',
      [reference('order', 60), reference('solutions', 90)],
      { order: { option: 'at-30' }, solutions: { unknown: true } },
    ],
    ['two years', [reference('order', 60), reference('solutions', 90, { year: 2023 })], both],
    [
      'a figure that is not to be judged',
      [reference('order', 60), reference('solutions', 90, { deadBand: null })],
      both,
    ],
  ])('is not made from %s', (_, references, answers) => {
    expect(meanOf(references, answers)).toBeNull()
  })
})
