import type { Scan } from '../scan/scan-schema.ts'
import type { KeptAgreement } from './over-time-types.ts'

/**
 * The agreements of the earlier scan, in their order, each with the status it has in the copy that changed last;
 * this scan may hold a newer copy. One without words is left out; an id that stands twice counts once.
 */
export function keptAgreements(earlier: Scan, present: Scan): KeptAgreement[] {
  const seen = new Set<string>()
  return (earlier.agreements ?? []).flatMap((agreement) => {
    const { id, status, what } = agreement
    const words = what?.trim() ?? ''
    if (words === '' || seen.has(id)) return []
    seen.add(id)
    const later = (present.agreements ?? []).find((each) => each.id === id)
    const isNewer = later && (later.updatedAt ?? '') > (agreement.updatedAt ?? '')
    return [{ id, what: words, status: isNewer ? later.status : status }]
  })
}
