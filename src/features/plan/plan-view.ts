import type { Language, ProfileTexts } from '../../content/texts.ts'
import type { PlanEdit, PlanStamp } from '../../domain/plan/actions.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { PlanTexts } from '../../texts/catalogue.ts'

/** What every part of the plan reads. */
export type PlanView = {
  scan: Scan
  texts: PlanTexts
  roles: ProfileTexts['roles']
  /** The ids of the catalogue: an action may name a practice that is gone. */
  practices: readonly string[]
  language: Language
  /** Today, as yyyy-mm-dd. */
  asOf: string
  hrefs: { advice: string; library: string; practice: (practice: string) => string }
  /** A new random id and the moment. */
  stamp: () => PlanStamp
  /** Changes the scan in hand and keeps it. */
  onChange: (edit: (scan: Scan) => Scan) => void
}

/** A change of the plan as a change of the scan; where the plan refuses, the scan stays as it is. */
export function editScan(edit: (scan: Scan) => PlanEdit): (scan: Scan) => Scan {
  return (scan) => {
    const edited = edit(scan)
    return edited.ok ? edited.scan : scan
  }
}
