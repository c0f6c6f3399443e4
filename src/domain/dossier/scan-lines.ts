import type { Structure } from '../../content/structure.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scorableAnswers } from '../scan/scorable-answers.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import type { TotalScore } from '../scoring/score-types.ts'
import type { Dossier } from './dossier-schema.ts'
import { leadingScanOf, scansInOrder } from './scans-of-dossier.ts'

/** One scan of a dossier in short. */
export type ScanLine = {
  id: string
  /** When it was completed, else last changed or made; null when the file does not say. */
  day: string | null
  /** Who filled it in; null when that was not said. */
  role: NonNullable<NonNullable<Scan['respondent']>['role']> | null
  /** The mean of the pillars with its range and completeness, with the present content. */
  total: TotalScore
  isComplete: boolean
  isLeading: boolean
}

/** The scans of a dossier, the latest first, each with its total. Empty without scans. */
export function scanLines(dossier: Pick<Dossier, 'scans' | 'leadingScan'>, structure: Structure): ScanLine[] {
  const leading = leadingScanOf(dossier)
  return scansInOrder(dossier).map((scan) => ({
    id: scan.id,
    day: dayOfScan(scan),
    role: scan.respondent?.role ?? null,
    total: scoreScan(structure, scorableAnswers(scan.answers, structure)).total,
    isComplete: Boolean(scan.completedAt),
    isLeading: scan.id === leading?.id,
  }))
}

/** The day a scan speaks of, as yyyy-mm-dd; null when the file does not say. */
export function dayOfScan({ completedAt, updatedAt, createdAt }: Scan): string | null {
  return (completedAt ?? updatedAt ?? createdAt)?.slice(0, 10) ?? null
}
