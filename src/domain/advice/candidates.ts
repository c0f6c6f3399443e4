import type { Practice } from '../../content/practice.ts'
import type { Question, Structure } from '../../content/structure.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import type { AdviceFactors, Candidate } from './advice-types.ts'
import type { ThemeNeed } from './theme-need.ts'
import { firedTriggers, isRuledOut } from './triggers.ts'

const evidenceFactor: Record<Practice['evidenceStrength'], number> = {
  strong: 1,
  indicated: 0.9,
  practice: 0.8,
}
const effortFactor: Record<Practice['effort'], number> = { small: 1, middle: 0.85, large: 0.7 }
const sideThemeShare = 0.25

/** What one scan brings to the judgement of every practice. */
export type AdviceSituation = {
  company: Pick<Scan['company'], 'sector' | 'sizeBand'>
  answers: Answers
  needs: readonly ThemeNeed[]
  questions: Map<string, Question>
}

/**
 * Every practice with a utility above 0, most useful first, equal ones by id. The utility is the product of its
 * factors, so one zero rules a practice out. Source: method §3.2.
 */
export function findCandidates(
  practices: readonly Practice[],
  situation: AdviceSituation,
  structure: Structure,
): Candidate[] {
  return practices
    .flatMap((practice) => judge(practice, situation, structure) ?? [])
    .sort((a, b) => b.utility - a.utility || (a.practice < b.practice ? -1 : 1))
}

function judge(practice: Practice, situation: AdviceSituation, structure: Structure): Candidate | null {
  const { answers, questions, needs } = situation
  const because = firedTriggers(practice, questions, answers)
  if (because.length === 0 || isRuledOut(practice, questions, answers)) return null
  const helped = needs
    .map((need) => ({ ...need, value: (practice.themes[need.theme] ?? 0) * need.need }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
  const [main, ...others] = helped
  if (!main) return null
  const side = others.reduce((sum, { value }) => sum + value, 0)
  const factors: AdviceFactors = {
    need: Math.min(1, main.value + sideThemeShare * side),
    triggers: 0.7 + 0.3 * (because.length / practice.triggers.length),
    fit: fitOf(practice, situation.company, structure),
    evidence: evidenceFactor[practice.evidenceStrength],
    effort: effortFactor[practice.effort],
  }
  const utility = factors.need * factors.triggers * factors.fit * factors.evidence * factors.effort
  if (utility <= 0) return null
  const lever = mainLever(practice, structure.levers)
  return { practice: practice.id, utility, factors, because, theme: main.theme, pillar: main.pillar, lever }
}

function fitOf(
  { fitSize, fitSector }: Pick<Practice, 'fitSize' | 'fitSector'>,
  { sector, sizeBand }: AdviceSituation['company'],
  { profile }: Pick<Structure, 'profile'>,
): number {
  const fitClass = profile.sizeBands.find(({ id }) => id === sizeBand)?.fitClass as
    keyof typeof fitSize | undefined
  return (fitClass ? fitSize[fitClass] : 0) * (fitSector[sector] ?? fitSector.default ?? 0)
}

/** The lever with the largest share; of equal shares the first in lever order. */
export function mainLever({ levers }: Pick<Practice, 'levers'>, order: readonly string[]): string {
  return order.reduce(
    (best, lever) => ((levers[lever] ?? 0) > (levers[best] ?? 0) ? lever : best),
    order[0] ?? '',
  )
}
