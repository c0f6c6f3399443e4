import type { Level } from '../../content/structure.ts'

/** A score as a whole number, rounded half up; the only rounding that faces use. */
export function roundScore(score: number): number {
  return Math.floor(score + 0.5 + 1e-9)
}

/** The id of the level a score belongs to, from the score rounded half up; null without a score. */
export function levelOf(score: number | null, levels: readonly Level[]): string | null {
  if (score === null) return null
  const rounded = roundScore(score)
  return levels.findLast((level) => rounded >= level.from)?.id ?? null
}
