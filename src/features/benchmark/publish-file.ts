import type { Structure } from '../../content/structure.ts'
import type { CohortFault } from '../../domain/cohort/cohort-problem.ts'
import { publishTally } from '../../domain/cohort/publish/publish-tally.ts'
import type { Tally } from '../../domain/cohort/tally-schema.ts'
import type { HostProblem } from '../../domain/host/host-problem.ts'
import type { Benchmark } from '../../domain/peers/benchmark-schema.ts'
import { benchmarkLimitMegabytes, readBenchmark } from '../../domain/peers/read-benchmark.ts'

/** A publication with the name of its file; or why the tally gives none. */
export type PublishedFile =
  | { ok: true; benchmark: Benchmark; name: string; renewed: number; kept: number }
  | { ok: false; fault: CohortFault; field: string }

/** How the host calls its figures; empty is left out, and one language stands in for the other. */
export type BenchmarkNames = { nl: string; en: string; source: string }

/**
 * Publishes a tally under these names, kept safe beside the earlier publication when there is one: that file is a
 * stranger, so it is read with every check. A name that is left empty stays as it was. Never throws on bad input.
 */
export async function publishFile(
  tally: Tally,
  structure: Structure,
  names: BenchmarkNames,
  previous: File | null,
): Promise<PublishedFile | { ok: false; problems: HostProblem[] }> {
  const earlier = previous && (await readPrevious(previous, structure))
  if (earlier && !earlier.ok) return earlier
  const published = publishTally(tally, structure, earlier?.data ?? null)
  if (!published.ok) return { ok: false, fault: published.fault, field: published.field }
  const { benchmark, renewed, kept } = published
  const [nl, en, source] = [names.nl, names.en, names.source].map((name) => name.trim())
  const title = nl || en ? { nl: nl || en || '', en: en || nl || '' } : benchmark.title
  return {
    ok: true,
    benchmark: { ...benchmark, title, source: source || benchmark.source },
    name: `${benchmark.id}.json`,
    renewed,
    kept,
  }
}

async function readPrevious(file: File, structure: Structure) {
  const refuse = (code: 'too-large' | 'empty') => ({
    ok: false as const,
    problems: [{ field: '', line: null, code, limitMegabytes: benchmarkLimitMegabytes } as HostProblem],
  })
  // Its size is known before its content is touched.
  if (file.size > benchmarkLimitMegabytes * 4_000_000) return refuse('too-large')
  const text = await file.text().catch(() => null)
  return text === null ? refuse('empty') : readBenchmark(text, structure)
}
