import type * as z from 'zod/mini'
import { fieldPath, valueAt } from '../scan/field-path.ts'
import { showValue } from '../scan/show-value.ts'
import { expectations, type Expected, type HostFault, type HostProblem } from './host-problem.ts'
import { readJson, type LineOf } from './read-json.ts'

/** Larger files are refused: a region with hundreds of offers stays far below. */
export const hostFileLimitMegabytes = 1

/** A file of the host by its shape alone, with remarks; or every problem. `lineOf` finds lines for later checks. */
export type ParsedHostFile<T> =
  { ok: true; data: T; lineOf: LineOf; remarks: HostProblem[] } | { ok: false; problems: HostProblem[] }

type Format<T> = {
  schema: z.ZodMiniType<T>
  format: string
  version: number
  /** Largest size, in millions of characters; `hostFileLimitMegabytes` when left out. */
  limitMegabytes?: number
}

/** Reads the text of a file of the host: format, version, fields and types. Never throws. */
export function parseHostFile<T>(
  text: string,
  { schema, format, version, limitMegabytes = hostFileLimitMegabytes }: Format<T>,
): ParsedHostFile<T> {
  const bare = text.replace(/^\uFEFF/, '')
  const stranger = tellStranger(bare, limitMegabytes)
  if (stranger) return refuse(stranger)
  const json = readJson(bare)
  if (!json.ok) return refuse({ code: 'not-json', cause: json.cause }, '', json.line)
  const { value, lineOf } = json
  const found = valueAt(value, ['format'])
  if (found !== format) {
    return refuse({ code: 'other-format', found: showValue(found ?? null), wanted: format }, 'format')
  }
  const foundVersion = valueAt(value, ['formatVersion'])
  if (typeof foundVersion === 'number' && foundVersion > version) {
    return refuse({ code: 'newer-version', found: showValue(foundVersion) }, 'formatVersion')
  }
  const at = (path: readonly PropertyKey[], fault: HostFault): HostProblem => ({
    field: fieldPath(path),
    line: lineOf(path),
    ...fault,
  })
  const { data, issues, extra } = parseWithoutExtra(value, schema)
  const remarks = [
    ...extra.map((path) => at(path, { code: 'unknown-field', found: showValue(String(path.at(-1))) })),
    ...json.repeated.map((path) =>
      at(path, { code: 'repeated-field', found: showValue(String(path.at(-1))) }),
    ),
  ]
  if (data) return { ok: true, data: data.value, lineOf, remarks }
  return { ok: false, problems: [...issues.map((issue) => tellIssue(issue, value, at)), ...remarks] }
}

function refuse<T>(fault: HostFault, field = '', line: number | null = null): ParsedHostFile<T> {
  return { ok: false, problems: [{ field, line, ...fault }] }
}

function tellStranger(text: string, limitMegabytes: number): HostFault | null {
  if (text.length > limitMegabytes * 1_000_000) return { code: 'too-large', limitMegabytes }
  if (text.trim() === '') return { code: 'empty' }
  // Many servers answer with a page of their own when a file is not there.
  return /^\s*</.test(text) ? { code: 'web-page' } : null
}

type Issue = z.core.$ZodIssue
type Outcome<T> = { data: { value: T } | null; issues: Issue[]; extra: PropertyKey[][] }

/** A field too many is a remark, no fault: the file is read without it. */
function parseWithoutExtra<T>(value: unknown, schema: z.ZodMiniType<T>): Outcome<T> {
  const first = schema.safeParse(value)
  if (first.success) return { data: { value: first.data }, issues: [], extra: [] }
  const extra = first.error.issues
    .flatMap(insideUnion)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
    )
  if (extra.length === 0) return { data: null, issues: first.error.issues.flatMap(insideUnion), extra }
  const bare = structuredCloneOf(value)
  for (const path of extra) {
    const parent = valueAt(bare, path.slice(0, -1))
    if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, path.at(-1) ?? '')
  }
  const second = schema.safeParse(bare)
  if (second.success) return { data: { value: second.data }, issues: [], extra }
  return { data: null, issues: second.error.issues.flatMap(insideUnion), extra }
}

/** The value came out of JSON, so JSON copies it whole. */
function structuredCloneOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Of a field with two shapes: the faults of the shape that was meant. */
function insideUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((faults) =>
    faults.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  return meant?.map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] })) ?? [issue]
}

type TellAt = (path: readonly PropertyKey[], fault: HostFault) => HostProblem

function tellIssue(issue: Issue, raw: unknown, at: TellAt): HostProblem {
  const value = valueAt(raw, issue.path)
  if (value === undefined) return at(issue.path, { code: 'missing' })
  const found = showValue(value)
  if (issue.code === 'invalid_value') {
    return at(issue.path, { code: 'not-allowed', found, allowed: issue.values.map(String) })
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return at(issue.path, { code: 'too-long', limit: Number(issue.maximum) })
  }
  return at(issue.path, { code: 'wrong-value', found, expected: expectedBy(issue) })
}

const expectedTypes: Record<string, Expected> = {
  string: 'text',
  object: 'object',
  array: 'list',
  boolean: 'truth',
  number: 'number',
  int: 'number',
}

function expectedBy(issue: Issue): Expected {
  const said = expectations.find((word) => word === issue.message)
  if (said) return said
  if (issue.code === 'invalid_union') return 'name'
  if (issue.code === 'invalid_type') return expectedTypes[issue.expected] ?? 'text'
  // The one pattern the scan file itself sets.
  return issue.path.includes('sectors') || issue.path.at(-1) === 'sector' ? 'sector' : 'text'
}
