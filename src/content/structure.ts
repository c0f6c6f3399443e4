import type { Ledger } from './schemas/ledger.ts'
import type { SensitivitySettings, Thresholds } from './schemas/questionnaire.ts'

/**
 * The language-free half of the compiled content: all that the domain ever sees.
 * Every text lives in ContentTexts (texts.ts) under the same ids.
 */
export type Structure = {
  id: string
  version: string
  /** SHA-256 over structure and texts of both languages: which content gave this result. */
  checksum: string
  pillars: Pillar[]
  levers: string[]
  levels: Level[]
  thresholds: Thresholds
  sensitivity: SensitivitySettings
  quickRouteWeightFrom: number
  profile: ProfileStructure
  retired: Ledger['retired']
  minutes: PromisedMinutes
}

export type Pillar = { id: string; weight: number; themes: Theme[] }
export type Theme = { id: string; weight: number; questions: Question[] }
export type Level = { id: string; from: number }

type QuestionBase = {
  id: string
  weight: number
  notApplicable: boolean
  /** Id of the period asked about; "now" for most. */
  period: string
  levers: Record<string, number>
  /** Reading and thinking time, in whole seconds, for "time left". */
  seconds: number
}

/** One anchored answer is chosen; options run from low to high, value 0 to 1. */
export type LadderQuestion = QuestionBase & { kind: 'single'; options: { id: string; value: number }[] }

/** Any number of ticks; the score is min(1, ticks ÷ fullAt). */
export type TickListQuestion = QuestionBase & { kind: 'tick-list'; fullAt: number; options: { id: string }[] }

export type Question = LadderQuestion | TickListQuestion

export type ProfileStructure = {
  sectors: { id: string; employerWord: EmployerWord; branches: string[] }[]
  sizeBands: { id: string; isTarget: boolean; fitClass: string; cbsClass: string }[]
  regions: string[]
  roles: string[]
  keyFigures: KeyFigure[]
}

export type KeyFigure = {
  id: string
  unit: 'percent' | 'count' | 'yes-no'
  bands: { id: string; low: number | null; high: number | null }[]
}

/** What the employer is called on screen: a school is no company. */
export type EmployerWord = 'company' | 'organisation'

/** Whole minutes that the start screen promises, computed from words and questions. */
export type PromisedMinutes = { full: number; quick: number }
