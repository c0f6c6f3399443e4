import type { Reference } from '../../content/reference.ts'
import type { Structure } from '../../content/structure.ts'
import type { MatchedMean, ReferenceComparison } from '../result/result-schema.ts'

type Item = { question: string; weight: number; own: number; comparison: ReferenceComparison }

/**
 * The mean of the share questions that one source asks too, beside the own mean of the same questions (method §2.6a:
 * for a share item the sector percentage itself is the reference value). Weighted as in the score, 0 to 100; never part
 * of a score. Null with fewer than two answered items of one source and one sector or country.
 */
export function matchedMean(
  comparisons: readonly ReferenceComparison[],
  references: readonly Reference[],
  structure: Structure,
): MatchedMean | null {
  const groups = new Map<string, Item[]>()
  for (const comparison of comparisons) {
    const reference = references.find(({ id }) => id === comparison.reference)
    const item = reference && itemOf(reference, comparison, structure)
    if (!item) continue
    const group = [reference.source.id, reference.year, comparison.key].join(' ')
    groups.set(group, [...(groups.get(group) ?? []), item])
  }
  const items = [...groups.values()].find(({ length }) => length >= 2)
  const [first] = items ?? []
  if (!items || !first?.comparison.level) return null
  return {
    questions: items.map(({ question }) => question),
    level: first.comparison.level,
    own: meanOf(items, ({ own }) => own),
    sector: meanOf(items, ({ comparison }) => comparison.sector ?? 0),
  }
}

function itemOf(
  { match, compare, unit, deadBand }: Reference,
  comparison: ReferenceComparison,
  { pillars }: Structure,
): Item | null {
  const isShare = match?.kind === 'question' && compare === 'level' && unit === 'percent'
  if (!isShare || deadBand === null || comparison.own === null || comparison.sector === null) return null
  const question = pillars
    .flatMap(({ themes }) => themes.flatMap(({ questions }) => questions))
    .find(({ id }) => id === match.id)
  if (question?.kind !== 'single') return null
  const option = question.options.find(({ id }) => id === comparison.own?.answer)
  return option
    ? { question: question.id, weight: question.weight, own: 100 * option.value, comparison }
    : null
}

function meanOf(items: readonly Item[], value: (item: Item) => number): number {
  const weights = items.reduce((sum, { weight }) => sum + weight, 0)
  return items.reduce((sum, item) => sum + item.weight * value(item), 0) / weights
}
