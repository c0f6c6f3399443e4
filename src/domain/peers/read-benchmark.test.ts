import { describe, expect, it } from 'vitest'
import { buildBenchmark, buildGroup, buildMeasure } from '../../../tests/support/sample-benchmark.ts'
import { fileOf, sampleStructure } from '../../../tests/support/sample-host.ts'
import type { Benchmark, BenchmarkMeasure } from './benchmark-schema.ts'
import { isSameQuestionnaire, readBenchmark } from './read-benchmark.ts'

const read = (benchmark: unknown) => readBenchmark(fileOf(benchmark), sampleStructure)

/** "field code (expected)" of every problem. */
function problemsOf(benchmark: unknown): string[] {
  const outcome = read(benchmark)
  return (outcome.ok ? outcome.remarks : outcome.problems).map((problem) =>
    [problem.field, problem.code, 'expected' in problem ? problem.expected : ''].join(' ').trim(),
  )
}

/** One group of 100 with this change in its first score. */
function withMeasure(overrides: Partial<Record<keyof BenchmarkMeasure, unknown>>, n = 100): unknown {
  const measure = { ...buildMeasure('people', n), ...overrides }
  return { ...buildBenchmark(), groups: [{ ...buildGroup(n), measures: [measure] }] }
}

const sized = (n: number, sector: string | null, sizeBand: '10-24' | '25-49' | null = null) =>
  buildGroup(n, { sector, sizeBand }, [])

const withGroups = (...groups: Benchmark['groups']) => buildBenchmark({ groups })

describe('the figures of a cohort', () => {
  it('are read as they are', () => {
    expect(read(buildBenchmark())).toEqual({ ok: true, data: buildBenchmark(), remarks: [] })
  })

  it('may hold no group yet', () => {
    expect(read(withGroups())).toMatchObject({ ok: true })
  })

  it('of a questionnaire that only mends a slip are read too', () => {
    expect(read(buildBenchmark({ questionnaireVersion: '1.0.7' }))).toMatchObject({ ok: true })
  })

  it.each(['1.1.0', '2.0.0', '0.9.0'])('of questionnaire %s are refused, with both versions', (version) => {
    expect(read(buildBenchmark({ questionnaireVersion: version }))).toMatchObject({
      ok: false,
      problems: [{ code: 'other-questionnaire', found: version, wanted: '1.0.0', line: 10 }],
    })
  })

  it('may have a field too many, with a remark', () => {
    expect(read({ ...buildBenchmark(), note: 'x' })).toMatchObject({
      ok: true,
      remarks: [{ field: 'note', code: 'unknown-field' }],
    })
  })

  it('of a later format are refused', () => {
    expect(problemsOf({ ...buildBenchmark(), formatVersion: 2 })).toEqual(['formatVersion newer-version'])
  })

  it('that are no benchmark are refused', () => {
    expect(problemsOf({ format: 'toekomstscan/host' })).toEqual(['format other-format'])
  })

  it('larger than 2 MB are refused before they are read', () => {
    expect(readBenchmark(`[${'0,'.repeat(1_000_001)}0]`, sampleStructure)).toEqual({
      ok: false,
      problems: [{ field: '', line: null, code: 'too-large', limitMegabytes: 2 }],
    })
  })

  it('that break off name the line', () => {
    const broken = fileOf(buildBenchmark()).split('\n').slice(0, 20).join('\n')
    expect(readBenchmark(broken, sampleStructure)).toMatchObject({
      problems: [{ code: 'not-json', line: 20 }],
    })
  })
})

