import type { Practice } from '../../content/practice.ts'
import type { Structure } from '../../content/structure.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import type { Scores } from '../scoring/score-types.ts'
import type { Candidate } from './advice-types.ts'
import { findCandidates } from './candidates.ts'
import { chooseAdvice } from './choose.ts'
import { themeNeeds } from './theme-need.ts'
import { questionsById } from '../scan/find-question.ts'

export type Advised = {
  /** At most five, in order of choice; empty when all is in order or too little is known. */
  chosen: Candidate[]
  /** Every practice that fits, most useful first: "waarom deze en niet …?" */
  candidates: Candidate[]
}

/** The advice for one scan: what can a firm like this do first, and why that? Pure and deterministic. */
export function advise(
  scan: Pick<Scan, 'company' | 'priorities'>,
  answers: Answers,
  scores: Scores,
  structure: Structure,
  practices: readonly Practice[],
): Advised {
  const needs = themeNeeds(structure, scores, scan.priorities ?? [])
  const situation = { company: scan.company, answers, needs, questions: questionsById(structure) }
  const candidates = findCandidates(practices, situation, structure)
  return { chosen: chooseAdvice(candidates, needs, practices), candidates }
}

/** The share of each lever in the chosen advice, weighted by utility; null without advice. Shares add up to 1. */
export function leverMix(
  chosen: readonly Candidate[],
  practices: readonly Practice[],
  levers: readonly string[],
): Record<string, number> | null {
  const total = chosen.reduce((sum, { utility }) => sum + utility, 0)
  if (total === 0) return null
  const shareOf = (candidate: Candidate, lever: string) =>
    practices.find(({ id }) => id === candidate.practice)?.levers[lever] ?? 0
  return Object.fromEntries(
    levers.map((lever) => [
      lever,
      chosen.reduce((sum, candidate) => sum + candidate.utility * shareOf(candidate, lever), 0) / total,
    ]),
  )
}
