import * as z from 'zod/mini'
import { isDay } from '../plan/plan-days.ts'
import { planRoles, type PlanRole } from '../plan/plan-roles.ts'
import { isRecord, longestSheetText, type FieldPath } from './sheet-record.ts'

/** The kinds of fields of a sheet. */
export const fieldKinds = {
  text: z.string().check(z.maxLength(longestSheetText)),
  day: z.string().check(z.refine(isDay)),
  role: z.enum(planRoles as [PlanRole, ...PlanRole[]]),
  done: z.boolean(),
}

/** A number from 0 up to a most; no fraction of a cent, no infinity. */
export function numberUpTo(most: number) {
  return z.number().check(z.gte(0), z.lte(most))
}

/** What each field holds; null when it is empty. */
export type Fields<Shape extends Record<string, z.ZodMiniType>> = {
  [Name in keyof Shape]: z.infer<Shape[Name]> | null
}

/**
 * Reads a group of fields one by one: an empty or missing field is null, one that is wrong is null too and named in
 * `refused`. What is no group at all is refused as a whole; nothing is refused where there is nothing. Never throws.
 */
export function readFields<Shape extends Record<string, z.ZodMiniType>>(
  shape: Shape,
  value: unknown,
  at: FieldPath,
): { fields: Fields<Shape>; refused: FieldPath[] } {
  const isMissing = value === undefined || value === null
  const refused: FieldPath[] = isMissing || isRecord(value) ? [] : [at]
  const read = Object.entries(shape).map(([name, schema]) => {
    const found: unknown = isRecord(value) && Object.hasOwn(value, name) ? value[name] : null
    if (found === null || found === undefined || found === '') return [name, null]
    const parsed = schema.safeParse(found)
    if (!parsed.success) refused.push([...at, name])
    return [name, parsed.success ? parsed.data : null]
  })
  // Every name of the shape got its own value or null.
  return { fields: Object.fromEntries(read) as Fields<Shape>, refused }
}

/** True when a sheet that was read holds anything: a text, a number, a tick. Ids do not count. */
export function holdsAnything(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsAnything)
  if (isRecord(value)) {
    return Object.entries(value).some(([name, each]) => name !== 'id' && holdsAnything(each))
  }
  if (typeof value === 'string') return value.trim() !== ''
  return value !== null && value !== undefined && value !== false
}
