import { readFileSync } from 'node:fs'
import type { CompiledContent } from '../../src/content/compile/compile-content.ts'
import { buildResult } from '../../src/domain/result/build-result.ts'
import { noSurroundings } from '../../src/domain/host/surroundings.ts'
import type { Benchmark } from '../../src/domain/peers/benchmark-schema.ts'
import { practiceCohortPath, readBenchmark } from '../../src/domain/peers/read-benchmark.ts'
import type { Result } from '../../src/domain/result/result-schema.ts'
import { readScan } from '../../src/domain/scan/read-scan.ts'

/** The example scans whose whole result is held against a stored one. */
export const goldenScans = ['bakery', 'installation', 'care'] as const
export const goldenDay = '2026-11-22'

/** The stored result of a scan. */
export function goldenPath(name: string): string {
  return `tests/golden/${name}.result.json`
}

/** The invented participants that stand beside the examples. */
export function practiceCohort({ structure }: CompiledContent): Benchmark {
  const read = readBenchmark(readFileSync(`public/examples/${practiceCohortPath}`, 'utf8'), structure)
  if (!read.ok) throw new Error(`The practice cohort is faulty: ${JSON.stringify(read.problems)}`)
  return read.data
}

/** The result of an example with the present content; the checksum is left out, for every word of content moves it. */
export function resultOfExample(name: string, content: CompiledContent): Omit<Result, 'contentChecksum'> {
  const practices = content.practices.map(({ id }) => id)
  const text = readFileSync(`public/examples/${name}.scan.json`, 'utf8')
  const read = readScan(text, content.structure, practices, content.modules)
  if (!read.ok) throw new Error(`The example ${name} is faulty: ${JSON.stringify(read.problems)}`)
  const { contentChecksum: _, ...result } = buildResult(read.scan, content, goldenDay, {
    ...noSurroundings,
    benchmarks: [practiceCohort(content)],
    isExample: true,
  })
  return result
}
