import { weighAppreciations, type Precedence } from './merge-appreciation.ts'
import { chooseLater, firstById, timeOf, type Agreement } from './merge-agreements.ts'
import { isRemoved } from './removed-agreements.ts'
import { isSameValue } from './same-value.ts'
import type { Scan } from './scan-schema.ts'

/** How a copy that comes in stands to the one that is known. */
export type CopyKind = 'same' | 'newer' | 'older' | 'apart'

/**
 * Compares two copies of one scan, part by part: what the employer fills in, the appreciation, the dates of the
 * dossier, and each agreement, also one that a side took out. `newer` when everything that differs is later (or only there) in `incoming`, `older` when
 * it is so in `known`, `apart` when both went on or nothing tells. A copy that was only saved again is the same.
 */
export function recogniseCopy(known: Scan, incoming: Scan): CopyKind {
  const found = new Set<Precedence>([
    ownPart(known, incoming),
    weighAppreciations(known.appreciation, incoming.appreciation),
    dossierPart(known, incoming),
    ...agreementParts(known, incoming),
  ])
  found.delete('same')
  if (found.size === 0) return 'same'
  if (found.size > 1 || found.has('both')) return 'apart'
  return found.has('second') ? 'newer' : 'older'
}

/** True when both copies have the same answers, profile and whatever else an employer fills in. */
export function hasSameAnswers(a: Scan, b: Scan): boolean {
  return isSameValue(employerPart(a), employerPart(b))
}

function employerPart({
  agreements: _agreements,
  removedAgreements: _removed,
  appreciation: _appreciation,
  dossier: _dossier,
  updatedAt: _updatedAt,
  ...own
}: Scan): Partial<Scan> {
  return own
}

function ownPart(known: Scan, incoming: Scan): Precedence {
  return hasSameAnswers(known, incoming) ? 'same' : laterOf(known, incoming)
}

function dossierPart(known: Scan, incoming: Scan): Precedence {
  if (isSameValue(known.dossier, incoming.dossier)) return 'same'
  if (!known.dossier || !incoming.dossier) return known.dossier ? 'first' : 'second'
  return laterOf(known, incoming)
}

function agreementParts(known: Scan, incoming: Scan): Precedence[] {
  const [ours, theirs] = [firstById(known.agreements ?? []), firstById(incoming.agreements ?? [])]
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((id) => {
    const [own, other] = [ours.get(id), theirs.get(id)]
    // What one side took out after the last change of the other is the later state.
    if (!other) return own && isRemoved(own, incoming.removedAgreements) ? 'second' : 'first'
    if (!own) return isRemoved(other, known.removedAgreements) ? 'first' : 'second'
    return isSameValue(own, other) ? 'same' : weighAgreements(own, other)
  })
}

/** Of the same moment the one that holds all of the other, which a later version of the app may have added to. */
function weighAgreements(own: Agreement, other: Agreement): Precedence {
  const precedence = byTime(timeOf(own.updatedAt) - timeOf(other.updatedAt))
  const whole = chooseLater(own, other)
  if (precedence !== 'both' || !whole) return precedence
  if (isSameValue(whole, own)) return 'first'
  return isSameValue(whole, other) ? 'second' : 'both'
}

function laterOf(known: Scan, incoming: Scan): Precedence {
  const momentOf = ({ updatedAt, createdAt }: Scan) => timeOf(updatedAt ?? createdAt)
  return byTime(momentOf(known) - momentOf(incoming))
}

function byTime(difference: number): Precedence {
  if (difference === 0) return 'both'
  return difference > 0 ? 'first' : 'second'
}
