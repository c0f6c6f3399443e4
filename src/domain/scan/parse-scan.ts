import type * as z from 'zod/mini'
import { fieldPath, valueAt } from './field-path.ts'
import { deepestLevel, isDeeperThan } from './nesting.ts'
import type { ScanProblem } from './scan-problem.ts'
import { scanFormat, scanFormatVersion } from './scan-format.ts'
import { scanSchema, type Scan } from './scan-schema.ts'
import { showValue } from './show-value.ts'
import { upgradeScan } from './upgrade-scan.ts'

/** Larger files are refused unread: a full scan with long notes stays far below. */
export const scanFileLimitMegabytes = 5

export type ParsedScan = { ok: true; scan: Scan } | { ok: false; problems: ScanProblem[] }

/** Reads the text of a scan file by its shape alone: format, version, fields and types. Never throws. */
export function parseScan(text: string): ParsedScan {
  if (text.length > scanFileLimitMegabytes * 1_000_000) {
    return refuse({ field: '', code: 'too-large', limitMegabytes: scanFileLimitMegabytes })
  }
  if (text.trim() === '') return refuse({ field: '', code: 'empty' })
  const raw = parseJson(text)
  if (raw === undefined) return refuse({ field: '', code: 'not-json' })
  return parseScanValue(raw)
}

/** As parseScan, for a value that is already parsed, such as a stored record. */
export function parseScanValue(raw: unknown): ParsedScan {
  if (isDeeperThan(deepestLevel, raw)) return refuse({ field: '', code: 'not-json' })
  const stranger = checkFormat(raw)
  if (stranger) return refuse(stranger)
  // zod leaves a key of this name out without a word.
  if (valueAt(raw, ['answers', '__proto__']) !== undefined) {
    return refuse({ field: 'answers.__proto__', code: 'unknown-id', found: '__proto__', kind: 'question' })
  }
  const parsed = scanSchema.safeParse(upgradeScan(raw))
  if (parsed.success) return { ok: true, scan: parsed.data }
  return { ok: false, problems: parsed.error.issues.map((issue) => tellIssue(issue, raw)) }
}

function refuse(problem: ScanProblem): ParsedScan {
  return { ok: false, problems: [problem] }
}

/** Undefined for text that is no JSON; a byte-order mark at the start is common and harmless. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function checkFormat(raw: unknown): ScanProblem | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { field: 'format', code: 'other-format', found: showValue(raw) }
  }
  const { format, formatVersion } = raw as { format?: unknown; formatVersion?: unknown }
  if (format !== scanFormat)
    return { field: 'format', code: 'other-format', found: showValue(format ?? null) }
  if (typeof formatVersion === 'number' && formatVersion > scanFormatVersion) {
    return { field: 'formatVersion', code: 'newer-version', found: showValue(formatVersion) }
  }
  return null
}

function tellIssue(issue: z.core.$ZodIssue, raw: unknown): ScanProblem {
  const field = fieldPath(issue.path)
  const value = valueAt(raw, issue.path)
  if (value === undefined) return { field, code: 'missing' }
  if (issue.code !== 'invalid_value') return { field, code: 'wrong-type', found: showValue(value) }
  const isOfThatType = issue.values.some((each) => typeof each === typeof value)
  // Quotes tell a text that looks like a number.
  if (!isOfThatType) return { field, code: 'wrong-type', found: showValue([value]).slice(1, -1) }
  return { field, code: 'not-allowed', found: showValue(value), allowed: issue.values.map(String) }
}
