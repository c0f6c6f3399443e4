import type { Scan } from '../scan/scan-schema.ts'
import { roundScore } from '../scoring/level.ts'
import type { Scores } from '../scoring/score-types.ts'
import type { Benchmark, BenchmarkGroup, BenchmarkMeasure } from './benchmark-schema.ts'
import type { PeerComparison, PeerStep, PeerVerdict } from './peers-schema.ts'
import { sharesBelow, wilsonInterval, type SharesBelow } from './place-among.ts'

/** Within so many points of the mean of 10 to 29 companies nobody stands out (method.md §2.6). */
export const aroundWithin = 10

/**
 * Every score of one scan beside the participants of a cohort: total, pillars and themes in questionnaire order, each
 * on the first step of the ladder (sector and size, sector, size, all) that has figures for it. A score without a
 * number, or without a group of 10, is left out; no fitting cohort gives an empty list. A practice cohort stands only
 * beside examples and a real one never does. Of more cohorts the first that fits is used, alone.
 */
export function compareWithPeers(
  { company }: Pick<Scan, 'company'>,
  { total, pillars }: Scores,
  benchmarks: readonly Benchmark[],
  isExample: boolean,
): PeerComparison[] {
  const scores = [
    { scope: 'total', score: total.score },
    ...pillars.flatMap(({ id, score, themes }) => [
      { scope: id, score },
      ...themes.map((theme) => ({ scope: theme.id, score: theme.score })),
    ]),
  ].flatMap(({ scope, score }) => (score === null ? [] : [{ scope, score }]))
  for (const benchmark of benchmarks.filter(({ isPractice }) => isPractice === isExample)) {
    const ladder = ladderOf(benchmark.groups, company)
    const found = scores.flatMap(({ scope, score }) => compareScore(scope, score, ladder, benchmark))
    if (found.length > 0) return found
  }
  return []
}

type Rung = { step: PeerStep; group: BenchmarkGroup }

/** The groups an employer belongs to, the most alike first. */
function ladderOf(groups: readonly BenchmarkGroup[], { sector, sizeBand }: Scan['company']): Rung[] {
  const wanted: [PeerStep, string | null, string | null][] = [
    ['sector-size', sector, sizeBand],
    ['sector', sector, null],
    ['size', null, sizeBand],
    ['all', null, null],
  ]
  return wanted.flatMap(([step, ofSector, ofSize]) => {
    const group = groups.find((each) => each.sector === ofSector && each.sizeBand === ofSize)
    return group ? [{ step, group }] : []
  })
}

function compareScore(
  scope: string,
  own: number,
  ladder: readonly Rung[],
  benchmark: Benchmark,
): PeerComparison[] {
  for (const { step, group } of ladder) {
    const measure = group.measures.find((each) => each.scope === scope)
    if (!measure) continue
    const { id, title, source, isPractice } = benchmark
    const place = placeIn(measure, own)
    return [
      {
        scope,
        step,
        n: measure.n,
        period: measure.period ?? benchmark.period,
        benchmark: { id, title, source, isPractice },
        own,
        mean: measure.mean,
        ...place,
      },
    ]
  }
  return []
}

type Place = Pick<PeerComparison, 'display' | 'cuts' | 'below' | 'verdict'>

function placeIn({ n, mean, thirds, deciles }: BenchmarkMeasure, own: number): Place {
  if (deciles) {
    const shares = sharesBelow(own, deciles)
    const below = { low: wilsonInterval(shares.low, n).low, high: wilsonInterval(shares.high, n).high }
    return { display: 'deciles', cuts: deciles, below, verdict: sideOfHalf(below) }
  }
  if (thirds) {
    const below = sharesBelow(own, thirds)
    return { display: 'thirds', cuts: thirds, below, verdict: thirdOf(below) }
  }
  // The reader sees whole numbers, and must be able to take one from the other.
  const difference = roundScore(own) - mean
  const isAround = Math.abs(difference) <= aroundWithin
  return {
    display: 'mean',
    cuts: [],
    below: null,
    verdict: isAround ? 'around' : difference < 0 ? 'below' : 'above',
  }
}

/** Above or below the middle only where the whole interval lies there. */
function sideOfHalf({ low, high }: SharesBelow): PeerVerdict {
  if (high < 0.5) return 'below'
  return low > 0.5 ? 'above' : 'around'
}

function thirdOf({ low, high }: SharesBelow): PeerVerdict {
  const [first, last] = [Math.round(low * 3), Math.round(high * 3) - 1]
  // Where all participants score alike, a score beside them may belong anywhere: the middle says least.
  if (first === 0 && last === 2) return 'middle-third'
  if (first === last)
    return (['lowest-third', 'middle-third', 'highest-third'] as const)[first] ?? 'middle-third'
  return first === 0 ? 'lowest-or-middle-third' : 'middle-or-highest-third'
}
