import type { Structure } from '../../content/structure.ts'
import type { Language, QuestionnaireTexts } from '../../content/texts.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import { scorableAnswers } from '../../domain/scan/scorable-answers.ts'
import type { Answers, Scan } from '../../domain/scan/scan-schema.ts'
import { breakDownTheme, type Breakdown } from '../../domain/scoring/breakdown.ts'
import type { ResultTexts } from '../../texts/catalogue.ts'

/** What every part of the result screen reads. */
export type ResultView = {
  scan: Scan
  result: Result
  structure: Structure
  language: Language
  texts: ResultTexts
  questionnaire: QuestionnaireTexts
}

/** Where the result screen leads to. */
export type ResultHrefs = {
  theme: (themeId: string) => string
  /** A part of this screen. */
  part: (part: string) => string
  check: string
  start: string
  firstOpen: string | null
  /** The report as paper shows it. */
  print: string
  /** Null for an example, which has no plan of the reader. */
  plan: string | null
  /** Where the answers of others lie beside these; null for an example. */
  respondents: string | null
  /** The working sheets; null for an example. */
  sheets: string | null
}

export type PillarResult = Result['pillars'][number]
export type ThemeResult = PillarResult['themes'][number]

/** A theme of the result together with its questions and the sum behind it. */
export type ThemeSum = { theme: ThemeResult; weight: number; breakdown: Breakdown }

/** The themes of one pillar with their sums, in questionnaire order. */
export function sumsOfPillar(pillar: PillarResult, { scan, structure }: ResultView): ThemeSum[] {
  const answers: Answers = scorableAnswers(scan.answers, structure)
  const themes = structure.pillars.find(({ id }) => id === pillar.id)?.themes ?? []
  return pillar.themes.map((theme) => {
    const source = themes.find(({ id }) => id === theme.id) ?? { id: theme.id, weight: 1, questions: [] }
    return { theme, weight: source.weight, breakdown: breakDownTheme(source, answers) }
  })
}

/** How many answers a list of themes still misses: "weet ik niet" and open, in the themes that apply. */
export function countMissing(sums: readonly ThemeSum[]): number {
  return sums
    .filter(({ theme }) => theme.reason !== 'not-applicable')
    .flatMap(({ breakdown }) => breakdown.lines)
    .filter(({ outcome }) => outcome.state === 'unknown' || outcome.state === 'unanswered').length
}

/** True once one question counts; before that there is nothing to draw. */
export function hasAnswers({ result }: ResultView): boolean {
  return result.pillars.some(({ completeness }) => completeness !== null && completeness > 0)
}

/** True while no pillar has a score. */
export function isTooEarly({ result }: ResultView): boolean {
  return result.pillars.every(({ score }) => score === null)
}
