import type { ProfileTexts, ReferenceTexts } from '../../content/texts.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { ReferenceComparison } from '../result/result-schema.ts'

/** Whose figure it is: as a label ("Uw sector: Horeca") and within a sentence ("uw sector"). */
export type WordedPlace = { label: string; of: string }

/** Names the branch, sector, group of sectors or country of a figure; null without a figure. */
export function placeOf(
  { level, key }: Pick<ReferenceComparison, 'level' | 'key'>,
  group: string | null,
  { groups }: Pick<ReferenceTexts, 'groups'>,
  { texts, profile }: { texts: ReferencesUiTexts; profile: ProfileTexts },
): WordedPlace | null {
  if (level === null || key === null) return null
  if (group !== null) {
    const name = groups[group] ?? group
    return { label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, of: name }
  }
  const of = texts.of[level]
  if (level === 'national') return { label: texts.places.national, of }
  const name = level === 'branch' ? profile.branches[key] : profile.sectors[key]?.title
  return { label: fill(texts.places[level], { name: name ?? key }), of }
}
