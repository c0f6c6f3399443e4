import type { Structure } from '../../content/structure.ts'
import type { Benchmark } from '../peers/benchmark-schema.ts'
import { readBenchmark } from '../peers/read-benchmark.ts'
import type { HostProblem } from './host-problem.ts'
import type { Host } from './host-schema.ts'
import type { Offers } from './offers-schema.ts'
import { readHost, type ReadHostFile } from './read-host.ts'
import { readOffers } from './read-offers.ts'

/** The text of a file of the host folder, or null where it is not there; a throw counts as not there. */
export type ReadHostText = (path: string) => Promise<string | null>

/** What became of one file. */
export type HostFileReport = { path: string } & (
  | { state: 'found'; remarks: HostProblem[] }
  | { state: 'faulty'; problems: HostProblem[] }
  | { state: 'not-found' }
)

/** All that could be read, and a report on every file. */
export type HostFiles = {
  host: Host | null
  offers: Offers[]
  /** In the order of the host. */
  benchmarks: Benchmark[]
  reports: HostFileReport[]
}

/**
 * Reads host.json, the offers of its regions and its benchmarks. A file that is not there or faulty is left out and reported: the
 * scan works without it. Never throws on bad input.
 */
export async function loadHostFiles(
  readText: ReadHostText,
  structure: Pick<Structure, 'pillars' | 'version'>,
  practices?: readonly string[],
): Promise<HostFiles> {
  const hostFile = await readOne('host.json', readText, readHost)
  const regions = (hostFile.data?.regions ?? []).flatMap(({ id, offersFile }) =>
    offersFile === null ? [] : [{ region: id, path: offersFile }],
  )
  const offerFiles = await Promise.all(
    regions.map(({ region, path }) =>
      readOne(path, readText, (text) => readOffers(text, { structure, practices, region })),
    ),
  )
  const benchmarkFiles = await Promise.all(
    (hostFile.data?.benchmarks ?? []).map((path) =>
      readOne(path, readText, (text) => readBenchmark(text, structure)),
    ),
  )
  return {
    host: hostFile.data,
    offers: offerFiles.flatMap(({ data }) => (data ? [data] : [])),
    benchmarks: benchmarkFiles.flatMap(({ data }) => (data ? [data] : [])),
    reports: [hostFile, ...offerFiles, ...benchmarkFiles].map(({ report }) => report),
  }
}

/** Why a benchmark of the host is not used, so that a screen can say it. */
export type RefusedBenchmark = { path: string; reason: 'faulty' | 'other-questionnaire' | 'not-found' }

/** The benchmarks of the host that are not used, in its order; the check page tells every fault. */
export function refusedBenchmarks(reports: readonly HostFileReport[]): RefusedBenchmark[] {
  return reports
    .filter(({ path }) => path.startsWith('benchmarks/'))
    .flatMap((report): RefusedBenchmark[] => {
      const { path } = report
      if (report.state === 'found') return []
      if (report.state === 'not-found') return [{ path, reason: 'not-found' }]
      const isOther = report.problems.some(({ code }) => code === 'other-questionnaire')
      return [{ path, reason: isOther ? 'other-questionnaire' : 'faulty' }]
    })
}

async function readOne<T>(
  path: string,
  readText: ReadHostText,
  read: (text: string) => ReadHostFile<T>,
): Promise<{ data: T | null; report: HostFileReport }> {
  const text = await readText(path).catch(() => null)
  if (text === null) return { data: null, report: { path, state: 'not-found' } }
  const outcome = read(text)
  if (!outcome.ok) return { data: null, report: { path, state: 'faulty', problems: outcome.problems } }
  return { data: outcome.data, report: { path, state: 'found', remarks: outcome.remarks } }
}
