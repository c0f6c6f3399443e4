import type { Structure } from '../../../content/structure.ts'
import { agreementsOf, type Agreement } from '../../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../../dossier/dossier-schema.ts'
import { leadingScanOf } from '../../dossier/scans-of-dossier.ts'
import { scorableAnswers } from '../../scan/scorable-answers.ts'
import { roundScore } from '../../scoring/level.ts'
import { scoreScan } from '../../scoring/score-scan.ts'
import { isLate } from '../register-rows.ts'
import { fewest, roundedDown } from '../../cohort/publish/group.ts'
import { chooseClasses, type Partition } from './safe-classes.ts'

/** How agreements stand: kept, still to do, past their day, or given up. */
export const keptStates = ['done', 'going-on', 'late', 'dropped'] as const
export type KeptState = (typeof keptStates)[number]

/** A group and how many it counts, rounded down to 5; `id` is null for all others together. */
export type CountedGroup = { id: string | null; count: number }

/** What an adviser may share about all dossiers together: nothing in it is about fewer than ten employers. */
export type ProgressReport = {
  asOf: string
  /** Employers with a scan that has a total score. */
  employers: number
  /** Employers who were invited and have no scan yet; null when fewer than ten. */
  invited: number | null
  status: CountedGroup[]
  sectors: CountedGroup[]
  sizes: CountedGroup[]
  /** Themes that are an attention point, the most often first; at most five. */
  themes: { id: string; count: number }[]
  /** Numbers of agreements, each of ten employers at least. */
  kept: CountedGroup[]
  origins: CountedGroup[]
}

export type MadeProgress = { ok: true; report: ProgressReport } | { ok: false; employers: number }

const mostThemes = 5

type Employer = {
  id: string
  status: string
  sector: string
  sizeBand: string
  weak: ReadonlySet<string>
  agreements: readonly Agreement[]
}
type Kept = { employer: string; state: KeptState; origin: string }

/**
 * The progress of all dossiers together, safe to share; not made for fewer than ten employers with a total score,
 * whose number it then gives. An employer counts once, with its leading scan. Which groups are shown is decided by
 * chooseClasses; numbers are rounded down to 5 on top of that. `asOf` (yyyy-mm-dd) decides what is late.
 */
export function progressReport(
  dossiers: readonly Dossier[],
  structure: Structure,
  asOf: string,
): MadeProgress {
  const employers = dossiers.flatMap((dossier) => employerOf(dossier, structure))
  if (employers.length < fewest) return { ok: false, employers: employers.length }
  const invited = dossiers.filter(({ scans }) => scans.length === 0).length
  const themes = themesByWeakness(employers, structure)
  const partitions: Partition<Employer>[] = [
    { id: 'status', classOf: ({ status }) => status },
    { id: 'sector', classOf: ({ sector }) => sector },
    { id: 'size', classOf: ({ sizeBand }) => sizeBand },
    ...themes.map((id) => ({ id, classOf: ({ weak }: Employer) => (weak.has(id) ? 'weak' : 'other') })),
  ]
  const chosen = chooseClasses(employers, partitions, ({ id }) => id)
  const groups = (id: string) =>
    groupsOf(
      employers,
      partitions.find((each) => each.id === id),
      chosen.get(id),
    )
  const made = themes.flatMap((id) =>
    groups(id)
      .filter((group) => group.id === 'weak')
      .map((g) => ({ ...g, id })),
  )
  return {
    ok: true,
    report: {
      asOf,
      employers: roundedDown(employers.length),
      invited: invited >= fewest ? roundedDown(invited) : null,
      status: groups('status'),
      sectors: groups('sector'),
      sizes: groups('size'),
      themes: made.toSorted((a, b) => b.count - a.count).slice(0, mostThemes),
      ...agreementGroups(employers, asOf),
    },
  }
}

/** None for a dossier whose leading scan has no total score. */
function employerOf(dossier: Dossier, structure: Structure): Employer[] {
  const scan = leadingScanOf(dossier)
  if (!scan) return []
  const { total, pillars } = scoreScan(structure, scorableAnswers(scan.answers, structure))
  if (total.score === null) return []
  const weak = pillars
    .flatMap(({ themes }) => themes)
    .filter(({ score }) => score !== null && roundScore(score) < structure.thresholds.attentionBelow)
  const { sector, sizeBand } = scan.company
  return [
    {
      ...{ id: dossier.id, status: dossier.status, sector, sizeBand },
      weak: new Set(weak.map(({ id }) => id)),
      agreements: agreementsOf(dossier).map(({ agreement }) => agreement),
    },
  ]
}

/** All themes, the most often weak first; in the order of the questionnaire where they are equal. */
function themesByWeakness(employers: readonly Employer[], { pillars }: Structure): string[] {
  const ids = pillars.flatMap(({ themes }) => themes.map(({ id }) => id))
  const often = (id: string) => employers.filter(({ weak }) => weak.has(id)).length
  return ids.toSorted((a, b) => often(b) - often(a))
}

function agreementGroups(
  employers: readonly Employer[],
  asOf: string,
): Pick<ProgressReport, 'kept' | 'origins'> {
  const made: Kept[] = employers.flatMap(({ id, agreements }) =>
    agreements.map((agreement) => ({
      ...{ employer: id, state: stateOf(agreement, asOf), origin: agreement.origin },
    })),
  )
  const kept: Partition<Kept> = { id: 'kept', classOf: ({ state }) => state }
  const origins: Partition<Kept> = { id: 'origins', classOf: ({ origin }) => origin }
  const chosen = chooseClasses(made, [kept, origins], ({ employer }) => employer)
  const groups = (each: Partition<Kept>) => groupsOf(made, each, chosen.get(each.id))
  return { kept: groups(kept), origins: groups(origins) }
}

function stateOf(agreement: Agreement, asOf: string): KeptState {
  const { status } = agreement
  if (status === 'done' || status === 'dropped') return status
  return isLate(agreement, asOf) ? 'late' : 'going-on'
}

/** The groups shown, the largest first, and all others together at the end; none when no group may be shown. */
function groupsOf<Member>(
  members: readonly Member[],
  partition: Partition<Member> | undefined,
  shown: ReadonlySet<string> = new Set(),
): CountedGroup[] {
  if (!partition || shown.size === 0) return []
  const count = (isIn: (name: string) => boolean) =>
    roundedDown(members.filter((member) => isIn(partition.classOf(member))).length)
  const groups = [...shown].map((id): CountedGroup => ({ id, count: count((name) => name === id) }))
  const others = count((name) => !shown.has(name))
  const sorted = groups.toSorted((a, b) => b.count - a.count || ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
  return others === 0 ? sorted : [...sorted, { id: null, count: others }]
}
