import type { Structure } from '../../content/structure.ts'
import type { Scores, ThemeScore } from '../scoring/score-types.ts'

const ownPriority = 1.25
const sureFrom = 0.8

/** How much a theme needs advice, 0 to about 1.9, before the practice's own relevance; with its pillar. */
export type ThemeNeed = { theme: string; pillar: string; need: number }

/**
 * The need of every theme that is shown: gap to `keepFrom` × theme weight × own priority × sureness.
 * Themes without a score have no need: nothing is advised on too few answers. Source: method §3.2 (g·ω·u·c).
 */
export function themeNeeds(structure: Structure, scores: Scores, priorities: readonly string[]): ThemeNeed[] {
  const weights = structure.pillars.flatMap((pillar) => pillar.themes.map(({ weight }) => weight))
  const meanWeight = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return structure.pillars.flatMap((pillar, p) =>
    pillar.themes.map((theme, t) => {
      const score = scores.pillars[p]?.themes[t]
      const emphasis = Math.min(1.5, Math.max(0.5, theme.weight / meanWeight))
      const own = priorities.includes(theme.id) ? ownPriority : 1
      const need = score
        ? gapOf(score, structure.thresholds.keepFrom) * emphasis * own * surenessOf(score)
        : 0
      return { theme: theme.id, pillar: pillar.id, need }
    }),
  )
}

function gapOf({ score }: ThemeScore, keepFrom: number): number {
  return score === null ? 0 : Math.max(0, keepFrom - score) / keepFrom
}

/** Answers that lack weaken the case below this completeness. */
function surenessOf({ completeness }: ThemeScore): number {
  return completeness === null || completeness >= sureFrom ? 1 : completeness
}
