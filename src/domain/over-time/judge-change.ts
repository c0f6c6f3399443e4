import type { Thresholds } from '../../content/schemas/questionnaire.ts'
import { reachesPoints } from '../scoring/reaches.ts'

/**
 * What two scores of one company say together: really higher or lower, a change that may be chance, about the same,
 * or not comparable.
 */
export type Verdict = 'higher' | 'lower' | 'unsure' | 'same' | 'not-comparable'

export type ChangeThresholds = Pick<Thresholds, 'tieBelow' | 'realChangeAbove'>

/**
 * Judges the step from one score to another, both 0 to 100. Whole scores are judged, as they are shown: so a
 * reader can redo it, and never more is claimed. Below `tieBelow` they are about the same; only above `realChangeAbove` is the change more than chance; between the two it is unsure. Not comparable when
 * either is missing. Source: method §2.7 (90%, with a standard error of 11 until real ones exist).
 */
export function judgeChange(
  before: number | null,
  now: number | null,
  { tieBelow, realChangeAbove }: ChangeThresholds,
): Verdict {
  if (before === null || now === null) return 'not-comparable'
  const size = Math.abs(now - before)
  if (!reachesPoints(size, tieBelow)) return 'same'
  if (reachesPoints(realChangeAbove, size)) return 'unsure'
  return now > before ? 'higher' : 'lower'
}
