import type { Verdict } from './judge-change.ts'

/** Why there is nothing to compare; null when there is. */
export type WhyNot = 'questions-changed' | 'too-few-answers' | 'not-applicable' | 'not-stored'

/** One theme or pillar then and now, as whole scores from 0 to 100; null where it cannot be compared. */
export type Change = {
  id: string
  before: number | null
  now: number | null
  verdict: Verdict
  whyNot: WhyNot | null
  /** How many of the questions count in both scans, when not all do; null otherwise. */
  shared: { questions: number; of: number } | null
}

export type PillarChange = Change & { themes: Change[] }

/** An agreement of the earlier scan with its latest known status. */
export type KeptAgreement = { id: string; what: string; status: 'open' | 'doing' | 'done' | 'dropped' }

/** Two scans of one company side by side, in questionnaire order. */
export type Comparison = {
  /** A whole scan, scored again with the present content, or only the scores that were stored then. */
  from: 'scan' | 'snapshot'
  /** The moment of the earlier scan, ISO; null when its file does not say. */
  at: string | null
  /** The questionnaire of the earlier scan, when it is another one than the present; null otherwise. */
  otherVersion: string | null
  pillars: PillarChange[]
  /** Null where only scores were stored. */
  agreements: KeptAgreement[] | null
}
