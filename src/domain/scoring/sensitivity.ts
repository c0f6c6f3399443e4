import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { SensitivitySettings } from '../../content/schemas/questionnaire.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreItem } from './item.ts'
import { reachesPoints } from './reaches.ts'
import type { ScoredStructure } from './score-scan.ts'
import type { Scores } from './score-types.ts'

/** How far the total moves when every weight of questions, themes and pillars is drawn anew. */
export type Sensitivity = {
  seed: number
  draws: number
  /** 5th and 95th percentile of the total; null without a total. */
  total: [number, number] | null
  /** Share of draws, 0 to 1, in which the lowest pillar stays the lowest; null without a total. */
  lowestPillarStable: number | null
}

type Item = { weight: number; score: number }
type Tree = { weight: number; themes: { weight: number; items: Item[] }[] }[]

/**
 * Draws each weight times a uniform factor from 1 − spread to 1 + spread and re-scores, with a fixed seed.
 * What is shown stays shown: only weights move. Same input, same output. Source: method §2.5.
 */
export function measureSensitivity(
  structure: ScoredStructure,
  answers: Answers,
  scores: Scores,
  { draws, seed, spread }: SensitivitySettings,
): Sensitivity {
  if (scores.total.score === null) return { seed, draws, total: null, lowestPillarStable: null }
  const tree = shownTree(structure, answers, scores)
  const random = xoroshiro128plus(seed)
  const factor = () => 1 - spread + 2 * spread * uniformFloat64(random)
  const lowest = indexOfLowest(scores.pillars.map(({ score }) => score ?? Infinity))
  const totals: number[] = []
  let stable = 0
  for (let draw = 0; draw < draws; draw += 1) {
    const pillars = tree.map(({ weight, themes }) => ({
      weight: weight * factor(),
      value: drawPillar(themes, factor),
    }))
    totals.push(mean(pillars))
    if (isLowest(pillars, lowest)) stable += 1
  }
  totals.sort((a, b) => a - b)
  return {
    seed,
    draws,
    total: [percentile(totals, 0.05), percentile(totals, 0.95)],
    lowestPillarStable: stable / draws,
  }
}

function drawPillar(themes: Tree[number]['themes'], factor: () => number): number {
  return mean(
    themes.map(({ weight, items }) => ({
      weight: weight * factor(),
      value: mean(items.map((item) => ({ weight: item.weight * factor(), value: item.score }))),
    })),
  )
}

function shownTree({ pillars }: ScoredStructure, answers: Answers, scores: Scores): Tree {
  return pillars.map((pillar, p) => ({
    weight: pillar.weight,
    themes: pillar.themes
      .filter((_, t) => scores.pillars[p]?.themes[t]?.score !== null)
      .map((theme) => ({
        weight: theme.weight,
        items: theme.questions.flatMap((question) => {
          const outcome = scoreItem(question, answers[question.id])
          return outcome.state === 'scored' ? [{ weight: question.weight, score: outcome.score }] : []
        }),
      })),
  }))
}

function mean(list: readonly { weight: number; value: number }[]): number {
  let weight = 0
  let sum = 0
  for (const item of list) {
    weight += item.weight
    sum += item.weight * item.value
  }
  return sum / weight
}

/** True when no other pillar lies below this one by more than arithmetic noise. */
function isLowest(pillars: readonly { value: number }[], index: number): boolean {
  const own = pillars[index]?.value ?? Infinity
  return pillars.every(({ value }) => reachesPoints(value, own))
}

function indexOfLowest(values: readonly number[]): number {
  return values.indexOf(Math.min(...values))
}

/** Linear interpolation between the closest ranks of a sorted, non-empty list. */
function percentile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length - 1)
  const below = sorted[Math.floor(rank)] ?? 0
  const above = sorted[Math.ceil(rank)] ?? below
  return below + (above - below) * (rank - Math.floor(rank))
}
