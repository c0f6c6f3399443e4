import './zod-without-eval.ts'
import type { Structure } from '../content/structure.ts'
import type { Benchmark } from '../domain/peers/benchmark-schema.ts'
import { practiceCohortPath, readBenchmark } from '../domain/peers/read-benchmark.ts'

/** The invented participants that stand beside an example; none when their file is not there or not sound. */
export async function loadPracticeCohort(structure: Structure): Promise<Benchmark[]> {
  try {
    const response = await fetch(new URL(`examples/${practiceCohortPath}`, document.baseURI))
    const read = readBenchmark(await response.text(), structure)
    return read.ok ? [read.data] : []
  } catch {
    // An example without participants is still an example.
    return []
  }
}
