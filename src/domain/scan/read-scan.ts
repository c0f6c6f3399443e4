import type { Module } from '../../content/module.ts'
import type { Structure } from '../../content/structure.ts'
import { checkIds } from './check-ids.ts'
import { parseScan, parseScanValue, type ParsedScan } from './parse-scan.ts'
import type { ScanNotice, ScanProblem } from './scan-problem.ts'
import type { Scan } from './scan-schema.ts'

/** A scan that can be scored, with what its reader should know; or every problem of the file. */
export type ReadScan =
  { ok: true; scan: Scan; notices: ScanNotice[] } | { ok: false; problems: ScanProblem[] }

/**
 * Reads a scan file: shape first, then every id against the content. `practices` are the ids of the catalogue; an
 * answer to a module that is not among `modules` is an error.
 * Never throws on bad input.
 */
export function readScan(
  text: string,
  structure: Structure,
  practices: readonly string[],
  modules: readonly Module[] = [],
): ReadScan {
  return check(parseScan(text), structure, practices, modules)
}

/**
 * Reads a stored record, as strict as a file: storage is not to be trusted either. Only the practices of its plan and
 * its modules are not held against the catalogue, which would have to be loaded first: plan and result tell what they
 * do not know.
 */
export function readScanRecord(record: unknown, structure: Structure): ReadScan {
  return check(parseScanValue(record), structure, null, null)
}

function check(
  parsed: ParsedScan,
  structure: Structure,
  practices: readonly string[] | null,
  modules: readonly Module[] | null,
): ReadScan {
  if (!parsed.ok) return parsed
  const { problems, notices } = checkIds(parsed.scan, structure, practices, modules)
  if (problems.length > 0) return { ok: false, problems }
  const found = parsed.scan.questionnaire.version
  const isHigher = compareVersions(found, structure.version) > 0
  const higher: ScanNotice[] = isHigher
    ? [{ code: 'higher-questionnaire', found, known: structure.version }]
    : []
  return { ok: true, scan: parsed.scan, notices: [...notices, ...higher] }
}

/** Negative, zero or positive, by major, minor and patch number. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (let part = 0; part < 3; part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
