import type * as z from 'zod/mini'
import { fieldPath, valueAt } from '../scan/field-path.ts'
import { scanFormat } from '../scan/scan-format.ts'
import { showValue } from '../scan/show-value.ts'
import type { CohortFault } from './cohort-problem.ts'
import {
  contributionFormat,
  contributionFormatVersion,
  contributionSchema,
  type Contribution,
} from './contribution-schema.ts'

/** A fault and the field it is in; the empty field is the whole file or line. */
export type FieldFault = { field: string; fault: CohortFault }

export type ReadValue<T> = { ok: true; value: T } | { ok: false; faults: FieldFault[] }

/** Reads one value out of JSON as a contribution. Never throws. */
export function readContribution(value: unknown): ReadValue<Contribution> {
  return readAs(value, contributionSchema, contributionFormat, contributionFormatVersion)
}

/** Reads a value as one of the formats of the cohort: format and version first, then every field. Never throws. */
export function readAs<T>(
  value: unknown,
  schema: z.ZodMiniType<T>,
  format: string,
  version: number,
): ReadValue<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const found = valueAt(value, ['format'])
  if (found === scanFormat) return refuse({ code: 'is-scan' })
  if (found !== format) {
    return refuse({ code: 'other-format', found: showValue(found ?? null), wanted: format }, 'format')
  }
  const foundVersion = valueAt(value, ['formatVersion'])
  if (typeof foundVersion === 'number' && foundVersion > version) {
    return refuse({ code: 'newer-version', found: showValue(foundVersion) }, 'formatVersion')
  }
  return { ok: false, faults: parsed.error.issues.slice(0, 20).flatMap((issue) => tellIssue(issue, value)) }
}

function refuse<T>(fault: CohortFault, field = ''): ReadValue<T> {
  return { ok: false, faults: [{ field, fault }] }
}

function tellIssue(issue: z.core.$ZodIssue, value: unknown): FieldFault[] {
  const field = fieldPath(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field, fault: { code: 'unknown-field', found: showValue(key) } }))
  }
  const found = valueAt(value, issue.path)
  if (found === undefined) return [{ field, fault: { code: 'missing' } }]
  return [{ field, fault: { code: 'wrong-value', found: showValue(found) } }]
}
