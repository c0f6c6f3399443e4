import type { Practice } from '../../content/practice.ts'
import type { Candidate } from './advice-types.ts'
import type { ThemeNeed } from './theme-need.ts'

/** How many advices at most, and how many of one kind. Source: method §3.3. */
export const adviceCaps = {
  advices: 5,
  perLever: 2,
  perPillar: 2,
  large: 1,
  withOthers: 2,
  coveredThemes: 3,
} as const

const relevanceShare = 0.7

/**
 * Chooses at most five practices: first the best for each of the neediest themes, then the most useful that differ
 * most from those chosen (MMR). Caps win over coverage, two conflicting practices are never chosen, and the last
 * place is kept for a small step when there is one. The same candidates always give the same choice.
 */
export function chooseAdvice(
  candidates: readonly Candidate[],
  needs: readonly ThemeNeed[],
  practices: readonly Practice[],
): Candidate[] {
  const byId = new Map(practices.map((practice) => [practice.id, practice]))
  const chosen: Candidate[] = []
  const allowed = () => candidates.filter((candidate) => isAllowed(candidate, chosen, byId))
  for (const theme of neediest(needs)) {
    const best = allowed().find(({ practice }) => byId.get(practice)?.themes[theme] === 1)
    if (best) chosen.push(best)
  }
  const highest = candidates[0]?.utility ?? 0
  while (chosen.length < adviceCaps.advices) {
    const next = pickNext(keepPlaceForSmall(allowed(), chosen, byId), chosen, highest, byId)
    if (!next) break
    chosen.push(next)
  }
  return chosen
}

function neediest(needs: readonly ThemeNeed[]): string[] {
  return needs
    .filter(({ need }) => need > 0)
    .toSorted((a, b) => b.need - a.need)
    .slice(0, adviceCaps.coveredThemes)
    .map(({ theme }) => theme)
}

type ById = ReadonlyMap<string, Practice>

function isAllowed(candidate: Candidate, chosen: readonly Candidate[], byId: ById): boolean {
  const practice = byId.get(candidate.practice)
  if (!practice || chosen.some((other) => other.practice === candidate.practice)) return false
  const others = chosen.flatMap((other) => byId.get(other.practice) ?? [])
  const hasConflict = others.some(
    (other) => other.conflicts.includes(practice.id) || practice.conflicts.includes(other.id),
  )
  return (
    !hasConflict &&
    chosen.filter(({ lever }) => lever === candidate.lever).length < adviceCaps.perLever &&
    chosen.filter(({ pillar }) => pillar === candidate.pillar).length < adviceCaps.perPillar &&
    (practice.effort !== 'large' ||
      others.filter(({ effort }) => effort === 'large').length < adviceCaps.large) &&
    (practice.start === 'alone' ||
      others.filter(({ start }) => start === 'with-others').length < adviceCaps.withOthers)
  )
}

/** Without a small step so far, the last place goes to one, if any is left. */
function keepPlaceForSmall(allowed: Candidate[], chosen: readonly Candidate[], byId: ById): Candidate[] {
  const isSmall = ({ practice }: Candidate) => byId.get(practice)?.effort === 'small'
  if (chosen.length < adviceCaps.advices - 1 || chosen.some(isSmall)) return allowed
  const small = allowed.filter(isSmall)
  return small.length > 0 ? small : allowed
}

/** Maximal marginal relevance (Carbonell & Goldstein 1998): useful, and unlike what is chosen. */
function pickNext(
  allowed: readonly Candidate[],
  chosen: readonly Candidate[],
  highest: number,
  byId: ById,
): Candidate | undefined {
  const worth = (candidate: Candidate) => {
    const likeness = Math.max(0, ...chosen.map((other) => similarity(candidate, other, byId)))
    return relevanceShare * (candidate.utility / highest) - (1 - relevanceShare) * likeness
  }
  const [best] = allowed
    .map((candidate) => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth || (a.candidate.practice < b.candidate.practice ? -1 : 1))
  return best?.candidate
}

function similarity(a: Candidate, b: Candidate, byId: ById): number {
  const themes = (candidate: Candidate) => Object.keys(byId.get(candidate.practice)?.themes ?? {})
  const [left, right] = [themes(a), themes(b)]
  const shared = left.filter((theme) => right.includes(theme)).length
  const all = left.length + right.length - shared
  return (
    0.4 * Number(a.lever === b.lever) +
    0.4 * (all === 0 ? 0 : shared / all) +
    0.2 * Number(a.pillar === b.pillar)
  )
}
