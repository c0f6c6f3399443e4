import type { Question, Structure } from '../../content/structure.ts'
import { scoreItem } from '../scoring/item.ts'
import { reaches } from '../scoring/reaches.ts'
import { leavesPillar, type ThemeTally } from '../scoring/theme.ts'
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

/** By character code: what an answer is, and its weight times its score. */
type QuestionTable = { weight: number; states: Uint8Array; products: Float64Array }

/** What a character can be; 0 is no answer of the question. */
const isScored = 1
const isMissing = 2
const isNotApplicable = 3

/** Compiles the scoring of a questionnaire once, for many contributions. */
export function compileScoreTable({
  pillars,
  thresholds,
}: Pick<Structure, 'pillars' | 'thresholds'>): ScoreTable {
  return {
    scopes: scopesOf({ pillars }),
    length: pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions)).length,
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
 * answers: 0 to 100 in full precision, or null. Null as a whole when the code does not fit the questionnaire. Makes
 * the sums of the scoring engine in the same order but without its ranges, for the sake of speed; tests hold the two
 * together.
 */
export function scoreCode(table: ScoreTable, code: string): (number | null)[] | null {
  if (code.length !== table.length) return null
  const scores: (number | null)[] = [null]
  let [place, sum, weight, isWhole] = [0, 0, 0, true]
  for (const pillar of table.pillars) {
    const at = scores.push(null) - 1
    const score = scorePillarCode(pillar.themes, { table, code, place, scores })
    if (score === undefined) return null
    scores[at] = score
    for (const theme of pillar.themes) place += theme.questions.length
    if (score === null) isWhole = false
    else {
      weight += pillar.weight
      sum += pillar.weight * score
    }
  }
  if (isWhole && weight !== 0) scores[0] = sum / weight
  return scores
}

type Reading = { table: ScoreTable; code: string; place: number; scores: (number | null)[] }

/** Adds the scores of the themes to the list and gives that of the pillar; undefined for a wrong character. */
function scorePillarCode(
  themes: ScoreTable['pillars'][number]['themes'],
  { table, code, place, scores }: Reading,
): number | null | undefined {
  const { thresholds } = table
  let [weight, shownWeight, shownSum, answered, applicable] = [0, 0, 0, 0, 0]
  let start = place
  for (const theme of themes) {
    const tally = tallyCode(theme.questions, code, start)
    if (!tally) return undefined
    start += theme.questions.length
    const asked = tally.answered + tally.missing
    const leaves = leavesPillar(tally, thresholds)
    if (!leaves) {
      answered += tally.answered
      applicable = applicable + tally.answered + tally.missing
    }
    if (leaves || asked === 0) {
      scores.push(null)
      continue
    }
    weight += theme.weight
    const isShown =
      reaches(tally.answered / asked, thresholds.completenessFrom) && tally.answers >= thresholds.answersFrom
    const score = isShown ? tally.weightedSum / tally.answered : null
    scores.push(score)
    if (score === null) continue
    shownWeight += theme.weight
    shownSum += theme.weight * score
  }
  if (weight === 0 || applicable === 0) return null
  const isShown =
    reaches(shownWeight / weight, thresholds.completenessFrom) &&
    reaches(answered / applicable, thresholds.completenessFrom)
  return isShown ? shownSum / shownWeight : null
}

/** The same sums, in the same order, as `tallyTheme`. */
function tallyCode(questions: readonly QuestionTable[], code: string, start: number): ThemeTally | null {
  const tally: ThemeTally = { answered: 0, missing: 0, notApplicable: 0, answers: 0, weightedSum: 0 }
  for (let index = 0; index < questions.length; index += 1) {
    const { weight, states, products } = questions[index] as QuestionTable
    const letter = code.charCodeAt(start + index)
    const state = states[letter]
    if (state === isScored) {
      tally.answered += weight
      tally.answers += 1
      tally.weightedSum += products[letter] ?? 0
    } else if (state === isNotApplicable) tally.notApplicable += weight
    else if (state === isMissing) tally.missing += weight
    else return null
  }
  return tally
}

function compileQuestion(question: Question): QuestionTable {
  const states = new Uint8Array(128)
  const products = new Float64Array(128)
  for (const { code, answer } of codesOf(question)) {
    const letter = code.charCodeAt(0)
    const outcome = scoreItem(question, answer)
    if (outcome.state === 'scored') products[letter] = question.weight * outcome.score
    states[letter] =
      outcome.state === 'scored' ? isScored : outcome.state === 'not-applicable' ? isNotApplicable : isMissing
  }
  return { weight: question.weight, states, products }
}
