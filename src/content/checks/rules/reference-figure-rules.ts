import { sizeBandsWithin } from '../../compile/compile-references.ts'
import type { Problem } from '../../problem.ts'
import { nationalKey, type ReferenceSource } from '../../schemas/reference.ts'
import type { Sources } from '../read-sources.ts'
import type { FieldPath } from '../field-lines.ts'
import type { Fault, ReferenceFile } from './reference-rules.ts'

/** Every sector, branch and group of a reference exists and has one figure; what is left out has none. */
export function checkKeys(
  { values, notFor }: ReferenceSource,
  file: ReferenceFile,
  { profile }: Sources,
  fault: Fault,
): Problem[] {
  const known = profile && [
    nationalKey,
    ...profile.value.sectors.flatMap(({ id, branches }) => [id, ...branches.map((branch) => branch.id)]),
  ]
  const unknownKey = (key: string, path: FieldPath) =>
    known && !known.includes(key)
      ? [fault(path, `sector or branch ${key} does not exist`, 'name one of profile.yaml, or A-U')]
      : []
  const keys = values.flatMap(({ sector }, v) =>
    [sector].flat().map((key) => ({ key, path: ['values', v, 'sector'] })),
  )
  return [
    ...keys.flatMap(({ key, path }, index) => [
      ...unknownKey(key, path),
      ...(keys.findIndex((other) => other.key === key) < index
        ? [fault(path, `${key} already has a figure`, 'remove one of the two')]
        : []),
    ]),
    ...values.flatMap((row, v) => checkGroup(row, Object.keys(file.value.groups ?? {}), v, fault)),
    ...(notFor ?? []).flatMap((key, n) => [
      ...unknownKey(key, ['notFor', n]),
      ...(keys.some((other) => other.key === key)
        ? [fault(['notFor', n], `${key} is left out, yet has a figure`, 'remove one of the two')]
        : []),
    ]),
  ]
}

function checkGroup(
  { sector, group }: ReferenceSource['values'][number],
  groups: readonly string[],
  row: number,
  fault: Fault,
): Problem[] {
  if (group === undefined) {
    if (!Array.isArray(sector)) return []
    return [fault(['values', row], 'several sectors need the name of their group', 'add group')]
  }
  if (groups.includes(group)) return []
  const problem = `group ${group} does not exist`
  return [fault(['values', row, 'group'], problem, 'add it to the groups of this file')]
}

/** A margin holds its value, and no percentage is above 100. */
export function checkMargins({ values, unit, deadBand }: ReferenceSource, fault: Fault): Problem[] {
  return values.flatMap(({ value, low, high }, v) => {
    const path = ['values', v]
    if (unit === 'percent' && Math.max(value, high ?? 0) > 100)
      return [fault(path, `${Math.max(value, high ?? 0)} is more than 100 percent`, 'correct this value')]
    if ((low === undefined) !== (high === undefined))
      return [fault(path, 'has one edge of a margin only', 'add low and high, or neither')]
    if (low !== undefined && high !== undefined && !(low <= value && value <= high))
      return [fault(path, `${value} does not lie between ${low} and ${high}`, 'correct these values')]
    if (deadBand === 'margin' && low === undefined)
      return [
        fault(
          path,
          'has no margin, while deadBand is margin',
          'add low and high, or choose another dead band',
        ),
      ]
    return []
  })
}

/** Every size class holds a size band of the profile, and no band lies in two. */
export function checkSizes({ sizes, unit }: ReferenceSource, { profile }: Sources, fault: Fault): Problem[] {
  const seen = new Set<string>()
  return (sizes ?? []).flatMap(({ people, value }, s) => {
    const path = ['sizes', s]
    const bands = profile ? sizeBandsWithin(people, profile.value.sizeBands) : null
    const doubles = (bands ?? []).filter((band) => seen.has(band))
    bands?.forEach((band) => seen.add(band))
    return [
      ...(unit === 'percent' && value > 100
        ? [fault(path, `${value} is more than 100 percent`, 'correct this value')]
        : []),
      ...(bands?.length === 0
        ? [fault(path, `no size band of the profile lies within ${people}`, 'remove this row')]
        : []),
      ...(doubles.length > 0
        ? [fault(path, `size band ${doubles.join(', ')} already has a figure`, 'remove one of the two')]
        : []),
    ]
  })
}
