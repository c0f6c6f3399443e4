/** Why a theme, pillar or total shows no number; null when it does. */
export type Reason = 'too-few-answers' | 'not-applicable' | 'pillar-not-scored'

/** A score from 0 to 100 in full precision, or null with its reason, and the range it lies in. */
export type Score = {
  score: number | null
  reason: Reason | null
  /** Share of the applicable weight that is answered, 0 to 1; null when nothing applies. */
  completeness: number | null
  /** Lowest and highest score the missing answers still allow; null when nothing applies. */
  low: number | null
  high: number | null
}

export type ThemeScore = Score & { id: string; level: string | null }
export type PillarScore = Score & { id: string; level: string | null; themes: ThemeScore[] }

export type TotalScore = Score & {
  /** Balance check: the geometric mean of the pillars, each at least 1; null without a total. */
  geometricMean: number | null
  /** True when the pillars lie so far apart that the total hides it. */
  unbalanced: boolean
}

/** All scores of one scan, in questionnaire order. */
export type Scores = { total: TotalScore; pillars: PillarScore[] }
