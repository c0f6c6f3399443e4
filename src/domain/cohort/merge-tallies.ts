import type { CohortFault } from './cohort-problem.ts'
import { sizeBands } from './contribution-schema.ts'
import type { Tally, TallyCell, TallyMeasure } from './tally-schema.ts'

export type MergedTallies = { ok: true; tally: Tally } | { ok: false; field: string; fault: CohortFault }

/**
 * Adds two tallies of one campaign whose contributions have no company in common; a company in both would count
 * twice, and a tally cannot tell. Associative and commutative to the byte. Refuses another campaign or questionnaire.
 */
export function mergeTallies(a: Tally, b: Tally): MergedTallies {
  if (a.campaign !== b.campaign) {
    const fault: CohortFault = { code: 'other-campaign', found: b.campaign, wanted: a.campaign }
    return { ok: false, field: 'campaign', fault }
  }
  if (a.questionnaireVersion !== b.questionnaireVersion) {
    const [found, wanted] = [b.questionnaireVersion, a.questionnaireVersion]
    return { ok: false, field: 'questionnaireVersion', fault: { code: 'other-questionnaire', found, wanted } }
  }
  const cells = new Map<string, TallyCell>()
  for (const cell of [...a.cells, ...b.cells]) {
    const key = keyOf(cell)
    const present = cells.get(key)
    cells.set(key, present ? addCells(present, cell) : cell)
  }
  const quarters = new Map<string, number>()
  for (const [quarter, n] of [...Object.entries(a.quarters), ...Object.entries(b.quarters)]) {
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + n)
  }
  const tally: Tally = {
    format: a.format,
    formatVersion: a.formatVersion,
    campaign: a.campaign,
    questionnaireVersion: a.questionnaireVersion,
    quarters: Object.fromEntries([...quarters].sort(inOrder)),
    cells: [...cells].sort(inOrder).map(([, cell]) => cell),
  }
  return { ok: true, tally }
}

/** Sums of cells of any sector and size, measure by measure; the sector and size of the first. */
export function addCells(a: TallyCell, b: TallyCell): TallyCell {
  const others = new Map(b.measures.map((measure) => [measure.scope, measure]))
  return {
    ...a,
    n: a.n + b.n,
    withAllThemes: a.withAllThemes + b.withAllThemes,
    measures: a.measures.map((measure) => addMeasures(measure, others.get(measure.scope))),
  }
}

function addMeasures(a: TallyMeasure, b: TallyMeasure | undefined): TallyMeasure {
  if (!b) return a
  return {
    scope: a.scope,
    sum: a.sum + b.sum,
    histogram: a.histogram.map((count, bin) => count + (b.histogram[bin] ?? 0)),
  }
}

function keyOf({ sector, sizeBand }: TallyCell): string {
  return `${sector}${sizeBands.indexOf(sizeBand)}`
}

function inOrder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
