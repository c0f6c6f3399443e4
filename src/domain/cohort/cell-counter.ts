import { sectors, sizeBands, type Contribution } from './contribution-schema.ts'
import type { ScoreTable } from './score-code.ts'
import {
  binCount,
  binOf,
  tallyFormat,
  tallyFormatVersion,
  toThousandths,
  type Tally,
  type TallyCell,
} from './tally-schema.ts'

const cellCount = sectors.length * sizeBands.length

/** Adds companies up per sector and size band, in whole numbers only: the order of adding makes no difference. */
export class CellCounter {
  readonly #table: ScoreTable
  readonly #n = new Float64Array(cellCount)
  readonly #withAllThemes = new Float64Array(cellCount)
  readonly #sums: Float64Array
  readonly #bins: Float64Array
  readonly #quarters = new Map<string, number>()

  constructor(table: ScoreTable) {
    this.#table = table
    this.#sums = new Float64Array(cellCount * table.scopes.length)
    this.#bins = new Float64Array(cellCount * table.scopes.length * binCount)
  }

  /** Adds one company. Scores are in the order of the table's scopes; it must have a total and every pillar. */
  add({ sector, sizeBand, quarter }: Contribution, scores: readonly (number | null)[]): void {
    const cell = sectors.indexOf(sector) * sizeBands.length + sizeBands.indexOf(sizeBand)
    const hasAllThemes = !scores.includes(null)
    this.#n[cell] = (this.#n[cell] ?? 0) + 1
    if (hasAllThemes) this.#withAllThemes[cell] = (this.#withAllThemes[cell] ?? 0) + 1
    this.#quarters.set(quarter, (this.#quarters.get(quarter) ?? 0) + 1)
    const { scopes } = this.#table
    for (let scope = 0; scope < scopes.length; scope += 1) {
      if (scopes[scope]?.kind === 'theme' && !hasAllThemes) continue
      const points = toThousandths(scores[scope] ?? 0)
      const place = cell * scopes.length + scope
      this.#sums[place] = (this.#sums[place] ?? 0) + points
      const bin = place * binCount + binOf(points)
      this.#bins[bin] = (this.#bins[bin] ?? 0) + 1
    }
  }

  /** The tally so far, always in the same order. */
  toTally(campaign: string, questionnaireVersion: string): Tally {
    const cells = sectors.flatMap((sector, s) =>
      sizeBands.flatMap((sizeBand, z): TallyCell[] => {
        const cell = s * sizeBands.length + z
        const n = this.#n[cell] ?? 0
        if (n === 0) return []
        const withAllThemes = this.#withAllThemes[cell] ?? 0
        return [{ sector, sizeBand, n, withAllThemes, measures: this.#measuresOf(cell) }]
      }),
    )
    return {
      format: tallyFormat,
      formatVersion: tallyFormatVersion,
      campaign,
      questionnaireVersion,
      quarters: Object.fromEntries([...this.#quarters].sort(([a], [b]) => (a < b ? -1 : 1))),
      cells,
    }
  }

  #measuresOf(cell: number): TallyCell['measures'] {
    const { scopes } = this.#table
    return scopes.map(({ id }, scope) => {
      const place = cell * scopes.length + scope
      const histogram = Array.from(this.#bins.subarray(place * binCount, (place + 1) * binCount))
      return { scope: id, sum: this.#sums[place] ?? 0, histogram }
    })
  }
}
