import type { Structure } from '../../content/structure.ts'
import type { HostProblem } from '../host/host-problem.ts'
import { parseHostFile } from '../host/parse-host-file.ts'
import type { ReadHostFile } from '../host/read-host.ts'
import type { LineOf } from '../host/read-json.ts'
import { showValue } from '../scan/show-value.ts'
import { findBenchmarkFaults } from './benchmark-faults.ts'
import {
  benchmarkFormat,
  benchmarkFormatVersion,
  benchmarkSchema,
  type Benchmark,
} from './benchmark-schema.ts'

/** Larger files are refused: every sector, size and theme at once stays below. */
export const benchmarkLimitMegabytes = 2

/** Where the invented participants lie, from the folder of the examples. */
export const practiceCohortPath = 'benchmark/practice.json'

/** The questionnaire a cohort is held against. */
export type BenchmarkContext = Pick<Structure, 'pillars' | 'version'>

/**
 * Reads the published figures of a cohort: shape, then questionnaire, ids and what the figures say of each other.
 * Every problem is told, with its line. Never throws on bad input.
 */
export function readBenchmark(text: string, structure: BenchmarkContext): ReadHostFile<Benchmark> {
  const parsed = parseHostFile<Benchmark>(text, {
    schema: benchmarkSchema,
    format: benchmarkFormat,
    version: benchmarkFormatVersion,
    limitMegabytes: benchmarkLimitMegabytes,
  })
  if (!parsed.ok) return parsed
  const { data, lineOf, remarks } = parsed
  const problems = [
    ...checkQuestionnaire(data, structure, lineOf),
    ...checkScopes(data, structure, lineOf),
    ...findBenchmarkFaults(data, lineOf),
  ]
  return problems.length > 0
    ? { ok: false, problems: [...problems, ...remarks] }
    : { ok: true, data, remarks }
}

/** Whether scores of two questionnaire versions may stand beside each other: only the last number may differ. */
export function isSameQuestionnaire(version: string, other: string): boolean {
  const [major, minor] = version.split('.')
  const [otherMajor, otherMinor] = other.split('.')
  return major === otherMajor && minor === otherMinor
}

function checkQuestionnaire(
  { questionnaireVersion: found }: Benchmark,
  { version: wanted }: BenchmarkContext,
  lineOf: LineOf,
): HostProblem[] {
  if (isSameQuestionnaire(found, wanted)) return []
  const field = 'questionnaireVersion'
  return [{ field, line: lineOf([field]), code: 'other-questionnaire', found, wanted }]
}

/** Every score of every group: known, and there once. */
function checkScopes({ groups }: Benchmark, { pillars }: BenchmarkContext, lineOf: LineOf): HostProblem[] {
  const known = new Set([
    'total',
    ...pillars.flatMap(({ id, themes }) => [id, ...themes.map((theme) => theme.id)]),
  ])
  return groups.flatMap(({ measures }, g) => {
    const seen = new Set<string>()
    return measures.flatMap(({ scope }, m): HostProblem[] => {
      const path = ['groups', g, 'measures', m, 'scope']
      const place = { field: path.join('.'), line: lineOf(path), found: showValue(scope) }
      if (!known.has(scope)) return [{ ...place, code: 'unknown-id', kind: 'scope' }]
      if (seen.has(scope)) return [{ ...place, code: 'repeated-id' }]
      seen.add(scope)
      return []
    })
  })
}
