import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildBenchmark, buildGroup, buildMeasure } from '../../../tests/support/sample-benchmark.ts'
import { sampleStructure } from '../../../tests/support/sample-host.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import type { Scores } from '../scoring/score-types.ts'
import type { Benchmark, BenchmarkGroup } from './benchmark-schema.ts'
import { compareWithPeers } from './compare-with-peers.ts'
import { peerSchema } from './peers-schema.ts'

const company = { sector: 'C', sizeBand: '25-49' } as const

/** Scores of an employer: the pillar and the theme learning as given, the others without a number. */
function scoresAt(pillar: number | null, learning: number | null = null): Scores {
  const none = scoreScan(sampleStructure, {})
  const [people] = none.pillars
  if (!people) throw new Error('The sample structure has one pillar')
  const themes = people.themes.map((theme) =>
    theme.id === 'learning' ? { ...theme, score: learning } : theme,
  )
  return { ...none, pillars: [{ ...people, score: pillar, themes }] }
}

function compare(pillar: number, benchmark: Benchmark, of: Scan['company'] = company, isExample = false) {
  return compareWithPeers({ company: of }, scoresAt(pillar), [benchmark], isExample)
}

const only = (...groups: BenchmarkGroup[]) => buildBenchmark({ groups })

describe('the ladder', () => {
  const { groups } = buildBenchmark()

  it.each([
    ['sector and size first', [0, 1, 2, 3], 'sector-size', 10],
    ['then the sector', [0, 1, 2], 'sector', 40],
    ['then the size', [0, 2], 'size', 30],
    ['then all participants', [0], 'all', 120],
  ])('takes %s', (_, kept, step, n) => {
    const benchmark = only(...groups.filter((_group, index) => kept.includes(index)))
    expect(compare(50, benchmark)).toMatchObject([{ scope: 'people', step, n }])
  })

  it('never takes the group of another sector or size', () => {
    const others = only(
      buildGroup(40, { sector: 'F' }),
      buildGroup(40, { sizeBand: '50-99' }),
      buildGroup(10, { sector: 'C', sizeBand: '50-99' }),
    )
    expect(compare(50, others)).toEqual([])
  })

  it('goes up for one score alone where a group has no figures for it', () => {
    const small = {
      ...buildGroup(10, { sector: 'C', sizeBand: '25-49' }),
      measures: [buildMeasure('people', 10)],
    }
    const benchmark = only(buildGroup(120), small)
    const rows = compareWithPeers({ company }, scoresAt(50, 60), [benchmark], false)
    expect(rows).toMatchObject([
      { scope: 'people', step: 'sector-size' },
      { scope: 'learning', step: 'all' },
    ])
  })

  it('says of every score which cohort, period and source it comes from', () => {
    expect(compare(50, buildBenchmark())).toMatchObject([
      {
        period: { from: '2026-Q1', to: '2026-Q3' },
        benchmark: { id: 'spring-2026', source: 'De vereniging', isPractice: false },
      },
    ])
  })
})

