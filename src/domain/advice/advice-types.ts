/** The factors of a utility; their product is the utility. Each from 0 to 1. */
export type AdviceFactors = { need: number; triggers: number; fit: number; evidence: number; effort: number }

/** An answer that caused an advice. */
export type AdviceCause = { question: string; option: string } | { question: string; options: string[] }

/** A practice that fits this scan, before the choice. */
export type Candidate = {
  practice: string
  utility: number
  factors: AdviceFactors
  because: AdviceCause[]
  /** The theme it helps most here, and that theme's pillar. */
  theme: string
  pillar: string
  /** The lever with the largest share. */
  lever: string
}
