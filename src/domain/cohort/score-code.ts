import type { Question, Structure } from '../../content/structure.ts'
import { scoreItem } from '../scoring/item.ts'
import { poolTallies, scorePillar } from '../scoring/pillar.ts'
import { scoreTally, type ThemeTally } from '../scoring/theme.ts'
import { scoreTotal } from '../scoring/total.ts'
import { codesOf } from './answer-code.ts'

/** A questionnaire ready to score answer codes: what every character of every question adds to its theme. */
export type ScoreTable = {
  /** `total`, then each pillar followed by its themes: the order of the scores. */
  scopes: Scope[]
  /** How many characters a code has. */
  length: number
  pillars: { weight: number; themes: { weight: number; questions: QuestionTable[] }[] }[]
  thresholds: Structure['thresholds']
}

export type Scope = { id: string; kind: 'total' | 'pillar' | 'theme' }

/** By character code; undefined where the question has no such answer. */
type QuestionTable = { weight: number; effects: (Effect | undefined)[] }
type Effect = { state: 'scored'; product: number } | { state: 'missing' } | { state: 'not-applicable' }

/** Compiles the scoring of a questionnaire once, for many contributions. */
export function compileScoreTable({
  pillars,
  thresholds,
}: Pick<Structure, 'pillars' | 'thresholds'>): ScoreTable {
  const questions = pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
  return {
    scopes: scopesOf({ pillars }),
    length: questions.length,
    thresholds,
    pillars: pillars.map((pillar) => ({
      weight: pillar.weight,
      themes: pillar.themes.map((theme) => ({
        weight: theme.weight,
        questions: theme.questions.map(compileQuestion),
      })),
    })),
  }
}

/** Everything that is counted: the total, the pillars and the themes, in questionnaire order. */
export function scopesOf({ pillars }: Pick<Structure, 'pillars'>): Scope[] {
  const parts = pillars.flatMap((pillar): Scope[] => [
    { id: pillar.id, kind: 'pillar' },
    ...pillar.themes.map(({ id }): Scope => ({ id, kind: 'theme' })),
  ])
  return [{ id: 'total', kind: 'total' }, ...parts]
}

/**
 * The scores of one answer code in the order of the table's scopes, exactly as `scoreScan` gives them for the same
 * answers: 0 to 100 in full precision, or null. Null as a whole when the code does not fit the questionnaire.
 */
export function scoreCode(table: ScoreTable, code: string): (number | null)[] | null {
  if (code.length !== table.length) return null
  const scores: (number | null)[] = [null]
  let place = 0
  const pillars = []
  for (const { weight, themes } of table.pillars) {
    const tallies: ThemeTally[] = []
    for (const { questions } of themes) {
      const tally = tallyCode(questions, code, place)
      if (!tally) return null
      tallies.push(tally)
      place += questions.length
    }
    const scored = themes.map((theme, index) => ({
      weight: theme.weight,
      score: scoreTally(tallies[index] as ThemeTally, table.thresholds),
    }))
    const pooled = poolTallies(tallies, table.thresholds)
    const score = scorePillar(scored, pooled, table.thresholds)
    scores.push(score.score, ...scored.map((theme) => theme.score.score))
    pillars.push({ weight, pooled, score })
  }
  scores[0] = scoreTotal(pillars, table.thresholds).score
  return scores
}

/** The same sums, in the same order, as `tallyTheme`. */
function tallyCode(questions: readonly QuestionTable[], code: string, start: number): ThemeTally | null {
  const tally: ThemeTally = { answered: 0, missing: 0, notApplicable: 0, answers: 0, weightedSum: 0 }
  for (const [index, { weight, effects }] of questions.entries()) {
    const effect = effects[code.charCodeAt(start + index)]
    if (!effect) return null
    if (effect.state === 'scored') {
      tally.answered += weight
      tally.answers += 1
      tally.weightedSum += effect.product
    } else if (effect.state === 'not-applicable') tally.notApplicable += weight
    else tally.missing += weight
  }
  return tally
}

function compileQuestion(question: Question): QuestionTable {
  const effects: (Effect | undefined)[] = Array.from({ length: 128 })
  for (const { code, answer } of codesOf(question)) {
    const outcome = scoreItem(question, answer)
    if (outcome.state === 'scored') {
      effects[code.charCodeAt(0)] = { state: 'scored', product: question.weight * outcome.score }
    } else {
      const state = outcome.state === 'not-applicable' ? 'not-applicable' : 'missing'
      effects[code.charCodeAt(0)] = { state }
    }
  }
  return { weight: question.weight, effects }
}
