import { decilesFrom, thirdsFrom } from '../../src/domain/peers/benchmark-faults.ts'
import type { Benchmark, BenchmarkGroup, BenchmarkMeasure } from '../../src/domain/peers/benchmark-schema.ts'

/** Published figures for tests; scopes are those of sampleStructure in sample-host.ts unless they are given. */

export const sampleScopes = ['total', 'people', 'learning', 'roster']

/** The score of one group: as much as its n allows, around a mean of 50. */
export function buildMeasure(
  scope: string,
  n: number,
  overrides: Partial<BenchmarkMeasure> = {},
): BenchmarkMeasure {
  return {
    scope,
    n,
    mean: 50,
    thirds: n >= thirdsFrom ? [40, 60] : null,
    deciles: n >= decilesFrom ? [20, 30, 35, 45, 50, 55, 65, 70, 80] : null,
    ...overrides,
  }
}

/** One step of the ladder with a measure for each scope. */
export function buildGroup(
  n: number,
  { sector = null, sizeBand = null }: Partial<Pick<BenchmarkGroup, 'sector' | 'sizeBand'>> = {},
  scopes: readonly string[] = sampleScopes,
): BenchmarkGroup {
  return { sector, sizeBand, n, measures: scopes.map((scope) => buildMeasure(scope, n)) }
}

/** A cohort with one group for each step of the ladder: 120 in all, 40 in sector C, 30 of 25-49, 10 of both. */
export function buildBenchmark(overrides: Partial<Benchmark> = {}, scopes?: readonly string[]): Benchmark {
  return {
    format: 'toekomstscan/benchmark',
    formatVersion: 1,
    id: 'spring-2026',
    title: { nl: 'Voorjaar 2026', en: 'Spring 2026' },
    source: 'De vereniging',
    questionnaireVersion: '1.0.0',
    period: { from: '2026-Q1', to: '2026-Q3' },
    isPractice: false,
    groups: [
      buildGroup(120, {}, scopes),
      buildGroup(40, { sector: 'C' }, scopes),
      buildGroup(30, { sizeBand: '25-49' }, scopes),
      buildGroup(10, { sector: 'C', sizeBand: '25-49' }, scopes),
    ],
    ...overrides,
  }
}
