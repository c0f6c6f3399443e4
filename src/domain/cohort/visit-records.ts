import { readJson } from '../host/read-json.ts'
import type { CohortFault } from './cohort-problem.ts'
import { longestLine, visitLines, type CohortFile } from './read-lines.ts'

/** A file that is one piece of JSON over many lines is read whole, so it has a limit; a file of lines has none. */
export const wholeFileLimitMegabytes = 5

/** What stands in a file, one value after the other, each with its line. */
export type RecordVisitor = {
  value: (value: unknown, line: number) => void
  fault: (fault: CohortFault, line: number | null) => void
}

/**
 * Visits all values of a file: one per line, or one piece of JSON with a value or a list of values. A line that is no
 * JSON is a fault of that line alone. Never throws on content.
 */
export async function visitRecords(file: CohortFile, visitor: RecordVisitor): Promise<void> {
  const first = await firstLine(file)
  if (first === null) return visitor.fault({ code: 'empty' }, null)
  if (startsWhole(first)) return visitWhole(file, visitor)
  await visitLines(file, (line, number) => {
    if (line.trim() === '') return true
    const value = line.length > longestLine ? undefined : parse(line)
    if (line.length > longestLine) visitor.fault({ code: 'line-too-long' }, number)
    else if (value === undefined) visitor.fault({ code: 'not-json' }, number)
    else visitor.value(value, number)
    return true
  })
}

async function firstLine(file: CohortFile): Promise<string | null> {
  let first: string | null = null
  await visitLines(file, (line) => {
    if (line.trim() !== '') first = line
    return first === null
  })
  return first
}

/** True for a file that is one piece of JSON: a list, or an object that opens on a line of its own. */
function startsWhole(line: string): boolean {
  const bare = line.trim()
  return bare.startsWith('[') || bare === '{'
}

/** The text of a file, or null above the limit. */
export async function readWhole({ open }: CohortFile): Promise<string | null> {
  let text = ''
  for await (const piece of open()) {
    text += piece
    if (text.length > wholeFileLimitMegabytes * 1_000_000) return null
  }
  return text.replace(/^\uFEFF/, '')
}

async function visitWhole(file: CohortFile, visitor: RecordVisitor): Promise<void> {
  const text = await readWhole(file)
  if (text === null) {
    return visitor.fault({ code: 'too-large', limitMegabytes: wholeFileLimitMegabytes }, null)
  }
  const json = readJson(text)
  if (!json.ok) return visitor.fault({ code: 'not-json' }, json.line)
  const { value, lineOf } = json
  if (!Array.isArray(value)) return visitor.value(value, lineOf([]))
  for (const [index, item] of value.entries()) visitor.value(item, lineOf([index]))
}

/** Undefined for what is no JSON, which JSON itself never gives. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
