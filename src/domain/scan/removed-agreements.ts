import type { Scan } from './scan-schema.ts'

type Agreement = NonNullable<Scan['agreements']>[number]

/** That an agreement was taken out, and when: without it, the copy of somebody else would bring it back. */
export type RemovalMark = NonNullable<Scan['removedAgreements']>[number]

/** The scan without the agreements of an id, and with a mark that they were taken out at `now`; unchanged without one. */
export function removeAgreements(scan: Scan, id: string, now: string): Scan {
  const agreements = scan.agreements ?? []
  if (!agreements.some((each) => each.id === id)) return scan
  return {
    ...scan,
    agreements: agreements.filter((each) => each.id !== id),
    removedAgreements: mergeMarks(scan.removedAgreements, [{ id, at: now }]),
  }
}

/** The scan without the mark that an agreement was taken out; none is left where it was the only one. */
export function withoutMark({ removedAgreements, ...scan }: Scan, id: string): Scan {
  const marks = (removedAgreements ?? []).filter((mark) => mark.id !== id)
  return marks.length > 0 ? { ...scan, removedAgreements: marks } : scan
}

/** The marks of two copies: of one id the later, in the order of ids so that it is the same from either side. */
export function mergeMarks(
  first: readonly RemovalMark[] = [],
  second: readonly RemovalMark[] = [],
): RemovalMark[] {
  const latest = new Map<string, RemovalMark>()
  for (const mark of [...first, ...second]) {
    const known = latest.get(mark.id)
    if (!known || Date.parse(mark.at) > Date.parse(known.at)) latest.set(mark.id, mark)
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** True when an agreement was taken out after its last change, or at the same moment; one without a moment always. */
export function isRemoved(
  { id, updatedAt }: Pick<Agreement, 'id' | 'updatedAt'>,
  marks: readonly RemovalMark[] | undefined,
): boolean {
  const mark = marks?.find((each) => each.id === id)
  return mark !== undefined && (!updatedAt || Date.parse(mark.at) >= Date.parse(updatedAt))
}
