import { LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem.ts'

/** A file as it lies in the content folder; `path` is relative to that folder. */
export type ContentFile = { path: string; text: string }

/** A parsed file that knows on which line each of its fields stands. */
export type YamlFile<T> = { path: string; value: T; lineOf: (field: FieldPath) => number }

export type FieldPath = readonly PropertyKey[]

/**
 * Parses one YAML file and checks it against its schema.
 * Returns the typed value, or null with every fault of the file.
 */
export function readYaml<T>(
  file: ContentFile,
  schema: z.ZodType<T>,
): { file: YamlFile<T> | null; problems: Problem[] } {
  const lines = new LineCounter()
  // Every field has a name that is a text; knowing that saves a fifth of the reading.
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  if (document.errors.length > 0) {
    return {
      file: null,
      problems: document.errors.map((error) => syntaxProblem(file.path, document, lines, error)),
    }
  }
  const lineOf = (field: FieldPath) => lineOfField(document, lines, field)
  const raw: unknown = document.toJS()
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

function syntaxProblem(
  path: string,
  document: Document.Parsed,
  lines: LineCounter,
  error: { pos: [number, number]; code: string; message: string },
): Problem {
  const position = error.code === 'MISSING_CHAR' ? openingOf(document, error.pos[0]) : error.pos[0]
  return {
    file: path,
    line: lines.linePos(position).line,
    field: '(whole file)',
    problem: `this is not valid YAML: ${error.message}`,
    cure: 'correct the spacing, quotes or brackets on this line',
    severity: 'error',
  }
}

/** An unclosed quote is noticed where its text ends, often at the end of the file: this is where it opens. */
function openingOf(document: Document.Parsed, position: number): number {
  let opening = position
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < position && range[2] >= position) opening = range[0]
    },
  })
  return opening
}

/** The line of a field, or of its nearest parent that exists; 1 for an empty file. */
function lineOfField(document: Document, lines: LineCounter, field: FieldPath): number {
  for (let depth = field.length; depth >= 0; depth -= 1) {
    const node = document.getIn(field.slice(0, depth), true) as
      { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
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
