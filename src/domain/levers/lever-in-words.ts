import type { Level } from '../../content/structure.ts'
import type { LeverTexts } from '../../content/texts.ts'
import type { Result } from '../result/result-schema.ts'
import { wordScore, type ReasonWords, type WordedScore } from '../report/wording/score-words.ts'
import { mixInPercent } from './mix-in-percent.ts'

/** What wording a lever takes. */
export type LeverWording = {
  /** From low to high. */
  levels: readonly Level[]
  /** The words of the levels, by id. */
  levelTexts: Record<string, string>
  leverTexts: LeverTexts
  reasons: ReasonWords
}

/** One lever as every face shows it. */
export type WordedLever = Pick<WordedScore, 'score' | 'word' | 'step'> & {
  id: string
  title: string
  meaning: string
  /** Part of the chosen advice in whole percents that add up to 100; null without advice. */
  percent: number | null
}

/** Words the levers of a result, in their order. An empty list gives an empty list. */
export function wordLevers(levers: Result['levers'], wording: LeverWording): WordedLever[] {
  const { levels, levelTexts, leverTexts, reasons } = wording
  const percents = mixInPercent(levers.map(({ mix }) => mix))
  const levelWording = {
    structure: { levels },
    questionnaire: { levels: levelTexts },
    texts: { result: { reasons } },
  }
  return levers.map((lever, index) => {
    const { score, word, step } = wordScore(lever, levelWording)
    return {
      id: lever.id,
      title: leverTexts[lever.id]?.title ?? lever.id,
      meaning: leverTexts[lever.id]?.meaning ?? '',
      score,
      word,
      step,
      percent: percents[index] ?? null,
    }
  })
}
