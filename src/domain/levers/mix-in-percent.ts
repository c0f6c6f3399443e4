/**
 * Shares that add up to 1 as whole percentages that add up to 100: the largest remainders are rounded up, ties in
 * the order given. Without shares (null) every percentage is null; nothing is made up.
 */
export function mixInPercent(shares: readonly (number | null)[]): (number | null)[] {
  const known = shares.map((share) => share ?? 0)
  const total = known.reduce((sum, share) => sum + share, 0)
  if (total === 0 || shares.some((share) => share === null)) return shares.map(() => null)
  // A hair is added, so that a share such as 0.29 does not become 28.999….
  const exact = known.map((share) => (share / total) * 100 + 1e-9)
  const floors = exact.map(Math.floor)
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0)
  const roundedUp = new Set(
    exact
      .map((value, index) => ({ index, remainder: value % 1 }))
      .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  )
  return floors.map((floor, index) => floor + Number(roundedUp.has(index)))
}
