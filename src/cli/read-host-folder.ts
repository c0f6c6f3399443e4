import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Structure } from '../content/structure.ts'
import type { Language } from '../content/texts.ts'
import {
  loadHostFiles,
  refusedBenchmarks,
  type HostFileReport,
  type HostFiles,
  type RefusedBenchmark,
} from '../domain/host/load-host-files.ts'
import { host as en } from '../texts/en/host.ts'
import { host as nl } from '../texts/nl/host.ts'
import { tellHostProblem, tellMissing } from '../texts/tell-host-problem.ts'

/** The host folder of this package. */
export const shippedHostFolder = fileURLToPath(new URL('../../public/host', import.meta.url))

/** What the command line takes from a host folder; null and empty where a file is not there or faulty. */
export type HostFolder = Pick<HostFiles, 'host' | 'offers' | 'benchmarks'> & { refused: RefusedBenchmark[] }

/**
 * Reads the folder of --host, or the shipped one. Problems and remarks go to stderr as `file → field → problem →
 * cure`; none of them stops a command.
 */
export async function readHostFolder(
  folder: string | undefined,
  structure: Pick<Structure, 'pillars' | 'version'>,
  language: Language,
  practices?: readonly string[],
): Promise<HostFolder> {
  const place = folder ?? shippedHostFolder
  const readText = (path: string) => Promise.resolve().then(() => readFileSync(join(place, path), 'utf8'))
  const { host, offers, benchmarks, reports } = await loadHostFiles(readText, structure, practices)
  const lines = reports.flatMap((report) => tellReport(report, folder ?? 'public/host', language))
  for (const line of lines) process.stderr.write(`${line}\n`)
  return { host, offers, benchmarks, refused: refusedBenchmarks(reports) }
}

function tellReport(report: HostFileReport, folder: string, language: Language): string[] {
  const texts = { nl, en }[language]
  const { check } = texts
  const path = join(folder, report.path)
  if (report.state === 'not-found') {
    const { cure } = tellMissing(report.path, check)
    return [`${path} → ${texts.wholeFile} → ${check.states['not-found']} → ${cure}`]
  }
  const problems = report.state === 'faulty' ? report.problems : report.remarks
  return problems
    .map((problem) => tellHostProblem(problem, texts))
    .map(({ place, problem, cure }) => `${path} → ${place} → ${problem} → ${cure}`)
}
