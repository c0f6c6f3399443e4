import type { Structure } from '../../content/structure.ts'
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
export type HostFiles = { host: Host | null; offers: Offers[]; reports: HostFileReport[] }

/**
 * Reads host.json and the offers of its regions. A file that is not there or faulty is left out and reported: the
 * scan works without it. Never throws on bad input.
 */
export async function loadHostFiles(
  readText: ReadHostText,
  structure: Pick<Structure, 'pillars'>,
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
  return {
    host: hostFile.data,
    offers: offerFiles.flatMap(({ data }) => (data ? [data] : [])),
    reports: [hostFile.report, ...offerFiles.map(({ report }) => report)],
  }
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
