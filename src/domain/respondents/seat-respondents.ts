import type { Scan } from '../scan/scan-schema.ts'
import type { Role, Seat } from './respondents-types.ts'

/**
 * From how many people on a group is shown: the smallest number at which more than half of a group can choose
 * something while a member who chose something else still does not know what each of the others chose.
 */
export const smallestGroup = 5

/** More people of one role than this are a group, and are no longer shown one by one. */
const personsPerRole = 2

/** Somebody who answers as an employee, or did not say as what, is never shown apart. */
const neverApart: ReadonlySet<Role | null> = new Set<Role | null>(['employee', 'other', null])

/** A seat with the scans that speak from it: one for a person. */
export type FilledSeat = { seat: Seat; scans: Scan[] }

/** The role a scan was filled in from; null when it does not say. */
export function roleOf({ respondent }: Scan): Role | null {
  return respondent?.role ?? null
}

/**
 * Gives every scan its seat, in the order the scans come in; a scan that comes twice counts once. One or two people of
 * a role that speaks for a function are shown by it. All others are groups: a role with enough people stands alone,
 * the rest is taken together, and what is then still too small is hidden.
 */
export function seatRespondents(scans: readonly Scan[]): { filled: FilledSeat[]; hidden: number } {
  const unique = scans.filter(({ id }, index) => scans.findIndex((each) => each.id === id) === index)
  const roles = [...new Set(unique.map(roleOf))]
  const persons: FilledSeat[] = []
  const groups: FilledSeat[] = []
  const rest: Scan[] = []
  for (const role of roles) {
    const ofRole = unique.filter((scan) => roleOf(scan) === role)
    if (role !== null && !neverApart.has(role) && ofRole.length <= personsPerRole) {
      persons.push(...seatPersons(ofRole, role))
    } else if (role !== null && ofRole.length >= smallestGroup) {
      groups.push(seatGroup(ofRole, role))
    } else rest.push(...ofRole)
  }
  const isShown = rest.length >= smallestGroup
  if (isShown) groups.push(seatGroup(rest, null))
  return { filled: [...persons, ...groups], hidden: isShown ? 0 : rest.length }
}

function seatPersons(scans: Scan[], role: Role): FilledSeat[] {
  return scans.map((scan, index) => ({
    seat: { kind: 'person', id: scan.id, role, number: scans.length === 1 ? null : index + 1 },
    scans: [scan],
  }))
}

function seatGroup(scans: Scan[], role: Role | null): FilledSeat {
  return { seat: { kind: 'group', id: `group-${role ?? 'mixed'}`, role, size: scans.length }, scans }
}
