import type { Practice } from '../../content/practice.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { findRegion } from './find-region.ts'
import type { HostRegion } from './host-schema.ts'
import { listOffers, matchOffers, type ShownOffer } from './match-offers.ts'
import type { Surroundings } from './surroundings.ts'

/** More names on one advice are a list to study, not a next step. */
const offersPerAdvice = 3

/**
 * The offers that fit one advice for this employer, at most three: first those for a main theme of the practice, then
 * those for a side theme. None without a region.
 */
export function offersForAdvice(
  { id, themes }: Pick<Practice, 'id' | 'themes'>,
  { company }: Pick<Scan, 'company'>,
  surroundings: Surroundings,
  asOf: string,
): ShownOffer[] {
  const offersFor = (relevance: number) =>
    matchOffers(surroundings.offers, {
      region: regionOfScan({ company }, surroundings)?.id ?? null,
      asOf,
      isExample: surroundings.isExample,
      themes: Object.keys(themes).filter((theme) => themes[theme] === relevance),
      practice: id,
      sector: company.sector,
      sizeBand: company.sizeBand,
    })
  const main = offersFor(1)
  const side = offersFor(0.5).filter(({ offer }) => !main.some((shown) => shown.offer.id === offer.id))
  return [...main, ...side].slice(0, offersPerAdvice)
}

/** The region of the host in which the employer works; null without a host or outside its regions. */
export function regionOfScan(
  { company }: Pick<Scan, 'company'>,
  { host }: Pick<Surroundings, 'host'>,
): HostRegion | null {
  return host ? findRegion(host, company.region) : null
}

/** Every offer in the employer's region, those that stopped too; empty without a region. */
export function offersInRegion(
  scan: Pick<Scan, 'company'>,
  surroundings: Surroundings,
  asOf: string,
): ShownOffer[] {
  const region = regionOfScan(scan, surroundings)?.id ?? null
  return listOffers(surroundings.offers, { region, asOf, isExample: surroundings.isExample })
}
