import type { Structure } from '../../../content/structure.ts'
import {
  benchmarkFormat,
  benchmarkFormatVersion,
  type Benchmark,
  type BenchmarkGroup,
  type BenchmarkMeasure,
} from '../../peers/benchmark-schema.ts'
import type { CohortFault } from '../cohort-problem.ts'
import { practiceCampaign } from '../contribution-schema.ts'
import { addCells } from '../merge-tallies.ts'
import { scopesOf } from '../score-code.ts'
import type { Tally } from '../tally-schema.ts'
import { chooseGroups, chooseThemeGroups, type Chosen } from './choose-groups.ts'
import { countIn, tableOf } from './count-table.ts'
import {
  cellGroups,
  everyone,
  fewest,
  keyOf,
  roundedDown,
  roundTo,
  sectorGroups,
  sizeGroups,
  type Group,
} from './group.ts'
import { publishMeasure } from './measure-group.ts'
import type { Earlier } from './most-before.ts'
import { periodOf } from './period-of.ts'

export type Published =
  | { ok: true; benchmark: Benchmark; renewed: number; kept: number }
  | { ok: false; field: string; fault: CohortFault }

type Asked = Pick<Structure, 'pillars' | 'version'>

/**
 * The only form of a tally that leaves its host: suppressed and rounded, so that nothing about fewer than ten
 * companies can be worked out from it, nor from it and the publication before. Groups without ten certain newcomers
 * keep their earlier values, with the period of those. With too few newcomers in all the earlier file comes back
 * unchanged. Refuses fewer than ten companies, and an earlier file of another campaign or questionnaire.
 */
export function publishTally(tally: Tally, structure: Asked, previous: Benchmark | null = null): Published {
  const fault = findFault(tally, structure, previous)
  if (fault) return { ok: false, ...fault }
  const total = tableOf(tally, ({ n }) => n)
  const complete = tableOf(tally, ({ withAllThemes }) => withAllThemes)
  const incomplete = tableOf(tally, ({ n, withAllThemes }) => n - withAllThemes)
  const before = readEarlier(previous, structure)
  const chosen = chooseGroups(total, before.all)
  if (previous && chosen.size === 0) {
    return { ok: true, benchmark: previous, renewed: 0, kept: previous.groups.length }
  }
  const withThemes = chooseThemeGroups(chosen, {
    complete,
    incomplete,
    earlier: before.all,
    earlierComplete: before.complete,
    earlierIncomplete: before.incomplete,
  })
  const groups = [everyone, ...sectorGroups, ...sizeGroups, ...cellGroups].flatMap((group) => {
    const earlier = previous?.groups.find((each) => keyOf(each) === keyOf(group))
    const kept = earlier && previous ? keepPeriod(earlier, previous.period) : undefined
    if (!chosen.has(keyOf(group))) return kept ?? []
    return renewGroup(group, tally, { structure, withThemes, n: countIn(total, group), kept })
  })
  const benchmark: Benchmark = {
    format: benchmarkFormat,
    formatVersion: benchmarkFormatVersion,
    id: tally.campaign,
    title: previous?.title ?? null,
    source: previous?.source ?? null,
    questionnaireVersion: tally.questionnaireVersion,
    period: periodOf(tally.quarters),
    isPractice: tally.campaign === practiceCampaign,
    groups,
  }
  return { ok: true, benchmark, renewed: chosen.size, kept: groups.length - chosen.size }
}

/** The text of a published file: one group on each line, so that it stays small and its head can be edited. */
export function writeBenchmark({ groups, ...head }: Benchmark): string {
  const lines = groups.map((group) => `    ${JSON.stringify(group)}`)
  const open = JSON.stringify(head, null, 2).replace(/\n\}$/, ',')
  return `${open}\n  "groups": [\n${lines.join(',\n')}\n  ]\n}\n`
}

function findFault(
  tally: Tally,
  { version }: Asked,
  previous: Benchmark | null,
): { field: string; fault: CohortFault } | null {
  const n = tally.cells.reduce((sum, cell) => sum + cell.n, 0)
  if (n < fewest) return { field: 'cells', fault: { code: 'too-few', found: String(n) } }
  for (const found of [tally.questionnaireVersion, previous?.questionnaireVersion ?? version]) {
    const fault: CohortFault = { code: 'other-questionnaire', found, wanted: version }
    if (found !== version) return { field: 'questionnaireVersion', fault }
  }
  if (previous && previous.id !== tally.campaign) {
    return { field: 'id', fault: { code: 'other-campaign', found: previous.id, wanted: tally.campaign } }
  }
  return null
}

type Renewal = { structure: Asked; withThemes: Chosen; n: number; kept: BenchmarkGroup | undefined }

function renewGroup(group: Group, tally: Tally, { structure, withThemes, n, kept }: Renewal): BenchmarkGroup {
  const cells = tally.cells.filter(
    ({ sector, sizeBand }) =>
      [null, sector].includes(group.sector) && [null, sizeBand].includes(group.sizeBand),
  )
  const [first, ...others] = cells
  if (!first) throw new Error(`Publishing: nobody is counted in ${keyOf(group)}`)
  const sums = others.reduce(addCells, first)
  const measures = scopesOf(structure).flatMap(({ id, kind }): BenchmarkMeasure[] => {
    const measure = sums.measures.find(({ scope }) => scope === id)
    const isFresh = kind !== 'theme' || withThemes.has(keyOf(group))
    if (isFresh && measure) return [publishMeasure(measure, kind === 'theme' ? sums.withAllThemes : n)]
    return kept?.measures.filter(({ scope }) => scope === id) ?? []
  })
  return { ...group, n: roundedDown(n), measures }
}

/** An earlier group with the period its values are of. */
function keepPeriod(group: BenchmarkGroup, period: Benchmark['period']): BenchmarkGroup {
  return { ...group, measures: group.measures.map((measure) => ({ period, ...measure })) }
}

/** What the earlier file tells of its counts: all companies, those with all themes, those without. */
function readEarlier(previous: Benchmark | null, structure: Asked) {
  const themes = new Set(scopesOf(structure).flatMap(({ id, kind }) => (kind === 'theme' ? [id] : [])))
  const all = new Map<string, Range>()
  const complete = new Map<string, Range>()
  const incomplete = new Map<string, Range>()
  for (const group of previous?.groups ?? []) {
    const key = keyOf(group)
    const theme = group.measures.find(({ scope }) => themes.has(scope))
    const total = group.measures.find(({ scope }) => !themes.has(scope))
    const isFresh = total !== undefined && total.period === undefined
    all.set(key, rangeOf(group.n, isFresh))
    if (!theme) continue
    const hasFreshThemes = theme.period === undefined
    complete.set(key, rangeOf(theme.n, hasFreshThemes))
    const high = isFresh && hasFreshThemes ? group.n + unseen - theme.n : Infinity
    incomplete.set(key, { low: 0, high })
  }
  return { all, complete, incomplete } satisfies Record<string, Earlier>
}

type Range = { low: number; high: number }

/** What rounding down to 5 can hide. */
const unseen = roundTo - 1

/** Numbers that were carried over are of an earlier moment: there can have been more by then. */
function rangeOf(n: number, isFresh: boolean): Range {
  return { low: n, high: isFresh ? n + unseen : Infinity }
}
