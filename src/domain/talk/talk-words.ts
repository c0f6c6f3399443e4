import type { Language, ProfileTexts } from '../../content/texts.ts'
import type { AgreementsTexts } from '../../texts/catalogue.ts'
import type { Agreement } from '../dossier/agreements-of-dossier.ts'
import { roleInWords } from '../plan/plan-roles.ts'

/** What dates, mail and register lines of a talk are worded with. */
export type TalkWording = { texts: AgreementsTexts; profile: ProfileTexts; language: Language }

/** What was agreed, in one line; never empty. */
export function agreementInWords({ what }: Agreement, { texts }: TalkWording): string {
  return inOneLine(what ?? '') || texts.agreements.unnamed
}

/** Who does it, in words; '' when nobody was named. */
export function whoInWords({ who }: Agreement, { texts, profile }: TalkWording): string {
  return inOneLine(roleInWords(who, profile.roles, texts.agreements.whoOther))
}

/** What a person typed, on one line: line breaks and tabs become spaces, other control signs go. */
export function inOneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}
