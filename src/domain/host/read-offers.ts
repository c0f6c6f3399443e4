import type { Structure } from '../../content/structure.ts'
import { showValue } from '../scan/show-value.ts'
import type { HostFault, HostIdKind, HostProblem } from './host-problem.ts'
import { offersFormat, offersFormatVersion, offersSchema, type Offer, type Offers } from './offers-schema.ts'
import { parseHostFile } from './parse-host-file.ts'
import type { ReadHostFile } from './read-host.ts'
import type { LineOf } from './read-json.ts'

/** What an offers file is held against. */
export type OffersContext = {
  structure: Pick<Structure, 'pillars'>
  /** Ids of the catalogue; without them practices are not checked. */
  practices?: readonly string[] | undefined
  /** The region of host.json that names this file; without it the region is not checked. */
  region?: string | undefined
}

/** Reads a file of offers: shape first, then every id. Never throws on bad input. */
export function readOffers(text: string, context: OffersContext): ReadHostFile<Offers> {
  const parsed = parseHostFile<Offers>(text, {
    schema: offersSchema,
    format: offersFormat,
    version: offersFormatVersion,
  })
  if (!parsed.ok) return parsed
  const { data, lineOf, remarks } = parsed
  const problems = [
    ...checkRegion(data, context.region, lineOf),
    ...data.offers.flatMap((offer, index) => checkOffer(offer, index, data.offers, context, lineOf)),
  ]
  return problems.length > 0
    ? { ok: false, problems: [...problems, ...remarks] }
    : { ok: true, data, remarks }
}

function checkRegion({ region }: Offers, wanted: string | undefined, lineOf: LineOf): HostProblem[] {
  if (wanted === undefined || wanted === region) return []
  return [{ field: 'region', line: lineOf(['region']), code: 'other-region', found: region, wanted }]
}

function checkOffer(
  offer: Offer,
  index: number,
  all: readonly Offer[],
  { structure, practices }: OffersContext,
  lineOf: LineOf,
): HostProblem[] {
  const themes = structure.pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id))
  const at = (path: (string | number)[], fault: HostFault): HostProblem => {
    const whole = ['offers', index, ...path]
    return { field: whole.join('.'), line: lineOf(whole), ...fault }
  }
  const unknown = (kind: HostIdKind, field: string, ids: readonly string[], known: readonly string[]) =>
    ids.flatMap((id, i) =>
      known.includes(id) ? [] : [at([field, i], { code: 'unknown-id', found: showValue(id), kind })],
    )
  const isRepeated = all.findIndex(({ id }) => id === offer.id) < index
  const hasNoTheme = offer.themes.length === 0 && (offer.practices ?? []).length === 0
  return [
    ...(isRepeated ? [at(['id'], { code: 'repeated-id', found: showValue(offer.id) })] : []),
    ...(hasNoTheme ? [at(['themes'], { code: 'no-theme' })] : []),
    ...unknown('theme', 'themes', offer.themes, themes),
    ...(practices ? unknown('practice', 'practices', offer.practices ?? [], practices) : []),
  ]
}
