import { readFileSync } from 'node:fs'
import type { Structure } from '../content/structure.ts'
import type { Language } from '../content/texts.ts'
import type { Benchmark } from '../domain/peers/benchmark-schema.ts'
import { readBenchmark } from '../domain/peers/read-benchmark.ts'
import { host as en } from '../texts/en/host.ts'
import { host as nl } from '../texts/nl/host.ts'
import { tellHostProblem } from '../texts/tell-host-problem.ts'
import { BadInput } from './exits.ts'
import { cohortFile, cohortTexts } from './read-cohort-files.ts'

/** The file that was published before, with every check of a stranger's file; BadInput lists every problem. */
export function readPublishedFile(
  path: string,
  structure: Pick<Structure, 'pillars' | 'version'>,
  language: Language,
): Benchmark {
  const { name } = cohortFile(path, cohortTexts(language))
  const read = readBenchmark(readFileSync(name, 'utf8'), structure)
  if (read.ok) return read.data
  const told = read.problems.map((problem) => tellHostProblem(problem, { nl, en }[language]))
  throw new BadInput(
    told.map(({ place, problem, cure }) => `${path} → ${place} → ${problem} → ${cure}`).join('\n'),
  )
}
