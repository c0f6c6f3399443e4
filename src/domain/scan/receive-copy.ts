import { mergeCopies, takenOver, type MergedCopies, type TakenOver } from './merge-scans.ts'
import { hasSameAnswers, recogniseCopy, type CopyKind } from './recognise-copy.ts'
import type { Scan } from './scan-schema.ts'

/** What an employer's app does with a copy of a scan that it has already. */
export type ReceivedCopy =
  | { kind: 'same' }
  /** Answers differ and an adviser added nothing: one of both has to be chosen. */
  | { kind: 'choose'; copy: Exclude<CopyKind, 'same'> }
  | { kind: 'merge'; copies: MergedCopies; taken: TakenOver; hasOtherAnswers: boolean }

/**
 * Judges a copy that comes in on the device of the employer. It is merged when an adviser added to it, or when the answers
 * are the same in both; the answers of this device stay. Otherwise the user chooses between the two.
 */
export function receiveCopy(stored: Scan, incoming: Scan): ReceivedCopy {
  const copy = recogniseCopy(stored, incoming)
  if (copy === 'same') return { kind: 'same' }
  const copies = mergeCopies(stored, incoming)
  const taken = takenOver(stored, copies.merged)
  const hasOtherAnswers = !hasSameAnswers(stored, incoming)
  if (hasOtherAnswers && !hasNewsOfAdviser(stored, copies)) return { kind: 'choose', copy }
  return { kind: 'merge', copies, taken, hasOtherAnswers }
}

/** True when an appreciation, the days of a talk, or an agreement of an adviser or partner came in, went, or is asked about. */
function hasNewsOfAdviser(stored: Scan, { merged, questions }: MergedCopies): boolean {
  const ofOthers = (scan: Scan) => ({
    ...scan,
    agreements: (scan.agreements ?? []).filter(({ origin }) => origin !== 'employer'),
  })
  const { appreciation, dossier, agreements, removed } = takenOver(ofOthers(stored), ofOthers(merged))
  const isAsked = questions.some((each) => each.kind === 'appreciation' || each.adviser.origin !== 'employer')
  return appreciation || dossier || agreements + removed > 0 || isAsked
}
