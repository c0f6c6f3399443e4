import type { Thresholds } from '../../content/schemas/questionnaire.ts'
import { reachesPoints } from './reaches.ts'
import type { Scores } from './score-types.ts'

/** Which themes stand out, each list in questionnaire order: a group, never a ranking. */
export type Standing = { priorities: string[]; strengths: string[]; keep: string[] }

type Shown = { id: string; score: number }

/**
 * Names the themes that stand out. Empty lists are possible and honest.
 * - priorities: the neediest themes below `keepFrom`, and those that tie with the last of them, at most `prioritiesAtMost`;
 * - strengths: the highest themes from `strengthFrom` on that score above every priority, at most `strengthsAtMost`;
 * - keep: every theme from `keepFrom` on.
 * Source: method §2.4 (ties), §2.5 and §3.7.
 */
export function findStanding(scores: Scores, thresholds: Thresholds): Standing {
  const shown = scores.pillars
    .flatMap((pillar) => pillar.themes)
    .flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]))
  const priorities = neediest(shown, thresholds)
  const highestPriority = Math.max(-1, ...priorities.map(({ score }) => score))
  const strengths = shown
    .filter((theme) => theme.score >= thresholds.strengthFrom && theme.score > highestPriority)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, thresholds.strengthsAtMost)
  const inOrder = (chosen: readonly Shown[]) =>
    shown.filter((theme) => chosen.includes(theme)).map(({ id }) => id)
  return {
    priorities: inOrder(priorities),
    strengths: inOrder(strengths),
    keep: inOrder(shown.filter((theme) => theme.score >= thresholds.keepFrom)),
  }
}

function neediest(shown: readonly Shown[], thresholds: Thresholds): Shown[] {
  const needy = shown
    .filter((theme) => theme.score < thresholds.keepFrom)
    .toSorted((a, b) => a.score - b.score)
  const last = needy.slice(0, thresholds.neediestThemes).at(-1)
  if (!last) return []
  return needy
    .filter((theme) => theme.score <= last.score || isTie(theme.score, last.score, thresholds))
    .slice(0, thresholds.prioritiesAtMost)
}

/** True when two scores differ too little to call it a difference. */
export function isTie(a: number, b: number, thresholds: Pick<Thresholds, 'tieBelow'>): boolean {
  return !reachesPoints(Math.abs(a - b), thresholds.tieBelow)
}
