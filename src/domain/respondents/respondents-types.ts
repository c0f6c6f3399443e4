import type { Scan } from '../scan/scan-schema.ts'

export type Role = NonNullable<NonNullable<Scan['respondent']>['role']>

/** Somebody who answers for a function and is shown by it. */
export type Person = {
  kind: 'person'
  /** The id of the scan. */
  id: string
  role: Role
  /** Tells two people of one role apart, 1 or 2; null when there is one. */
  number: number | null
}

/** People of whom nobody is shown apart; `role` is null where several roles are taken together. */
export type Group = { kind: 'group'; id: string; role: Role | null; size: number }

export type Seat = Person | Group

/** Who is shown how; `hidden` counts the respondents whose answers are shown in no way. */
export type Seating = { seats: Seat[]; hidden: number }

/**
 * What a seat answered. For a group an option, "weet ik niet" or "niet van toepassing" is what more than half of it
 * chose; without such an answer the group is divided. `other-question`: the scan answers a question that was replaced
 * by this one and cannot be compared with it.
 */
export type SeatAnswer =
  | { state: 'chosen'; options: string[] }
  | { state: 'unknown' | 'not-applicable' | 'not-asked' | 'unanswered' | 'other-question' | 'divided' }

/**
 * How the answers to one question lie, most to talk about first: different answers; it applies to one and not to
 * another; a group that does not agree within itself; one knows and another does not; nobody knows; the same answer;
 * fewer than two answers.
 */
export const questionKinds = [
  'differ',
  'applies',
  'divided',
  'one-unknown',
  'none-knows',
  'agree',
  'not-comparable',
] as const
export type QuestionKind = (typeof questionKinds)[number]

export type ComparedQuestion = {
  question: string
  theme: string
  kind: QuestionKind
  isTickList: boolean
  /** One per seat, in the order of the seats. */
  answers: SeatAnswer[]
  /** How far the two furthest answers lie apart, 0 to 1; 0 unless they differ. */
  distance: number
  /** The same in steps of the ladder, or in ticks that differ. */
  steps: number
}

/** The scores of one theme, 0 to 100 and whole, on the questions that count for everybody shown by role. */
export type ComparedTheme = {
  id: string
  pillar: string
  verdict: 'together' | 'apart' | 'not-comparable'
  whyNot: 'too-few-answers' | 'not-applicable' | null
  /** One per person, in the order of the seats; empty when they cannot be compared. */
  scores: number[]
  /** Between the lowest and the highest score; null when they cannot be compared. */
  difference: number | null
}

export type RespondentComparison = Seating & {
  /** Persons whose scan was made with another version of the questionnaire. */
  otherVersions: { id: string; version: string }[]
  /** True when more than half a year lies between the first scan and the last. */
  isFarApart: boolean
  /** Ordered: what there is most to talk about comes first. */
  questions: ComparedQuestion[]
  /** In the order of the questionnaire; empty with fewer than two persons. */
  themes: ComparedTheme[]
}
