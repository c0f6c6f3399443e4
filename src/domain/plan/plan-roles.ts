import type { Scan } from '../scan/scan-schema.ts'

export type PlanRole = NonNullable<NonNullable<Scan['respondent']>['role']>

/** Who can take up an action: a role, never a name. */
export const planRoles: readonly PlanRole[] = [
  'owner',
  'director',
  'hr',
  'manager',
  'works-council',
  'employee',
  'adviser',
  'other',
]

/** A role in words. What another program wrote instead of a role stays as it is; '' when nobody was named. */
export function roleInWords(who: string | undefined, roles: Record<string, string>, other: string): string {
  if (who === 'other') return other
  return who ? (roles[who] ?? who) : ''
}
