import type { Structure } from '../../../content/structure.ts'
import type { KeyFiguresTexts, Language, ProfileTexts, QuestionnaireTexts } from '../../../content/texts.ts'
import type { BlankTexts, ClosingTexts, InterfaceTexts } from '../../../texts/catalogue.ts'
import type { ReportImage } from '../report-model.ts'
import type { Host } from '../../host/host-schema.ts'

/** All a paper form is made from; texts come in one language. */
export type BlankInput = {
  structure: Structure
  language: Language
  /** yyyy-mm-dd; the date of the file, which is not printed. */
  asOf: string
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  keyFigures: KeyFiguresTexts
  texts: {
    blank: BlankTexts
    questions: InterfaceTexts['questionnaire']
    profile: InterfaceTexts['profile']
    closing: Pick<ClosingTexts, 'priorities' | 'keyFigures'>
  }
  host: Host | null
  /** The host's logo; null or left out where there is none that can be drawn. */
  logo?: ReportImage | null
  /** Where the app stands, to type the answers over; null where nobody knows. */
  address: string | null
}
