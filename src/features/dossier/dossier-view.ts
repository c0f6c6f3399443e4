import type { Structure } from '../../content/structure.ts'
import type { Language, ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { ReasonWords } from '../../domain/report/wording/score-words.ts'
import type { AdviserTexts, DossierTexts } from '../../texts/catalogue.ts'

/** What every part of the screen of one dossier is given. */
export type DossierView = {
  dossier: Dossier
  structure: Structure
  texts: DossierTexts
  /** The words of the list that are used here too: statuses and the form of employer and contact. */
  adviserTexts: AdviserTexts
  profile: ProfileTexts
  questionnaire: QuestionnaireTexts
  reasons: ReasonWords
  language: Language
  /** Today, as yyyy-mm-dd. */
  asOf: string
  onChange: (edit: (dossier: Dossier) => Dossier) => void
  hrefs: {
    list: string
    talk: string
    /** Where the scans of the dossier stand side by side. */
    respondents: string
    overTime: string
    result: (scan: string) => string
  }
}
