import { roundScore } from '../../domain/scoring/level.ts'

/** A weighted mean as it is written out: the terms add up to the sum, and the sum leads to the score. */
export type WrittenSum = { terms: number[]; sum: number; weight: number; quotient: number; score: number }

const decimals = [1, 2, 3, 4, 5, 6]

/** No written sum has more decimals. */
export const sumDecimals = 6

/**
 * Rounds the terms of a mean so that a reader who adds and divides by hand arrives at the score shown.
 * Uses as few decimals as that takes: one or none in practice. Null when there is nothing to divide.
 */
export function writeOutSum(terms: readonly number[], weight: number): WrittenSum | null {
  if (terms.length === 0 || weight <= 0) return null
  const score = roundScore(total(terms) / weight)
  const leadsToScore = (rounded: readonly number[]) => roundScore(total(rounded) / weight) === score
  const written = decimals.map((digits) => terms.map((term) => roundTo(term, digits))).find(leadsToScore) ??
    decimals.map((digits) => shareRounding(terms, digits)).find(leadsToScore) ?? [...terms]
  const sum = roundTo(total(written), sumDecimals)
  const quotient = decimals
    .map((digits) => roundTo(sum / weight, digits))
    .find((rounded) => roundScore(rounded) === score)
  return { terms: written, sum, weight, quotient: quotient ?? sum / weight, score }
}

/**
 * Terms rounded so that they add up to their rounded sum: down first, then up where the remainder is largest.
 * For means that lie exactly on a half, where rounding each term by itself would end below it.
 */
function shareRounding(terms: readonly number[], digits: number): number[] {
  const scale = 10 ** digits
  const units = terms.map((term) => Math.floor(term * scale + 1e-6))
  const left = Math.round(total(terms) * scale) - total(units)
  const raised = terms
    .map((term, index) => ({ index, remainder: term * scale - (units[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, left)
    .map(({ index }) => index)
  return units.map((unit, index) => (unit + (raised.includes(index) ? 1 : 0)) / scale)
}

function total(list: readonly number[]): number {
  return list.reduce((sum, item) => sum + item, 0)
}

function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.round(value * scale + 1e-6) / scale
}
