import { existsSync, realpathSync } from 'node:fs'
import type { Structure } from '../../content/structure.ts'
import { buildTally } from '../../domain/cohort/build-tally.ts'
import type { CohortProblem } from '../../domain/cohort/cohort-problem.ts'
import { mergeTallies, type MergedTallies } from '../../domain/cohort/merge-tallies.ts'
import { publishTally, writeBenchmark } from '../../domain/cohort/publish/publish-tally.ts'
import { readTallyFile } from '../../domain/cohort/read-tally.ts'
import type { Tally } from '../../domain/cohort/tally-schema.ts'
import type { CohortTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import { BadInput, WrongUsage } from '../exits.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { cohortFile, cohortLines, cohortTexts, listCohortFiles } from '../read-cohort-files.ts'
import { readPublishedFile } from '../read-published-file.ts'
import { saveFile } from '../save-file.ts'

/** Faults beyond this number are only counted. */
const toldAtMost = 100

type Part = (paths: string[], out: string, input: CommandInput, texts: CohortTexts) => Promise<string[]>

const parts: Record<string, Part> = { build, merge, publish }

/** Builds, merges or publishes a benchmark. The file goes to --out, what was done to stderr. */
export async function benchmarkCommand(input: CommandInput): Promise<string> {
  const [name = '', ...paths] = input.operands
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (!part) throw new WrongUsage(`benchmark build, merge or publish, not "${name}".`)
  if (paths.length === 0) throw new WrongUsage('Name at least one file.')
  if (input.out === undefined) throw new WrongUsage('Name the file to write: --out file.json')
  const lines = await part(paths, input.out, input, cohortTexts(input.language))
  for (const line of lines) process.stderr.write(`${line}\n`)
  return ''
}

async function build(paths: string[], out: string, { campaign }: CommandInput, texts: CohortTexts) {
  const { structure } = loadContent()
  const files = listCohortFiles(paths, texts)
  let faults = 0
  const built = await buildTally(files, structure, {
    ...(campaign === undefined ? {} : { campaign }),
    report: (problem) => {
      faults += 1
      if (faults <= toldAtMost) process.stderr.write(`${cohortLines([problem], texts).join('\n')}\n`)
    },
  })
  if (faults > toldAtMost) process.stderr.write(`${fillPlural(texts.more, faults - toldAtMost)}\n`)
  if (!built.ok) {
    const problem: CohortProblem = { file: paths.join(', '), line: null, field: '', ...built.fault }
    throw new BadInput(cohortLines([problem], texts).join('\n'))
  }
  saveFile(out, `${JSON.stringify(built.tally)}\n`)
  const { counted, repeated, skipped } = built
  return [
    fillPlural(texts.counted, counted),
    ...(repeated > 0 ? [fillPlural(texts.repeatedRecords, repeated)] : []),
    ...(skipped > 0 ? [fillPlural(texts.skipped, skipped)] : []),
  ]
}

async function merge(paths: string[], out: string, _: CommandInput, texts: CohortTexts) {
  const { structure } = loadContent()
  const twice = paths.find((path, index) => paths.findIndex((other) => isSameFile(path, other)) < index)
  if (twice !== undefined) throw new WrongUsage(`${twice} is named twice: its companies would count double.`)
  let sum: Tally | null = null
  for (const path of paths) {
    const tally = await readTally(path, structure, texts)
    const merged: MergedTallies = sum ? mergeTallies(sum, tally) : { ok: true, tally }
    if (!merged.ok) {
      const problem: CohortProblem = { file: path, line: null, field: merged.field, ...merged.fault }
      throw new BadInput(cohortLines([problem], texts).join('\n'))
    }
    sum = merged.tally
  }
  saveFile(out, `${JSON.stringify(sum)}\n`)
  return [fillPlural(texts.counted, sum?.cells.reduce((all, { n }) => all + n, 0) ?? 0)]
}

async function publish(
  paths: string[],
  out: string,
  { previous: path, language }: CommandInput,
  texts: CohortTexts,
) {
  const [tallyPath = '', ...others] = paths
  if (others.length > 0) throw new WrongUsage('Publish one tally; add several with benchmark merge first.')
  const { structure } = loadContent()
  const tally = await readTally(tallyPath, structure, texts)
  const previous = path === undefined ? null : readPublishedFile(path, structure, language)
  const isOverwritten = previous === null && existsSync(out)
  const published = publishTally(tally, structure, previous)
  if (!published.ok) {
    const isOfTally = published.fault.code === 'too-few' || path === undefined
    const file = isOfTally ? tallyPath : path
    throw new BadInput(
      cohortLines([{ file, line: null, field: published.field, ...published.fault }], texts).join('\n'),
    )
  }
  saveFile(out, writeBenchmark(published.benchmark))
  const { benchmark, renewed, kept } = published
  if (renewed === 0) return [texts.unchanged]
  return [
    fillPlural(texts.published, benchmark.groups.length),
    ...(kept > 0 ? [fillPlural(texts.kept, kept)] : []),
    ...(isOverwritten ? [texts.overwritten] : []),
  ]
}

async function readTally(
  path: string,
  structure: Pick<Structure, 'pillars' | 'version'>,
  texts: CohortTexts,
): Promise<Tally> {
  const read = await readTallyFile(cohortFile(path, texts), structure)
  if (!read.ok) throw new BadInput(cohortLines(read.problems, texts).join('\n'))
  return read.tally
}

function isSameFile(a: string, b: string): boolean {
  return a === b || (existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b))
}
