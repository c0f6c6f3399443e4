import type { BenchmarkGroup } from '../../peers/benchmark-schema.ts'
import { sectors, sizeBands, type SizeBand } from '../contribution-schema.ts'

/** One step of the ladder: a null sector or size band is all of them. */
export type Group = { sector: string | null; sizeBand: SizeBand | null }

/** No group and no difference of groups may count fewer companies than this, unless it counts none. Source: method §2.6. */
export const fewest = 10
/** Numbers of companies are rounded down, scores to the nearest multiple. */
export const roundTo = 5

export const everyone: Group = { sector: null, sizeBand: null }
export const sectorGroups: Group[] = sectors.map((sector) => ({ sector, sizeBand: null }))
export const sizeGroups: Group[] = sizeBands.map((sizeBand) => ({ sector: null, sizeBand }))
export const cellGroups: Group[] = sectors.flatMap((sector) =>
  sizeBands.map((sizeBand) => ({ sector, sizeBand })),
)

/** One text per group, to find it by. */
export function keyOf({ sector, sizeBand }: Pick<BenchmarkGroup, 'sector' | 'sizeBand'>): string {
  return `${sector ?? '*'} ${sizeBand ?? '*'}`
}

/** A number of companies as it may be published: rounded down to 5. */
export function roundedDown(n: number): number {
  return Math.floor(n / roundTo) * roundTo
}

/** A number of companies is safe when it is nobody, or ten at least. */
export function isNoneOrEnough(n: number): boolean {
  return n === 0 || n >= fewest
}
