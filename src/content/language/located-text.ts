import type { Language } from '../texts.ts'

/** A text a user can read, with the place an editor finds it. */
export type LocatedText = {
  file: string
  line: number
  field: string
  language: Language
  /** question = stems and options; advice = why, intro, help, interface, report, consent. */
  layer: 'question' | 'advice'
  /** Titles are exempt from formulas, long words and jargon, and counted nowhere. */
  role: 'stem' | 'option' | 'prose' | 'title'
  text: string
  /** Question id, for per-question word counts. */
  question?: string
  /** An editor's reason why ' en ' or ' of ' in a stem is one subject: silences that check. */
  conjunctionReason?: string | undefined
}

export type { Language }
export type Layer = LocatedText['layer']
