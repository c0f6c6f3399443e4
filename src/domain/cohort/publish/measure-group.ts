import type { BenchmarkMeasure } from '../../peers/benchmark-schema.ts'
import { binCount, binWidth, thousandths, type TallyMeasure } from '../tally-schema.ts'
import { roundedDown } from './group.ts'

/** From how many companies the cuts of a group are shown. Source: method §2.6. */
const thirdsFrom = 30
const decilesFrom = 100

/** A measure of one group as it is published: n rounded down to 5, all points rounded to 5. `n` is exact and above 0. */
export function publishMeasure({ scope, sum, histogram }: TallyMeasure, n: number): BenchmarkMeasure {
  return {
    scope,
    n: roundedDown(n),
    mean: roundedMean(sum, n),
    thirds: n >= thirdsFrom ? cutsOf(histogram, n, 3) : null,
    deciles: n >= decilesFrom ? cutsOf(histogram, n, 10) : null,
  }
}

/** The mean rounded to 5 points, half up, in whole numbers: `sum` is in thousandths of a point. */
export function roundedMean(sum: number, n: number): number {
  const width = binWidth * thousandths
  return Math.floor((2 * sum + n * width) / (2 * n * width)) * binWidth
}

/**
 * The scores that divide a group in equal parts: the k-th cut is the score of the company at place ⌈n·k ÷ parts⌉ from
 * below. Rounding keeps the order, so the rounded scores of the bins give the same as rounding afterwards.
 */
export function cutsOf(histogram: readonly number[], n: number, parts: number): number[] {
  return Array.from({ length: parts - 1 }, (_, index) => {
    const place = Math.ceil((n * (index + 1)) / parts)
    let bin = 0
    for (let seen = histogram[0] ?? 0; seen < place && bin < binCount - 1; seen += histogram[bin] ?? 0)
      bin += 1
    return bin * binWidth
  })
}
