import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import type { Reference } from '../../content/reference.ts'
import { buildResult } from '../result/build-result.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { compareReferences, judge } from './compare-references.ts'
import { buildReference, row } from './sample-references.ts'

const { structure, practices, references } = testContent()

type Employer = Partial<Scan['company']> & Pick<Scan, 'keyFigures'> & Partial<Pick<Scan, 'answers'>>

function compare(overrides: Partial<Reference>, { keyFigures, answers = {}, ...company }: Employer = {}) {
  const scan = {
    company: { sector: 'C', sizeBand: '25-49' as const, ...company },
    answers,
    keyFigures: keyFigures ?? { 'sick-leave': '4-to-6' },
  }
  return compareReferences(scan, structure, [buildReference(overrides)])[0]!
}

describe('the figure that stands beside the own answer', () => {
  it('is that of the branch, else of the sector, else of the country', () => {
    expect(compare({}, { branch: 'food-industry' })).toMatchObject({
      level: 'branch',
      key: 'food-industry',
      sector: 7,
    })
    expect(compare({}, { branch: 'chemical-industry' })).toMatchObject({
      level: 'sector',
      key: 'C',
      sector: 5,
    })
    expect(compare({}, { sector: 'F' })).toMatchObject({ level: 'national', key: 'A-U', sector: 6 })
  })

  it('ignores a branch of another sector', () => {
    expect(compare({}, { sector: 'F', branch: 'food-industry' })).toMatchObject({ level: 'national' })
  })

  it('is missing where the source leaves the sector out, and so is the size class', () => {
    const nothing = { level: null, key: null, sector: null, low: null, high: null, size: null, verdict: null }
    expect(compare({ notFor: ['F'] }, { sector: 'F' })).toMatchObject(nothing)
  })

  it('is missing where the source has nothing at all', () => {
    expect(compare({ values: [row('G', 1)] })).toMatchObject({ level: null, sector: null, verdict: null })
  })

  it('has the size class as a line of its own', () => {
    expect(compare({}, { sizeBand: '10-24' }).size).toBe(4.6)
    expect(compare({}, { sizeBand: 'over-300' }).size).toBeNull()
  })
})

describe('the own answer', () => {
  it('is the band of the key figure', () => {
    expect(compare({}).own).toEqual({ answer: '4-to-6', low: 4, high: 6 })
  })

  it.each<[string, Employer]>([
    ['is not filled in', { keyFigures: {} }],
    ['is unknown', { keyFigures: { 'sick-leave': 'unknown' } }],
    ['is one the content no longer has', { keyFigures: { 'sick-leave': '4-to-5' } }],
  ])('is missing when it %s, and the figure stays', (_, employer) => {
    expect(compare({}, employer)).toMatchObject({ own: null, verdict: null, sector: 5 })
  })

  it('is the band of the answer to a question, and missing when that does not apply', () => {
    const bands = [{ id: '20-to-39-percent', low: 20, high: 40 }]
    const match = { kind: 'question' as const, id: 'own-order', bands }
    const own = (answer: Scan['answers'][string]) =>
      compare({ match }, { keyFigures: {}, answers: { 'own-order': answer } }).own
    expect(own({ option: '20-to-39-percent' })).toEqual({ answer: '20-to-39-percent', low: 20, high: 40 })
    expect(own({ unknown: true })).toBeNull()
    expect(own({ notApplicable: true })).toBeNull()
  })

  it('is asked nowhere when the reference has no match', () => {
    expect(compare({ match: null, deadBand: null })).toMatchObject({ own: null, sector: 5 })
  })
})

describe('the verdict', () => {
  it.each<[string, number, 'below' | 'around' | 'above']>([
    ['ends under the low edge', 6.6, 'below'],
    ['ends on the low edge', 6.5, 'around'],
    ['holds the figure', 5, 'around'],
    ['begins on the high edge', 3.5, 'around'],
    ['begins over the high edge', 3.4, 'above'],
  ])('when the band from 4 to 6 %s, with half a point of room', (_, value, verdict) => {
    expect(compare({ values: [row('C', value)] }).verdict).toBe(verdict)
  })

  it('states the room it took, without the crumbs of binary sums', () => {
    expect(compare({ values: [row('C', 3.4)] })).toMatchObject({ low: 2.9, high: 3.9 })
  })

  it('takes the margin of the source', () => {
    const margin = { deadBand: 'margin' as const, values: [row('C', 7, { low: 6.1, high: 7.9 })] }
    expect(compare(margin)).toMatchObject({ low: 6.1, high: 7.9, verdict: 'below' })
  })

  it('is not given without a margin', () => {
    expect(compare({ deadBand: 'margin' }).verdict).toBeNull()
    expect(compare({ deadBand: null }).verdict).toBeNull()
  })

  it('is not given for a yes or no, which has no edges', () => {
    const compared = compare({ compare: 'share-of-employers', deadBand: null })
    expect(compared).toMatchObject({ own: { answer: '4-to-6', low: null, high: null }, verdict: null })
  })

  it('knows no end to the last band', () => {
    expect(compare({ values: [row('C', 90)] }, { keyFigures: { 'sick-leave': 'over-6' } }).verdict).toBe(
      'around',
    )
  })
})

const order = ['below', 'around', 'above']
const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const interval = fc.tuple(figure, figure).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const quick = { ...structure, sensitivity: { ...structure.sensitivity, draws: 1 } }

describe('every comparison', () => {
  it('moves up when the own band moves up', () => {
    fc.assert(
      fc.property(interval, interval, figure, (own, edges, up) => {
        const higher = { low: own.low + up, high: own.high + up }
        expect(order.indexOf(judge(higher, edges))).toBeGreaterThanOrEqual(order.indexOf(judge(own, edges)))
      }),
    )
  })

  it('is below, around or above, and around when own band and margin touch', () => {
    fc.assert(
      fc.property(interval, interval, (own, edges) => {
        const touch = own.low <= edges.high && own.high >= edges.low
        expect(judge(own, edges) === 'around').toBe(touch)
      }),
    )
  })

  it('never moves a score', () => {
    fc.assert(
      fc.property(scanOf(structure), (scan) => {
        const scoresWith = (figures: readonly Reference[]) => {
          const result = buildResult(
            scan,
            { structure: quick, practices, modules: [], references: figures },
            '2026-11-22',
          )
          return { ...result, references: [], matchedMean: null }
        }
        expect(scoresWith(references)).toEqual(scoresWith([]))
      }),
      { numRuns: 20 },
    )
  })

  it('leaves missing what is missing, and gives a verdict only with an answer and a figure', () => {
    fc.assert(
      fc.property(scanOf(structure), (scan) => {
        const compared = compareReferences(scan, structure, references)
        expect(compared.map(({ reference }) => reference)).toEqual(references.map(({ id }) => id))
        for (const each of compared) {
          const { match, source, year } = references.find(({ id }) => id === each.reference)!
          expect([source.publisher, String(year)]).toEqual(Array(2).fill(expect.stringMatching(/\w/)))
          const given = scan.keyFigures?.[match?.id ?? ''] ?? scan.answers[match?.id ?? '']
          if (given === undefined || given === 'unknown') expect(each.own).toBeNull()
          if (each.verdict !== null) expect([each.own, each.sector, each.low, each.high]).not.toContain(null)
          if (each.sector === null)
            expect([each.level, each.key, each.low, each.verdict]).toEqual(Array(4).fill(null))
        }
      }),
    )
  })
})
