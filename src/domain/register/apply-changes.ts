import type { Agreement } from '../dossier/agreements-of-dossier.ts'
import { agreementsOf, changeAgreement } from '../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import type { ReadChange } from './read-changes.ts'

type Edit = Pick<ReadChange, 'dossier' | 'agreement' | 'field' | 'from' | 'to'>

/**
 * One dossier with these changes taken over: status, due day and note of its agreements, and nothing else. What no
 * longer is what the preview showed (`from`) is left alone, so that nothing is overwritten unseen.
 */
export function applyChanges(dossier: Dossier, changes: readonly Edit[], now: string): Dossier {
  return changes.reduce((changed, { agreement, field, from, to }) => {
    const own = agreementsOf(changed).find((each) => each.agreement.id === agreement)?.agreement
    if (!own || (own[field] ?? '') !== from) return changed
    return changeAgreement(changed, agreement, fieldOf(field, to), now)
  }, dossier)
}

/** The changes that take these back. */
export function reverseChanges<Change extends Edit>(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, from: change.to, to: change.from })).reverse()
}

function fieldOf(field: Edit['field'], value: string): Partial<Agreement> {
  if (field === 'status') return { status: value as Agreement['status'] }
  return field === 'due' ? { due: value === '' ? null : value } : { note: value }
}
