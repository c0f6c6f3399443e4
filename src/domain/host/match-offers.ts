import type { Offer, Offers } from './offers-schema.ts'

/** An offer as a face shows it. */
export type ShownOffer = {
  offer: Offer
  /** The host has confirmed it; otherwise "nog niet bevestigd". */
  isChecked: boolean
  /** Its review day has passed: "nog navragen". */
  isOverdue: boolean
  isStopped: boolean
}

/** Where and when offers are shown. */
export type OffersPlace = {
  /** Id of a region of the host; null where the employer's region is not known: then there is no offer. */
  region: string | null
  /** yyyy-mm-dd */
  asOf: string
  /** An example may show what no host has confirmed yet; an employer's own result may not. */
  isExample: boolean
}

/** The advice, and the employer that gets it; null fits every offer. */
export type OffersWish = OffersPlace & {
  themes: readonly string[]
  practice: string | null
  sector: string | null
  sizeBand: string | null
}

/**
 * The offers that fit an advice, those that name its practice first, then those that share most themes, then in the
 * order of the file. Never one that stopped. After its review day an offer with a price is hidden, for prices and
 * schemes end; another is marked.
 */
export function matchOffers(files: readonly Offers[], wish: OffersWish): ShownOffer[] {
  const distance = ({ offer }: ShownOffer) => [namesPractice(offer, wish) ? 1 : 0, sharedThemes(offer, wish)]
  return listOffers(files, wish)
    .filter(({ isStopped }) => !isStopped)
    .filter(({ offer, isOverdue }) => !(isOverdue && offer.cost !== null))
    .filter(({ offer }) => namesPractice(offer, wish) || sharedThemes(offer, wish) > 0)
    .filter(({ offer }) => fits(offer.sectors, wish.sector) && fits(offer.sizes, wish.sizeBand))
    .map((shown) => ({ shown, rank: distance(shown) }))
    .sort((a, b) => (b.rank[0] ?? 0) - (a.rank[0] ?? 0) || (b.rank[1] ?? 0) - (a.rank[1] ?? 0))
    .map(({ shown }) => shown)
}

/** Every offer of a region, those that stopped too, in the order of the file: for a list that says so. */
export function listOffers(files: readonly Offers[], { region, asOf, isExample }: OffersPlace): ShownOffer[] {
  return files
    .filter((file) => file.region === region && (file.checked || isExample))
    .flatMap((file) =>
      file.offers.map((offer) => ({
        offer,
        isChecked: file.checked,
        isOverdue: offer.reviewBy < asOf,
        isStopped: offer.status === 'stopped',
      })),
    )
}

function namesPractice(offer: Offer, { practice }: OffersWish): boolean {
  return practice !== null && (offer.practices ?? []).includes(practice)
}

function sharedThemes(offer: Offer, { themes }: OffersWish): number {
  return offer.themes.filter((theme) => themes.includes(theme)).length
}

function fits(wanted: readonly string[] | null, own: string | null): boolean {
  return wanted === null || own === null || wanted.includes(own)
}
