import { completeAppreciation, weighAppreciations } from './merge-appreciation.ts'
import {
  complete,
  firstById,
  mergeAgreements,
  timeOf,
  type Agreement,
  type AgreementConflict,
} from './merge-agreements.ts'
import { isRemoved, mergeMarks } from './removed-agreements.ts'
import { isSameValue } from './same-value.ts'
import { knownFields, type Appreciation, type Scan } from './scan-schema.ts'
import { withUnknownOf } from './unknown-fields.ts'

/** What both copies changed, each in its own way. In the merged scan the employer's stands until somebody chooses. */
export type Conflict =
  AgreementConflict | { kind: 'appreciation'; employer: Appreciation; adviser: Appreciation }

export type MergedCopies = { merged: Scan; questions: Conflict[] }
export type Choice = 'employer' | 'adviser'

/**
 * Two copies of one scan as one, by section. From the employer: answers, profile, priorities, key figures and all else
 * that an employer fills in. From the adviser: appreciation (see `weighAppreciations`) and the dates of the dossier,
 * each where the adviser has one. Agreements one by one, see `mergeAgreements`; one that a side took out after the last
 * change of either is gone. Fields of a later version are kept from both sides. Merging the outcome again changes nothing. Throws when the copies are of two scans: a bug of the caller.
 */
export function mergeCopies(employerCopy: Scan, adviserCopy: Scan): MergedCopies {
  if (employerCopy.id !== adviserCopy.id) throw new Error('Merging: these are two scans, not two copies')
  const removedAgreements = mergeMarks(employerCopy.removedAgreements, adviserCopy.removedAgreements)
  const { agreements, questions } = mergeAgreements(...keptOf(employerCopy, adviserCopy, removedAgreements))
  const { appreciation, question } = mergeAppreciation(employerCopy.appreciation, adviserCopy.appreciation)
  const dossier = { ...employerCopy.dossier, ...withoutUndefined(adviserCopy.dossier) }
  const later = timeOf(adviserCopy.updatedAt) > timeOf(employerCopy.updatedAt) ? adviserCopy : employerCopy
  const merged: Scan = {
    ...withUnknownOf(employerCopy, adviserCopy, knownFields.scan),
    company: withUnknownOf(employerCopy.company, adviserCopy.company, knownFields.company),
    ...(later.updatedAt && { updatedAt: later.updatedAt }),
    ...((agreements.length > 0 || employerCopy.agreements) && { agreements }),
    ...(removedAgreements.length > 0 && { removedAgreements }),
    ...(appreciation && { appreciation }),
    ...(Object.keys(dossier).length > 0 && { dossier }),
  }
  return { merged, questions: [...questions, ...(question ? [question] : [])] }
}

/** Names one question among those of a merge. */
export function keyOfConflict(conflict: Conflict): string {
  return conflict.kind === 'agreement' ? `agreement/${conflict.id}` : conflict.kind
}

/**
 * The merged scan with the choices of the user, by the key of each question; what was not chosen stays as the employer
 * has it. A chosen agreement changed at `now`, so that the same file does not ask again.
 */
export function settle(
  { merged, questions }: MergedCopies,
  choices: Readonly<Record<string, Choice>>,
  now: string,
): Scan {
  return questions.reduce((scan, question) => {
    const choice = choices[keyOfConflict(question)]
    if (!choice) return scan
    const [chosen, other] =
      choice === 'adviser' ? (['adviser', 'employer'] as const) : (['employer', 'adviser'] as const)
    if (question.kind === 'appreciation') {
      return { ...scan, appreciation: completeAppreciation(question[chosen], question[other]) }
    }
    const settled = { ...complete(question[chosen], question[other]), updatedAt: now }
    const at = (scan.agreements ?? []).findIndex(({ id }) => id === question.id)
    return { ...scan, agreements: scan.agreements?.with(at, settled) ?? [] }
  }, merged)
}

/** What the employer's scan got from a merge: for words such as "the remarks of the adviser and 3 agreements". */
export type TakenOver = { appreciation: boolean; dossier: boolean; agreements: number; removed: number }

/** What differs between a scan before and after a merge. Agreements count when they are new or changed, or gone. */
export function takenOver(before: Scan, after: Scan): TakenOver {
  const [had, has] = [firstById(before.agreements ?? []), firstById(after.agreements ?? [])]
  const changed = [...has.values()].filter((each) => !isSameValue(had.get(each.id), each))
  return {
    appreciation: !isSameValue(before.appreciation, after.appreciation),
    dossier: !isSameValue(before.dossier, after.dossier),
    agreements: changed.length,
    removed: [...had.keys()].filter((id) => !has.has(id)).length,
  }
}

/** The agreements of two copies without those that were taken out after the last change of either. */
function keptOf(a: Scan, b: Scan, marks: ReturnType<typeof mergeMarks>): [Agreement[], Agreement[]] {
  const [first, second] = [a.agreements ?? [], b.agreements ?? []]
  const changedLater = new Set(
    [...first, ...second].filter((each) => !isRemoved(each, marks)).map(({ id }) => id),
  )
  const isKept = ({ id }: Agreement) => changedLater.has(id)
  return [first.filter(isKept), second.filter(isKept)]
}

function mergeAppreciation(
  employer: Appreciation | undefined,
  adviser: Appreciation | undefined,
): { appreciation: Appreciation | undefined; question: Conflict | null } {
  const precedence = weighAppreciations(employer, adviser)
  if (precedence === 'both' && employer && adviser) {
    return { appreciation: employer, question: { kind: 'appreciation', employer, adviser } }
  }
  const [chosen, other] = precedence === 'second' ? [adviser, employer] : [employer, adviser]
  return { appreciation: chosen && completeAppreciation(chosen, other), question: null }
}

function withoutUndefined(record: Scan['dossier']): Scan['dossier'] {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([, value]) => value !== undefined))
}
