import type { SensitivitySettings, Thresholds } from '../../src/content/schemas/questionnaire.ts'
import type {
  LadderQuestion,
  Level,
  Pillar,
  Question,
  Structure,
  Theme,
  TickListQuestion,
} from '../../src/content/structure.ts'
import type { Answer, Answers } from '../../src/domain/scan/scan-schema.ts'

/** As in questions/questionnaire.yaml; tests/shipped-questionnaire.guard.test.ts keeps the two the same. */
export const thresholds: Thresholds = {
  completenessFrom: 0.6,
  answersFrom: 2,
  notApplicableAbove: 0.5,
  attentionBelow: 60,
  keepFrom: 75,
  strengthFrom: 40,
  tieBelow: 12,
  realChangeAbove: 25,
  imbalanceFrom: 5,
  neediestThemes: 3,
  prioritiesAtMost: 5,
  strengthsAtMost: 3,
}

export const levels: Level[] = [
  { id: 'begin', from: 0 },
  { id: 'first-steps', from: 20 },
  { id: 'on-the-way', from: 40 },
  { id: 'in-order', from: 60 },
  { id: 'strong', from: 80 },
]

export const sensitivity: SensitivitySettings = { draws: 1000, seed: 20260101, spread: 0.5 }

/** "Weet ik niet". */
export const unknown: Answer = { unknown: true }

/** "Niet van toepassing". */
export const notApplicable: Answer = { notApplicable: true }

/** The answer worth this many points on a built ladder. */
export function at(points: number): Answer {
  return { option: optionAt(points) }
}

/** Ticks the first options of a built tick list; `ticks(0)` is "geen van deze". */
export function ticks(count: number): Answer {
  return { options: Array.from({ length: count }, (_, index) => `tick-${index + 1}`) }
}

/** A ladder with one option per number of points: at-0, at-25 and so on. It allows not-applicable. */
export function buildLadder(
  overrides: Partial<LadderQuestion> = {},
  points: readonly number[] = [0, 25, 50, 75, 100],
): LadderQuestion {
  const options = points.map((point) => ({ id: optionAt(point), value: point / 100 }))
  const base = {
    id: 'question',
    weight: 1,
    notApplicable: true,
    levers: {},
    period: 'now' as const,
    seconds: 10,
  }
  return { ...base, kind: 'single', options, ...overrides }
}

/** A tick list with options tick-1, tick-2 and so on; four ticks fill it. It allows not-applicable. */
export function buildTickList(overrides: Partial<TickListQuestion> = {}, count = 6): TickListQuestion {
  const options = Array.from({ length: count }, (_, index) => ({ id: `tick-${index + 1}` }))
  const base = {
    id: 'question',
    weight: 1,
    notApplicable: true,
    levers: {},
    period: 'now' as const,
    seconds: 10,
  }
  return { ...base, kind: 'tick-list', fullAt: 4, options, ...overrides }
}

/** A theme together with its answers. */
export type AnsweredTheme = { theme: Theme; answers: Answers }

/**
 * Builds ladders `<theme>-1`, `<theme>-2` … from one word each: `<weight>=<answer>`. The answer is a number of
 * points, `unknown`, `n/a` (not applicable) or `open` (skipped), as in '3=50 2=unknown 1=n/a'.
 */
export function answerTheme(id: string, words: string, weight = 1): AnsweredTheme {
  const answers: Answers = {}
  const questions = words.split(' ').flatMap((word, index): Question[] => {
    const [questionWeight, answer] = word.split('=')
    if (answer === undefined) return []
    const question = `${id}-${index + 1}`
    const isPoints = !['unknown', 'n/a', 'open'].includes(answer)
    if (answer === 'unknown') answers[question] = unknown
    if (answer === 'n/a') answers[question] = notApplicable
    if (isPoints) answers[question] = at(Number(answer))
    const points = [...new Set([0, 25, 50, 75, 100, ...(isPoints ? [Number(answer)] : [])])].sort(
      (a, b) => a - b,
    )
    return [buildLadder({ id: question, weight: Number(questionWeight) }, points)]
  })
  return { theme: { id, weight, questions }, answers }
}

/** A theme of two questions of equal weight that scores exactly this. */
export function themeAt(id: string, score: number, weight = 1): AnsweredTheme {
  return answerTheme(id, `1=${score} 1=${score}`, weight)
}

/** A pillar together with its answers. */
export type AnsweredPillar = { pillar: Pillar; answers: Answers }

/** Joins answered themes to one pillar. */
export function answerPillar(id: string, themes: readonly AnsweredTheme[], weight = 1): AnsweredPillar {
  return { pillar: { id, weight, themes: themes.map(({ theme }) => theme) }, answers: joinAnswers(themes) }
}

/** A pillar of one theme per score. */
export function pillarAt(id: string, ...scores: number[]): AnsweredPillar {
  return answerPillar(
    id,
    scores.map((score, index) => themeAt(`${id}-${index + 1}`, score)),
  )
}

/** A whole scan: the structure of these pillars, and all their answers. */
export function answerScan(
  pillars: readonly AnsweredPillar[],
  overrides: Partial<Structure> = {},
): { structure: Structure; answers: Answers } {
  const structure = buildStructure({ pillars: pillars.map(({ pillar }) => pillar), ...overrides })
  return { structure, answers: joinAnswers(pillars) }
}

/** A structure without pillars, unless they are given. */
export function buildStructure(overrides: Partial<Structure> = {}): Structure {
  return {
    id: 'toekomstscan',
    version: '1.0.0',
    checksum: 'checksum-of-the-builder',
    pillars: [],
    levers: [],
    levels,
    thresholds,
    sensitivity,
    quickRouteWeightFrom: 2,
    profile: { sectors: [], sizeBands: [], regions: [], roles: [], keyFigures: [] },
    retired: [],
    minutes: { full: 15, quick: 10 },
    ...overrides,
  }
}

function joinAnswers(parts: readonly { answers: Answers }[]): Answers {
  return Object.assign({}, ...parts.map(({ answers }) => answers)) as Answers
}

function optionAt(points: number): string {
  return `at-${points}`
}
