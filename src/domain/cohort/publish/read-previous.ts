import {
  benchmarkFormat,
  benchmarkFormatVersion,
  benchmarkSchema,
  type Benchmark,
} from '../../peers/benchmark-schema.ts'
import type { CohortProblem } from '../cohort-problem.ts'
import { readAs } from '../read-contribution.ts'
import type { CohortFile } from '../read-lines.ts'
import { readJsonFile } from '../read-tally.ts'

/** Reads the file that was published before, so that the next one gives nothing away beside it. Never throws on content. */
export function readPreviousFile(
  file: CohortFile,
): Promise<{ ok: true; value: Benchmark } | { ok: false; problems: CohortProblem[] }> {
  return readJsonFile(file, (value) =>
    readAs<Benchmark>(value, benchmarkSchema, benchmarkFormat, benchmarkFormatVersion),
  )
}
