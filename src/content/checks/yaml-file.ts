import { load, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import type { Problem } from '../problem.ts'
import { fieldLines, lineAt, type FieldPath } from './field-lines.ts'

/** A file as it lies in the content folder; `path` is relative to that folder. */
export type ContentFile = { path: string; text: string }

/** A parsed file that knows on which line each of its fields stands. */
export type YamlFile<T> = { path: string; value: T; lineOf: (field: FieldPath) => number }

/**
 * Parses one YAML file and checks it against its schema.
 * Returns the typed value, or null with every fault of the file.
 */
export function readYaml<T>(
  file: ContentFile,
  schema: z.ZodType<T>,
): { file: YamlFile<T> | null; problems: Problem[] } {
  let raw: unknown
  try {
    raw = isEmpty(file.text) ? null : load(file.text)
  } catch (error) {
    return { file: null, problems: [syntaxProblem(file, error)] }
  }
  // Only who has something to tell needs lines: reading them costs as much as reading the values.
  let lines: ((field: FieldPath) => number) | undefined
  const lineOf = (field: FieldPath) => (lines ??= fieldLines(file.text))(field)
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { file: { path: file.path, value: parsed.data, lineOf }, problems: [] }
  const problems = flattenIssues(parsed.error.issues).map((issue) =>
    schemaProblem(file.path, lineOf, raw, issue),
  )
  return { file: null, problems }
}

/** The way to a field in words: `questions[2].text.nl`. */
export function fieldName(path: FieldPath): string {
  if (path.length === 0) return '(whole file)'
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name === '' ? String(key) : `${name}.${String(key)}`
  }, '')
}

/** An empty file is one fault of its schema; the reader of YAML would call it a fault without a place. */
function isEmpty(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/.test(line))
}

const notClosed = 'deficient indentation'
const reasonsInWords = new Map([
  [notClosed, 'a quote or bracket is not closed, or the next line begins too far to the left'],
  ['duplicated mapping key', 'this field stands here twice'],
])

function syntaxProblem(file: ContentFile, error: unknown): Problem {
  const fault = error instanceof YAMLException ? error : new YAMLException(String(error))
  return {
    file: file.path,
    line: lineAt(file.text, placeOfFault(file.text, fault)),
    field: '(whole file)',
    problem: `this is not valid YAML: ${reasonsInWords.get(fault.reason) ?? fault.reason}`,
    cure: 'correct the spacing, quotes or brackets on this line',
    severity: 'error',
  }
}

/** A quote or bracket that is not closed is noticed on a later line: this is where it opens. */
function placeOfFault(text: string, { reason, mark }: YAMLException): number {
  const noticed = mark?.position ?? 0
  if (reason !== notClosed) return noticed
  const opening = Math.max(...['"', "'", '[', '{'].map((sign) => text.lastIndexOf(sign, noticed - 1)))
  return opening === -1 ? noticed : opening
}

/** One fault each, at its own field. A union hides the real fault one level down: take the branch that came furthest. */
function flattenIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }))
    }
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
    const best = issue.errors.reduce((a, b) => (b.length < a.length ? b : a))
    return flattenIssues(best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
  })
}

function schemaProblem(
  path: string,
  lineOf: (field: FieldPath) => number,
  raw: unknown,
  issue: z.core.$ZodIssue,
): Problem {
  const told = tellIssue(issue, valueAt(raw, issue.path))
  return { file: path, line: lineOf(issue.path), field: fieldName(issue.path), severity: 'error', ...told }
}

function tellIssue(issue: z.core.$ZodIssue, value: unknown): { problem: string; cure: string } {
  if (issue.code === 'unrecognized_keys') {
    return { problem: `unknown field ${issue.keys.join(', ')}`, cure: 'correct its spelling or remove it' }
  }
  if (value === undefined) return { problem: 'is missing', cure: 'add this field' }
  if (issue.code === 'invalid_value') {
    return {
      problem: `${show(value)} is not allowed`,
      cure: `choose one of: ${issue.values.map(String).join(', ')}`,
    }
  }
  if (issue.code === 'invalid_type') {
    return {
      problem: `${show(value)} is not of type ${issue.expected}`,
      cure: `write ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`,
    }
  }
  return { problem: `${show(value)}: ${issue.message}`, cure: 'correct this value' }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function valueAt(raw: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  )
}
