import type { Reference } from '../../content/reference.ts'
import type { ReferenceComparison } from '../result/result-schema.ts'

/** From 0 to `max`, in the unit of the figure. */
export type FigureAxis = { max: number }

const roundEnds = [10, 20, 30, 40, 60, 80, 100]

/** An axis on which the figures and every answer begin: small shares such as sick leave would else vanish near 0. */
export function axisOf(
  { match, values, compare }: Reference,
  { size, high }: Pick<ReferenceComparison, 'size' | 'high'>,
): FigureAxis {
  if (compare === 'share-of-employers' || match?.kind !== 'key-figure') return { max: 100 }
  const starts = match.bands.map(({ low }) => low ?? 0)
  const needed = Math.max(
    ...starts.map((low) => low * 1.1),
    ...values.map(({ value }) => value),
    size ?? 0,
    high ?? 0,
  )
  return { max: roundEnds.find((end) => end >= needed) ?? 100 }
}
