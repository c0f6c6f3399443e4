import type { Language } from '../../content/texts.ts'
import type { AdviserTexts } from '../../texts/catalogue.ts'

/** What every part of the list screen is given. */
export type ListView = {
  texts: AdviserTexts
  language: Language
  /** Today, as yyyy-mm-dd. */
  asOf: string
  hrefOfDossier: (dossier: string) => string
}
