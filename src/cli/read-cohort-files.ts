import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../content/texts.ts'
import type { CohortProblem } from '../domain/cohort/cohort-problem.ts'
import type { CohortFile } from '../domain/cohort/read-lines.ts'
import { cohort as en } from '../texts/en/cohort.ts'
import { cohort as nl } from '../texts/nl/cohort.ts'
import type { CohortTexts } from '../texts/catalogue.ts'
import { tellCohortProblem } from '../texts/tell-cohort-problem.ts'
import { BadInput } from './exits.ts'

/** What the command line says about cohorts. */
export function cohortTexts(language: Language): CohortTexts {
  return { nl, en }[language]
}

/** A file on disk that is streamed; BadInput when it is not there. */
export function cohortFile(path: string, texts: CohortTexts): CohortFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw unreadable(path, texts)
  return { name: path, open: () => createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string> }
}

/** Files, and all .json, .jsonl and .ndjson files in folders and their folders, by name. */
export function listCohortFiles(paths: readonly string[], texts: CohortTexts): CohortFile[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) throw unreadable(path, texts)
    return stat.isDirectory()
      ? listFolder(path).map((found) => cohortFile(found, texts))
      : cohortFile(path, texts)
  })
}

/** Problems as lines of text: file → field → problem → cure. */
export function cohortLines(problems: readonly CohortProblem[], texts: CohortTexts): string[] {
  return problems
    .map((problem) => tellCohortProblem(problem, texts))
    .map(({ file, field, problem, cure }) => `${file} → ${field} → ${problem} → ${cure}`)
}

function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|jsonl|ndjson)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function unreadable(path: string, texts: CohortTexts): BadInput {
  return new BadInput(
    cohortLines([{ file: path, line: null, field: '', code: 'unreadable' }], texts).join('\n'),
  )
}
