import { fileURLToPath } from 'node:url'
import { readContentFolder } from '../../src/content/build/read-folder.ts'
import type { ContentFile } from '../../src/content/checks/yaml-file.ts'
import type { Problem } from '../../src/content/problem.ts'

/** A damaged content folder, and the one line that an editor must be told about it. */
export type FaultSample = {
  fault: string
  damage: (files: ContentFile[]) => ContentFile[]
  file: string
  /** Text that stands on the line told; or the line itself where the file has none of its own. */
  line: string | number
  field: string
  /** May hold `{line}`: the line of `elsewhere` in the file named there. */
  problem: string
  elsewhere?: { file: string; line: string }
  cure: string
  /** The fault takes published ids out of the file, which the ledger then rightly misses. */
  hidesIds?: boolean
}

let shipped: ContentFile[] | null = null

/** The content files as they are shipped, read once; no test changes them. */
export function shippedFiles(): ContentFile[] {
  shipped ??= readContentFolder(fileURLToPath(new URL('../../questions', import.meta.url)))
  return shipped
}

/** The text of one shipped file. */
export function shippedText(path: string): string {
  const file = shippedFiles().find((candidate) => candidate.path === path)
  if (!file) throw new Error(`Samples: there is no content file ${path}`)
  return file.text
}

/** A damage to one file; throws when the text to damage is not there, so that no sample goes stale. */
export function replaced(path: string, from: string, to: string): FaultSample['damage'] {
  return (files) => {
    const text = files.find((file) => file.path === path)?.text
    if (!text?.includes(from)) throw new Error(`Samples: ${path} does not hold "${from}"`)
    return files.map((file) => (file.path === path ? { path, text: text.replace(from, () => to) } : file))
  }
}

/** A damage that takes a file out of the folder. */
export function removed(path: string): FaultSample['damage'] {
  return (files) => files.filter((file) => file.path !== path)
}

/** A damage that puts a file under another path. */
export function moved(path: string, to: string): FaultSample['damage'] {
  return (files) => files.map((file) => (file.path === path ? { path: to, text: file.text } : file))
}

/** A damage that adds a file. */
export function added(path: string, text: string): FaultSample['damage'] {
  return (files) => [...files, { path, text }]
}

/** The problem that a sample must bring to light, with its lines looked up in the damaged files. */
export function problemOf(sample: FaultSample, files: readonly ContentFile[]): Problem {
  const { file, line, field, problem, cure, elsewhere } = sample
  return {
    file,
    line: typeof line === 'number' ? line : lineOf(files, file, line),
    field,
    problem: elsewhere
      ? problem.replace('{line}', String(lineOf(files, elsewhere.file, elsewhere.line)))
      : problem,
    cure,
    severity: 'error',
  }
}

/** The number of the only line that is a text, or else the only one that holds it; throws when that is not clear. */
function lineOf(files: readonly ContentFile[], path: string, text: string): number {
  const lines = files.find((file) => file.path === path)?.text.split('\n') ?? []
  const numbers = (matches: (line: string) => boolean) =>
    lines.flatMap((line, index) => (matches(line) ? [index + 1] : []))
  const whole = numbers((line) => line.replace(/^[ -]*/, '') === text)
  const found = whole.length > 0 ? whole : numbers((line) => line.includes(text))
  if (found.length !== 1) throw new Error(`Samples: ${found.length} lines of ${path} hold "${text}"`)
  return found[0] ?? 0
}
