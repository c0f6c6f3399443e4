export type Language = 'nl' | 'en'
export const languages: readonly Language[] = ['nl', 'en']

/** The texts of the questions, in one language, by id. */
export type QuestionnaireTexts = {
  pillars: Record<string, { title: string; subtitle: string }>
  themes: Record<string, { title: string; intro: string }>
  questions: Record<string, QuestionTexts>
  levels: Record<string, string>
}

export type QuestionTexts = {
  text: string
  why: string
  period: string
  help?: string
  options: Record<string, string>
}

/** The texts of the profile, in one language, by id. */
export type ProfileTexts = {
  sectors: Record<string, { title: string; examples: string }>
  branches: Record<string, string>
  sizeBands: Record<string, string>
  regions: Record<string, string>
  roles: Record<string, string>
}

/** The texts of the key figures, in one language, by id. */
export type KeyFiguresTexts = Record<string, KeyFigureTexts>

export type KeyFigureTexts = {
  title: string
  question: string
  why: string
  help?: string
  bands: Record<string, string>
}

/** All texts of the content in one language; each part is loaded when its screen needs it. */
export type ContentTexts = {
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  'key-figures': KeyFiguresTexts
  levers: LeverTexts
}

/** The texts of the five levers, in one language, by id. */
export type LeverTexts = Record<string, { title: string; meaning: string }>
