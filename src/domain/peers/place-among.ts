/** Cuts are rounded to 5, so the true cut lies at most this far away. */
const rounding = 2.5

/** 95 % of a normal distribution lies within so many standard deviations. */
const z95 = 1.96

/** Which shares of a group, from 0 to 1, may score lower than one company. */
export type SharesBelow = { low: number; high: number }

/**
 * Between which shares of the group a score lies, by cuts that divide the group in equal parts: thirds or tenths.
 * Wide enough to hold the true share whatever the cuts were before they were rounded to 5.
 */
export function sharesBelow(score: number, cuts: readonly number[]): SharesBelow {
  const parts = cuts.length + 1
  const surelyAbove = cuts.filter((cut) => cut + rounding <= score).length
  const maybeAbove = cuts.filter((cut) => cut - rounding <= score).length
  return { low: surelyAbove / parts, high: (maybeAbove + 1) / parts }
}

/**
 * The Wilson interval of a share (0 to 1) seen in n companies, at 95 % (method.md §2.6): between which shares it may
 * lie among all companies like these. From 0 to 1; n at least 1.
 */
export function wilsonInterval(share: number, n: number): SharesBelow {
  const z2 = z95 * z95
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
