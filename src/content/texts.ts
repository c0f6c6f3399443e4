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
  practices: PracticesTexts
  publications: PublicationsTexts
  register: RegisterTexts
  references: ReferencesTexts
  modules: ModulesTexts
}

/** The texts of the catalogue, in one language, by practice id. */
export type PracticesTexts = Record<string, PracticeTexts>

export type PracticeTexts = {
  title: string
  /** Whose it is; a proper name may be Dutch in every language. */
  owner: string
  region: string
  what: string
  gives: string
  forWhom: string
  firstStep: string
  /** Finishes the sentence "Niet doen als …". */
  notIf: string
  usable?: string
  preconditions: string
  pitfalls: string
  evidence: { year: number; text: string }[]
  costs: { year: number; text: string } | null
}

/** The texts of the modules, in one language, by id. */
export type ModulesTexts = Record<string, ModuleTexts>

export type ModuleTexts = {
  title: string
  intro: string
  forWhom: string
  /** What it rests on, and that the questions are ours. */
  basis: string
  ownQuestions: string
  parts: Record<string, string>
  questions: Record<string, QuestionTexts>
  steps: Record<string, { title: string; text: string }>
}

/** What is shown of a publication, in one language, by id. */
export type PublicationsTexts = Record<string, PublicationTexts>

export type PublicationTexts = {
  /** Always the Dutch title. */
  title: string
  /** What the title means, in a language other than Dutch. */
  gloss: string | null
  publisher: string | null
  /** The year, or words such as "2022 or later". */
  year: string
}

/** The words of the public figures, in one language, by id. */
export type ReferencesTexts = Record<string, ReferenceTexts>

export type ReferenceTexts = {
  indicator: string
  population: string
  /** What was asked or counted: the source's own words, or ours in a summary. */
  wording: { kind: 'question' | 'definition' | 'summary'; text: string; original: string | null }
  /** The answers that were counted, where it is a question. */
  counted: string | null
  /** Why below or above would not be fair. */
  noVerdict: string | null
  remark: string | null
  licence: string
  /** Names of sectors that the source counts together, by id. */
  groups: Record<string, string>
}

/** The titles of the register's sectors and its notes, in one language, by id. */
export type RegisterTexts = { sectors: Record<string, string>; notes: Record<string, string> }

/** The texts of the five levers, in one language, by id. */
export type LeverTexts = Record<string, { title: string; inShort: string; meaning: string }>
