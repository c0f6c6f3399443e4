import type { Language, ProfileTexts } from '../../content/texts.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { leadingScanOf } from '../../domain/dossier/scans-of-dossier.ts'
import { isPlanFull, type PlanStamp } from '../../domain/plan/actions.ts'
import type { AgreementEdit } from '../../domain/talk/agreement-edits.ts'
import type { AgreementsTexts } from '../../texts/catalogue.ts'

/** Something an agreement can begin with: a practice advised for this scan, or an offer in the region. */
export type AgreementSource = { id: string; title: string; firstStep: string }

/** What every part of the agreements reads. */
export type AgreementsView = {
  dossier: Dossier
  texts: AgreementsTexts
  roles: ProfileTexts['roles']
  advised: readonly AgreementSource[]
  offered: readonly AgreementSource[]
  /** Titles of all practices and offers by id: an agreement may name one that is gone. */
  titles: { practices: Record<string, string>; offers: Record<string, string> }
  language: Language
  /** Today, as yyyy-mm-dd. */
  asOf: string
  /** A new random id and the moment. */
  stamp: () => PlanStamp
  /** Changes the dossier and keeps it. */
  onChange: (edit: (dossier: Dossier) => Dossier) => void
}

/** A change of the agreements as a change of the dossier; where it is refused, the dossier stays as it is. */
export function editDossier(edit: (dossier: Dossier) => AgreementEdit): (dossier: Dossier) => Dossier {
  return (dossier) => {
    const edited = edit(dossier)
    return edited.ok ? edited.dossier : dossier
  }
}

/** True when the employer's own plan holds no further action. */
export function isEmployerPlanFull(dossier: Dossier): boolean {
  const leading = leadingScanOf(dossier)
  return leading !== null && isPlanFull(leading)
}
