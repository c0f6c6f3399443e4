import type { Structure } from '../../../content/structure.ts'
import { agreementsOf, type Agreement } from '../../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../../dossier/dossier-schema.ts'
import { leadingScanOf } from '../../dossier/scans-of-dossier.ts'
import { scorableAnswers } from '../../scan/scorable-answers.ts'
import { roundScore } from '../../scoring/level.ts'
import { scoreScan } from '../../scoring/score-scan.ts'
import { isLate } from '../register-rows.ts'
import { fewest, roundedDown } from '../../cohort/publish/group.ts'
import { classChooser, tableOf, type Partition } from './safe-classes.ts'

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
type Agreed = { employer: string; state: KeptState; origin: string }

/**
 * The progress of all dossiers together, safe to share; not made for fewer than ten employers with a total score,
 * whose number it then gives. An employer counts once, with its leading scan. Which groups are shown is decided by
 * classChooser, what matters most first; numbers are rounded down to 5 on top of that. `asOf` (yyyy-mm-dd) decides what
 * is late.
 */
export function progressReport(
  dossiers: readonly Dossier[],
  structure: Structure,
  asOf: string,
): MadeProgress {
  const employers = dossiers.flatMap((dossier) => employerOf(dossier, structure))
  if (employers.length < fewest) return { ok: false, employers: employers.length }
  const invited = dossiers.filter(({ scans }) => scans.length === 0).length
  const choose = classChooser(employers.map(({ id }) => id))
  const agreed = employers.flatMap((employer) => agreementsOfEmployer(employer, asOf))
  const groups = (partition: Partition<Employer>) => {
    const shown = choose(tableOf('employers', employers, partition.classOf, ({ id }) => id))
    return groupsOf(employers, partition, shown)
  }
  const groupsOfAgreements = (partition: Partition<Agreed>) => {
    const shown = choose(tableOf('agreements', agreed, partition.classOf, ({ employer }) => employer))
    return groupsOf(agreed, partition, shown)
  }
  // In the order of what a reader wants most: each table leaves less room for the next.
  const themes = weakThemes(employers, structure, groups)
  const kept = groupsOfAgreements({ id: 'kept', classOf: ({ state }) => state })
  const status = groups({ id: 'status', classOf: (employer) => employer.status })
  const sectors = groups({ id: 'sector', classOf: ({ sector }) => sector })
  const sizes = groups({ id: 'size', classOf: ({ sizeBand }) => sizeBand })
  const origins = groupsOfAgreements({ id: 'origins', classOf: ({ origin }) => origin })
  return {
    ok: true,
    report: {
      asOf,
      employers: roundedDown(employers.length),
      invited: invited >= fewest ? roundedDown(invited) : null,
      ...{ status, sectors, sizes, themes, kept, origins },
    },
  }
}

/** The themes that are weak most often, of those whose number may be shown; at most five. */
function weakThemes(
  employers: readonly Employer[],
  structure: Structure,
  groups: (partition: Partition<Employer>) => CountedGroup[],
): ProgressReport['themes'] {
  const themes: ProgressReport['themes'] = []
  for (const id of themesByWeakness(employers, structure)) {
    if (themes.length === mostThemes) break
    const weak = groups({ id, classOf: (employer) => (employer.weak.has(id) ? 'weak' : 'other') }).find(
      (group) => group.id === 'weak',
    )
    if (weak) themes.push({ id, count: weak.count })
  }
  return themes
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

/** The themes that are weak for ten employers at least, the most often first; as the questionnaire has them where equal. */
function themesByWeakness(employers: readonly Employer[], { pillars }: Structure): string[] {
  const ids = pillars.flatMap(({ themes }) => themes.map(({ id }) => id))
  const often = (id: string) => employers.filter(({ weak }) => weak.has(id)).length
  return ids.filter((id) => often(id) >= fewest).toSorted((a, b) => often(b) - often(a))
}

function agreementsOfEmployer({ id, agreements }: Employer, asOf: string): Agreed[] {
  return agreements.map((agreement) => ({
    ...{ employer: id, state: stateOf(agreement, asOf), origin: agreement.origin },
  }))
}

function stateOf(agreement: Agreement, asOf: string): KeptState {
  const { status } = agreement
  if (status === 'done' || status === 'dropped') return status
  return isLate(agreement, asOf) ? 'late' : 'going-on'
}

/** The groups shown, the largest first, and all others together at the end; none when no group may be shown. */
function groupsOf<Member>(
  members: readonly Member[],
  partition: Partition<Member>,
  shown: ReadonlySet<string>,
): CountedGroup[] {
  if (shown.size === 0) return []
  const count = (isIn: (name: string) => boolean) =>
    roundedDown(members.filter((member) => isIn(partition.classOf(member))).length)
  const groups = [...shown].map((id): CountedGroup => ({ id, count: count((name) => name === id) }))
  const others = count((name) => !shown.has(name))
  const sorted = groups.toSorted((a, b) => b.count - a.count || ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
  return others === 0 ? sorted : [...sorted, { id: null, count: others }]
}
