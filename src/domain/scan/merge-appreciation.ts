import { isSameValue } from './same-value.ts'
import { knownFields, type Appreciation } from './scan-schema.ts'
import { withUnknownOf } from './unknown-fields.ts'

/** Which of two appreciations goes before the other; `both` when each says what the other does not. */
export type Precedence = 'same' | 'first' | 'second' | 'both'

/**
 * Weighs two appreciations of one scan. Absent ones give way. One that holds every remark of the other goes before it;
 * so does the one of a later day, when the same adviser wrote both. Else `both`: somebody has to choose.
 */
export function weighAppreciations(
  first: Appreciation | undefined,
  second: Appreciation | undefined,
): Precedence {
  if (!first || !second) return first ? 'first' : second ? 'second' : 'same'
  if (isSameValue(first, second)) return 'same'
  const [isFirstWhole, isSecondWhole] = [holds(first, second), holds(second, first)]
  const isSameWriter = !first.by || !second.by || first.by === second.by
  const [firstDay, secondDay] = [first.at ?? '', second.at ?? '']
  if (isSameWriter && firstDay !== secondDay) return firstDay > secondDay ? 'first' : 'second'
  if (isFirstWhole && isSecondWhole) return weighFields(first, second)
  if (isFirstWhole !== isSecondWhole && isSameWriter) return isFirstWhole ? 'first' : 'second'
  return 'both'
}

/** For the same remarks: the one that has every field of the other. */
function weighFields(first: Appreciation, second: Appreciation): Precedence {
  const whole = { ...second, ...first }
  if (!isSameValue(whole, { ...first, ...second })) return 'both'
  if (isSameValue(whole, first)) return 'first'
  return isSameValue(whole, second) ? 'second' : 'both'
}

/** One appreciation, with what only a later version of the app put in the other. */
export function completeAppreciation(chosen: Appreciation, other: Appreciation | undefined): Appreciation {
  return other ? withUnknownOf(chosen, other, knownFields.appreciation) : chosen
}

/** True when every remark of `part` stands in `whole`, unchanged. */
function holds(whole: Appreciation, part: Appreciation): boolean {
  const within = (one: Record<string, unknown> = {}, other: Record<string, unknown> = {}) =>
    Object.entries(other).every(([id, remark]) => Object.hasOwn(one, id) && isSameValue(one[id], remark))
  return within(whole.pillars, part.pillars) && within(whole.themes, part.themes)
}
