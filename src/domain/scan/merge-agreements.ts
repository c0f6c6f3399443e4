import { isSameValue } from './same-value.ts'
import { knownFields, type Scan } from './scan-schema.ts'
import { withUnknownOf } from './unknown-fields.ts'

export type Agreement = NonNullable<Scan['agreements']>[number]

/** One agreement that both copies hold in different words, without a later moment to decide. */
export type AgreementConflict = { kind: 'agreement'; id: string; employer: Agreement; adviser: Agreement }

/**
 * The agreements of two copies, one by one: of the same id the one that changed last. Where neither is later and they
 * differ, the employer's stands and the difference is a question. First those of the employer in their order, then
 * what only the adviser has in its order. An id that stands twice in a copy is matched once; the rest stays.
 */
export function mergeAgreements(
  employer: readonly Agreement[],
  adviser: readonly Agreement[],
): { agreements: Agreement[]; questions: AgreementConflict[] } {
  const theirs = firstById(adviser)
  const own = firstById(employer)
  const questions: AgreementConflict[] = []
  const merged = employer.map((each) => {
    const other = theirs.get(each.id)
    if (!other || own.get(each.id) !== each) return each
    const chosen = chooseLater(each, other)
    if (chosen) return chosen
    questions.push({ kind: 'agreement', id: each.id, employer: each, adviser: other })
    return each
  })
  return { agreements: [...merged, ...adviser.filter(({ id }) => !own.has(id))], questions }
}

/** The agreement that changed last, with what only a later version of the app put in the other; null when none did. */
export function chooseLater(a: Agreement, b: Agreement): Agreement | null {
  const [first, second] = [complete(a, b), complete(b, a)]
  const difference = timeOf(a.updatedAt) - timeOf(b.updatedAt)
  if (difference !== 0) return difference > 0 ? first : second
  return isSameValue(first, second) ? first : null
}

/** The time of a moment in milliseconds; 0 when there is none, so that any moment is later. */
export function timeOf(moment: string | null | undefined): number {
  return moment ? Date.parse(moment) : 0
}

/** One agreement, with what only a later version of the app put in the other. */
export function complete(chosen: Agreement, other: Agreement): Agreement {
  return withUnknownOf(chosen, other, knownFields.agreement)
}

/** By id; of an id that stands twice the first. */
export function firstById(agreements: readonly Agreement[]): Map<string, Agreement> {
  return new Map(agreements.toReversed().map((each) => [each.id, each]))
}
