const pointsPerMillimetre = 72 / 25.4
const margin = 20 * pointsPerMillimetre
const columnCount = 6

/** Distance between two columns of the grid, in points. */
export const gutter = 12

/** A4 in points, with the margins in which nothing is written. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: margin,
  right: 595.28 - margin,
  top: margin,
  bottom: 841.89 - margin,
  contentWidth: 595.28 - 2 * margin,
} as const

const columnWidth = (page.contentWidth - (columnCount - 1) * gutter) / columnCount

/** Width in points of `count` neighbouring columns, with the gutters between them; 0 for none. */
export function spanWidth(count: number): number {
  return count === 0 ? 0 : count * columnWidth + (count - 1) * gutter
}

/** Left edge in points of a column; the first is 0. */
export function columnLeft(index: number): number {
  return page.left + index * (columnWidth + gutter)
}
