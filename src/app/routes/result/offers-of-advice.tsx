import { use } from 'react'
import { offersForAdvice, offersInRegion, regionOfScan } from '../../../domain/host/offers-for-advice.ts'
import type { Surroundings } from '../../../domain/host/surroundings.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { Disclosure } from '../../../components/disclosure/disclosure.tsx'
import { OfferList } from '../../../features/host/offer-list.tsx'
import { fillPlural } from '../../../texts/fill.ts'
import { loadPractices } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'

type OffersProps = Pick<RouteContext, 'language'> & { scan: Scan; surroundings: Surroundings }

/** The offers that the result names for one advice. */
export function OffersOfAdvice({
  result,
  practice,
  ...props
}: OffersProps & { result: Result; practice: string }) {
  const { scan, surroundings, language } = props
  const texts = use(loadTexts(language, 'host'))
  const ids = result.advice.find((advice) => advice.practice === practice)?.offers ?? []
  const shown = offersInRegion(scan, surroundings, result.asOf)
  const offers = ids.flatMap((id) => shown.find(({ offer }) => offer.id === id) ?? [])
  return (
    <OfferList offers={offers} region={regionTitle(props)} heading={4} texts={texts} language={language} />
  )
}

/** The offers that fit a practice, for the scan in hand. */
export function OffersOfPractice({ practice: id, ...props }: OffersProps & { practice: string }) {
  const { scan, surroundings, language } = props
  const texts = use(loadTexts(language, 'host'))
  const practice = use(loadPractices()).find((each) => each.id === id)
  if (!practice) return null
  const offers = offersForAdvice(practice, scan, surroundings, today())
  return (
    <OfferList offers={offers} region={regionTitle(props)} heading={2} texts={texts} language={language} />
  )
}

/** All there is in the region, folded; what stopped says so. */
export function AllOffers(props: OffersProps) {
  const { scan, surroundings, language } = props
  const texts = use(loadTexts(language, 'host'))
  const offers = offersInRegion(scan, surroundings, today())
  const region = regionTitle(props)
  if (offers.length === 0) return null
  return (
    <Disclosure summary={fillPlural(texts.offers.all, offers.length, { region })}>
      <OfferList offers={offers} region={region} heading={3} texts={texts} language={language} />
    </Disclosure>
  )
}

function regionTitle({ scan, surroundings, language }: OffersProps): string {
  return regionOfScan(scan, surroundings)?.title[language] ?? ''
}