describe('what is shown follows from how many companies there are:', () => {
  it('below 30 the mean, with nobody out of line within 10 points', () => {
    const benchmark = only(buildGroup(25))
    const verdicts = [39.4, 39.5, 50, 60.4, 60.5].map((own) => compare(own, benchmark)[0]?.verdict)
    expect(verdicts).toEqual(['below', 'around', 'around', 'around', 'above'])
    expect(compare(50, benchmark)).toMatchObject([{ display: 'mean', mean: 50, cuts: [], below: null }])
  })

  it('from 30 the third, or two thirds where the score stands on a cut', () => {
    const benchmark = only(buildGroup(30))
    const verdicts = [30, 41, 50, 58, 90].map((own) => compare(own, benchmark)[0]?.verdict)
    expect(verdicts).toEqual([
      'lowest-third',
      'lowest-or-middle-third',
      'middle-third',
      'middle-or-highest-third',
      'highest-third',
    ])
    expect(compare(50, benchmark)).toMatchObject([{ display: 'thirds', cuts: [40, 60] }])
  })

  it('from 100 the tenths, with an interval that is wider than the tenth itself', () => {
    const [row] = compare(58, only(buildGroup(120)))
    expect(row).toMatchObject({ display: 'deciles', verdict: 'above' })
    const { low = 1, high = 0 } = row?.below ?? {}
    // Between the cuts 55 and 65 lie the shares 0.6 and 0.7; with 120 companies Wilson reaches further.
    expect([low, high].map((share) => Math.round(share * 100))).toEqual([51, 77])
  })

  it('names no side of the middle unless the whole interval lies there', () => {
    const benchmark = only(buildGroup(120))
    expect([5, 47, 95].map((own) => compare(own, benchmark)[0]?.verdict)).toEqual([
      'below',
      'around',
      'above',
    ])
  })

  it('says the middle third where all participants score alike', () => {
    const alike = { ...buildGroup(30), measures: [buildMeasure('people', 30, { thirds: [50, 50] })] }
    expect(compare(51, only(alike))[0]?.verdict).toBe('middle-third')
  })

  it('counts the companies that have this score, and tells an earlier period', () => {
    const period = { from: '2025-Q1', to: '2025-Q4' }
    const carried = { ...buildGroup(40), measures: [{ ...buildMeasure('people', 30), period }] }
    expect(compare(50, only(carried))).toMatchObject([{ n: 30, display: 'thirds', period }])
  })

  it('shows less where thirds are held back', () => {
    const held = { ...buildGroup(45), measures: [buildMeasure('people', 45, { thirds: null })] }
    expect(compare(51, only(held))[0]?.display).toBe('mean')
  })
})

describe('a practice cohort', () => {
  const practice = buildBenchmark({ isPractice: true })

  it('stands beside an example, never beside an employer', () => {
    expect(compare(50, practice, company, true)).toHaveLength(1)
    expect(compare(50, practice)).toEqual([])
  })

  it('is all that stands beside an example', () => {
    expect(compare(50, buildBenchmark(), company, true)).toEqual([])
  })
})

describe('the cohorts of a host', () => {
  it('are taken in the order of the host, never mixed', () => {
    const first = buildBenchmark({ id: 'first', groups: [buildGroup(10, { sector: 'F' })] })
    const second = buildBenchmark({ id: 'second', groups: [buildGroup(120)] })
    const third = buildBenchmark({ id: 'third' })
    const rows = compareWithPeers({ company }, scoresAt(50, 60), [first, second, third], false)
    expect(rows.map(({ benchmark }) => benchmark.id)).toEqual(['second', 'second'])
  })

  it('may be away', () => {
    expect(compareWithPeers({ company }, scoresAt(50), [], false)).toEqual([])
  })

  it('give nothing for a score without a number', () => {
    expect(compareWithPeers({ company }, scoresAt(null), [buildBenchmark()], false)).toEqual([])
  })
})

describe('a comparison', () => {
  it('keeps to its published shape, and never falls when the own score rises', () => {
    const rank = [
      'lowest-third',
      'lowest-or-middle-third',
      'middle-third',
      'middle-or-highest-third',
      'highest-third',
    ]
    const sides = ['below', 'around', 'above']
    const own = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(own, own, fc.constantFrom(10, 25, 30, 95, 100, 2000), (a, b, n) => {
        const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map(
          (score) => compare(score, only(buildGroup(n)))[0],
        )
        if (!lower || !higher) throw new Error('A group of 10 or more is always shown')
        expect(peerSchema.safeParse(lower).success).toBe(true)
        const order = lower.display === 'thirds' ? rank : sides
        expect(order.indexOf(higher.verdict)).toBeGreaterThanOrEqual(order.indexOf(lower.verdict))
        expect(order).toContain(lower.verdict)
        if (lower.below && higher.below) {
          expect(higher.below.low).toBeGreaterThanOrEqual(lower.below.low)
          expect(higher.below.high).toBeGreaterThanOrEqual(lower.below.high)
        }
      }),
    )
  })
})
