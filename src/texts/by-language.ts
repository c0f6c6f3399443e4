import type { Language } from '../content/texts.ts'
import { interfaceTexts as en } from './en/interface.ts'
import { report as enReport } from './en/report.ts'
import { interfaceTexts as nl } from './nl/interface.ts'
import { report as nlReport } from './nl/report.ts'

/** All texts at once, for the command line; screens load theirs per language and part. */
export const textsByLanguage: Record<Language, typeof nl & { report: typeof nlReport }> = {
  nl: { ...nl, report: nlReport },
  en: { ...en, report: enReport },
}
