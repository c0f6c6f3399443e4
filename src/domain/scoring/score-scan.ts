import type { Structure } from '../../content/structure.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { levelOf } from './level.ts'
import { poolWeights, scorePillar } from './pillar.ts'
import type { Scores } from './score-types.ts'
import { scoreTheme } from './theme.ts'
import { scoreTotal } from './total.ts'

/** The part of the content that scoring needs. */
export type ScoredStructure = Pick<Structure, 'pillars' | 'levels' | 'thresholds'>

/**
 * All scores of one set of answers, in questionnaire order and full precision.
 * Answers to questions the content does not know are ignored. Source: method §2.1–2.3.
 */
export function scoreScan({ pillars, levels, thresholds }: ScoredStructure, answers: Answers): Scores {
  const scored = pillars.map((pillar) => {
    const themes = pillar.themes.map(({ id, weight, questions }) => ({
      id,
      weight,
      score: scoreTheme({ id, weight, questions }, answers, thresholds),
    }))
    const pooled = poolWeights(pillar, answers, thresholds)
    return { pillar, themes, pooled, weight: pillar.weight, score: scorePillar(themes, pooled, thresholds) }
  })
  return {
    total: scoreTotal(scored, thresholds),
    pillars: scored.map(({ pillar, themes, score }) => ({
      id: pillar.id,
      ...score,
      level: levelOf(score.score, levels),
      themes: themes.map((theme) => ({
        id: theme.id,
        ...theme.score,
        level: levelOf(theme.score.score, levels),
      })),
    })),
  }
}
