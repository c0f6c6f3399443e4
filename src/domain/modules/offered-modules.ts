import type { Thresholds } from '../../content/schemas/questionnaire.ts'
import type { Module } from '../../content/module.ts'
import type { Result } from '../result/result-schema.ts'
import { roundScore } from '../scoring/level.ts'

/** A module with the linked themes that ask for it; none: it is open to everybody, but not offered. */
export type ModuleOffer = { module: Module; weakThemes: string[] }

/**
 * Every module with its linked themes that score below the attention threshold (as the reader sees it, rounded half up), the
 * lowest first. Offered ones come
 * first, in the order of their lowest theme; the others follow in the order of the content. A theme without a score
 * offers nothing. Source: the one table of thresholds, attentionBelow.
 */
export function offerModules(
  { pillars }: Pick<Result, 'pillars'>,
  modules: readonly Module[],
  { attentionBelow }: Pick<Thresholds, 'attentionBelow'>,
): ModuleOffer[] {
  const weak = pillars
    .flatMap((pillar) => pillar.themes)
    .flatMap(({ id, score }) => (score !== null && roundScore(score) < attentionBelow ? [{ id, score }] : []))
    .toSorted((a, b) => a.score - b.score)
  const place = ({ weakThemes: [lowest] }: ModuleOffer) =>
    lowest === undefined ? Infinity : weak.findIndex(({ id }) => id === lowest)
  return modules
    .map((module) => ({
      module,
      weakThemes: weak.map(({ id }) => id).filter((id) => module.themes.includes(id)),
    }))
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
