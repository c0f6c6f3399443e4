import { takenOver } from '../scan/merge-scans.ts'
import { isSameValue } from '../scan/same-value.ts'
import type { Scan } from '../scan/scan-schema.ts'

/** What is different in a later state of a scan, part by part. */
export type ChangesOfCopy = {
  /** Answers that are new, other or gone. */
  answers: number
  /** Agreements that are new or other. */
  agreements: number
  /** Agreements that somebody took out. */
  removed: number
  /** The parts that differ as a whole. */
  parts: ('completed' | 'company' | 'keyFigures' | 'priorities' | 'appreciation' | 'dossier' | 'rest')[]
}

/** Compares two states of one scan; nothing counts when only the moment of saving differs. */
export function changesOfCopy(before: Scan, after: Scan): ChangesOfCopy {
  const { agreements, removed, appreciation, dossier } = takenOver(before, after)
  const questions = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])
  const answers = [...questions].filter((id) => !isSameValue(before.answers[id], after.answers[id])).length
  const isChanged: Record<ChangesOfCopy['parts'][number], boolean> = {
    completed: !before.completedAt && Boolean(after.completedAt),
    company: !isSameValue(before.company, after.company) || !isSameValue(before.respondent, after.respondent),
    keyFigures: !isSameValue(before.keyFigures, after.keyFigures),
    priorities: !isSameValue(before.priorities, after.priorities),
    appreciation,
    dossier,
    rest: !isSameValue(restOf(before), restOf(after)),
  }
  const parts = (Object.keys(isChanged) as ChangesOfCopy['parts']).filter((part) => isChanged[part])
  return { answers, agreements, removed, parts }
}

function restOf({
  answers: _answers,
  agreements: _agreements,
  removedAgreements: _removed,
  appreciation: _appreciation,
  dossier: _dossier,
  company: _company,
  respondent: _respondent,
  keyFigures: _keyFigures,
  priorities: _priorities,
  completedAt: _completedAt,
  updatedAt: _updatedAt,
  ...rest
}: Scan): Partial<Scan> {
  return rest
}
