import type { Language, ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import type { DossierTexts, InterfaceTexts, OpeningTexts } from '../../texts/catalogue.ts'

/** What every part of opening files is given. */
export type OpeningView = {
  texts: OpeningTexts
  fileTexts: InterfaceTexts['files']
  dossierTexts: Pick<DossierTexts, 'agreements' | 'appreciation'>
  profile: ProfileTexts
  questionnaire: QuestionnaireTexts
  language: Language
  hrefOfDossier: (dossier: string) => string
}
