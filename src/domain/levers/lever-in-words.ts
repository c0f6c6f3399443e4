import type { Level } from '../../content/structure.ts'
import type { LeverTexts } from '../../content/texts.ts'
import type { Result } from '../result/result-schema.ts'
import { levelOf, roundScore } from '../scoring/level.ts'
import { mixInPercent } from './mix-in-percent.ts'

/** What wording a lever takes. */
export type LeverWording = {
  /** From low to high. */
  levels: readonly Level[]
  /** The words of the levels, by id. */
  levelTexts: Record<string, string>
  leverTexts: LeverTexts
  reasons: Record<'too-few-answers' | 'not-applicable', string>
}

/** One lever as every face shows it. */
export type WordedLever = {
  id: string
  title: string
  meaning: string
  /** Rounded; null when there is none, and `word` says why. */
  score: number | null
  word: string
  /** Place of the level among the levels, from 0; 0 without a score. */
  step: number
  /** Part of the chosen advice in whole percents that add up to 100; null without advice. */
  percent: number | null
}

/** Words the levers of a result, in their order. An empty list gives an empty list. */
export function wordLevers(levers: Result['levers'], wording: LeverWording): WordedLever[] {
  const percents = mixInPercent(levers.map(({ mix }) => mix))
  return levers.map(({ id, score, reason }, index) => {
    const level = levelOf(score, wording.levels)
    return {
      id,
      title: wording.leverTexts[id]?.title ?? id,
      meaning: wording.leverTexts[id]?.meaning ?? '',
      score: score === null ? null : roundScore(score),
      word:
        level === null ? wording.reasons[reason ?? 'too-few-answers'] : (wording.levelTexts[level] ?? level),
      step: Math.max(
        0,
        wording.levels.findIndex((each) => each.id === level),
      ),
      percent: percents[index] ?? null,
    }
  })
}