describe('a wrong figure is told with its field and what belongs there:', () => {
  const group = 'groups.0'
  const measure = `${group}.measures.0`
  it.each<[string, unknown, string[]]>([
    ['a negative count', withGroups(sized(-20, 'C')), [`${group}.n wrong-value companies`]],
    ['a group below 10', withGroups(sized(5, 'C')), [`${group}.n wrong-value companies`]],
    ['a count that was not rounded', withGroups(sized(37, 'C')), [`${group}.n wrong-value companies`]],
    ['a sector that does not exist', withGroups(sized(10, 'Z')), [`${group}.sector wrong-value sector`]],
    ['a mean above 100', withMeasure({ mean: 105 }), [`${measure}.mean wrong-value points`]],
    ['a mean that was not rounded', withMeasure({ mean: 48.3 }), [`${measure}.mean wrong-value points`]],
    ['a mean in words', withMeasure({ mean: '50' }), [`${measure}.mean wrong-value points`]],
    ['one cut for thirds', withMeasure({ thirds: [50] }), [`${measure}.thirds wrong-value two-cuts`]],
    [
      'eight cuts for tenths',
      withMeasure({ deciles: Array(8).fill(50) }),
      [`${measure}.deciles wrong-value nine-cuts`],
    ],
    ['thirds of 25 companies', withMeasure({ thirds: [40, 60] }, 25), [`${measure}.thirds too-few-for-cuts`]],
    [
      'tenths of 95 companies',
      withMeasure({ deciles: Array(9).fill(50) }, 95),
      [`${measure}.deciles too-few-for-cuts`],
    ],
    ['cuts that fall', withMeasure({ thirds: [60, 40], deciles: null }), [`${measure}.thirds cuts-fall`]],
    [
      'a mean that the thirds rule out',
      withMeasure({ mean: 85, deciles: null }),
      [`${measure}.mean mean-outside`],
    ],
    [
      'a mean that the tenths rule out',
      withMeasure({ mean: 30, thirds: null }),
      [`${measure}.mean mean-outside`],
    ],
    ['thirds that the tenths rule out', withMeasure({ thirds: [20, 60] }), [`${measure}.thirds cuts-differ`]],
    [
      'more companies with a score than in the group',
      withMeasure({ n: 105 }),
      [`${measure}.n group-too-large`],
    ],
    [
      'an earlier period backwards',
      withMeasure({ period: { from: '2026-Q2', to: '2025-Q4' } }),
      [`${measure}.period period-backwards`],
    ],
    ['an unknown scope', withMeasure({ scope: 'gone' }), [`${measure}.scope unknown-id`]],
    ['a scope that every object has', withMeasure({ scope: 'constructor' }), [`${measure}.scope unknown-id`]],
    [
      'a month for a quarter',
      { ...buildBenchmark(), period: { from: '2026-01', to: '2026-Q2' } },
      ['period.from wrong-value quarter'],
    ],
    [
      'a period backwards',
      buildBenchmark({ period: { from: '2026-Q3', to: '2026-Q1' } }),
      ['period.to period-backwards'],
    ],
  ])('%s', (_, benchmark, problems) => {
    expect(problemsOf(benchmark)).toEqual(problems)
  })

  it('the same score twice in one group', () => {
    const twice = { ...buildGroup(10), measures: [buildMeasure('total', 10), buildMeasure('total', 10)] }
    expect(problemsOf(withGroups(twice))).toEqual(['groups.0.measures.1.scope repeated-id'])
  })

  it('every fault of the file at once, each with its line', () => {
    const outcome = read({ ...buildBenchmark(), groups: [sized(-5, 'C'), sized(3, 'Z')] })
    const lines = outcome.ok ? [] : outcome.problems.map(({ line }) => line)
    expect(lines).toHaveLength(3)
    expect(new Set(lines).size).toBe(3)
  })
})

describe('counts that do not fit together are refused:', () => {
  it.each<[string, Benchmark['groups'], string[]]>([
    ['the same group twice', [sized(20, 'C'), sized(20, 'C')], ['groups.1 repeated-group']],
    ['a sector larger than all', [sized(20, null), sized(25, 'C')], ['groups.1.n group-too-large']],
    [
      'sectors larger than all together',
      [sized(40, null), sized(25, 'C'), sized(20, 'F')],
      ['groups.0.n groups-too-large'],
    ],
    [
      'sizes larger than all together',
      [sized(40, null), sized(25, null, '10-24'), sized(20, null, '25-49')],
      ['groups.0.n groups-too-large'],
    ],
    [
      'sizes larger than their sector',
      [sized(40, 'C'), sized(25, 'C', '10-24'), sized(20, 'C', '25-49')],
      ['groups.0.n groups-too-large'],
    ],
    [
      'sectors larger than their size',
      [sized(20, null, '25-49'), sized(15, 'C', '25-49'), sized(10, 'F', '25-49')],
      ['groups.0.n groups-too-large'],
    ],
    ['nothing: parts that just fit', [sized(45, null), sized(25, 'C'), sized(20, 'F')], []],
    ['nothing: sectors beside sizes', [sized(40, null), sized(40, 'C'), sized(40, null, '25-49')], []],
  ])('%s', (_, groups, problems) => {
    expect(problemsOf(withGroups(...groups))).toEqual(problems)
  })
})

describe('a group that keeps its earlier numbers', () => {
  const kept = (n: number, sizeBand: '25-49') => {
    const period = { from: '2025-Q1', to: '2025-Q4' }
    return { ...buildGroup(n, { sizeBand }), measures: [{ ...buildMeasure('people', n), period }] }
  }

  it('may be smaller than a part that was counted since', () => {
    const groups = [sized(40, null), kept(10, '25-49'), sized(20, 'C', '25-49')]
    expect(problemsOf(withGroups(...groups))).toEqual([])
  })

  it('is never larger than a whole that was counted since', () => {
    expect(problemsOf(withGroups(sized(20, null), kept(25, '25-49')))).toEqual(['groups.1.n group-too-large'])
  })
})

describe('two versions of the questionnaire', () => {
  it.each([
    ['1.0.0', '1.0.9', true],
    ['1.0.0', '1.1.0', false],
    ['1.0.0', '2.0.0', false],
    ['1.10.0', '1.1.0', false],
  ])('%s and %s', (one, other, isSame) => {
    expect(isSameQuestionnaire(one, other)).toBe(isSame)
  })
})
