import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHost, buildOffer, buildOffers } from '../../../tests/support/sample-host.ts'
import { findRegion } from './find-region.ts'
import { listOffers, matchOffers, type OffersWish } from './match-offers.ts'
import type { Offer } from './offers-schema.ts'

const wish: OffersWish = {
  region: 'limburg',
  asOf: '2026-11-22',
  isExample: false,
  themes: ['learning'],
  practice: 'open-hiring',
  sector: 'Q',
  sizeBand: '25-49',
}
const cost = { year: 2021, nl: 'Gratis.', en: 'Free.' }

/** The ids of the offers that fit. */
function found(offers: Offer[], overrides: Partial<OffersWish> = {}): string[] {
  return matchOffers([buildOffers(offers)], { ...wish, ...overrides }).map(({ offer }) => offer.id)
}

const fits = (offer: Partial<Offer>, overrides: Partial<OffersWish> = {}) =>
  found([buildOffer(offer)], overrides).length === 1

describe('an offer fits an advice', () => {
  it.each<[string, Partial<Offer>, boolean]>([
    ['when it names a theme of it', {}, true],
    ['when it names its practice', { themes: ['roster'], practices: ['open-hiring'] }, true],
    ['not when it names neither', { themes: ['roster'], practices: ['zorgstart'] }, false],
    ['when it is for its sector', { sectors: ['P', 'Q'] }, true],
    ['not when it is for another sector', { sectors: ['P'] }, false],
    [
      'not when it is for another sector, even when it names the practice',
      { practices: ['open-hiring'], sectors: ['P'] },
      false,
    ],
    ['when it is for its size', { sizes: ['25-49'] }, true],
    ['not when it is for another size', { sizes: ['10-24'] }, false],
    ['not when it is for nobody', { sizes: [] }, false],
    ['not when it has stopped', { status: 'stopped' }, false],
  ])('%s', (_, offer, isFit) => {
    expect(fits(offer)).toBe(isFit)
  })

  it('of an employer that is not known, whatever its sector and size', () => {
    expect(fits({ sectors: ['P'], sizes: ['10-24'] }, { sector: null, sizeBand: null })).toBe(true)
  })

  it('in its own region only', () => {
    expect(fits({}, { region: 'zeeland' })).toBe(false)
    expect(fits({}, { region: null })).toBe(false)
  })
})

describe('what is not confirmed', () => {
  const files = [buildOffers([buildOffer()], { checked: false })]

  it('is kept from an employer', () => {
    expect(matchOffers(files, wish)).toEqual([])
    expect(listOffers(files, wish)).toEqual([])
  })

  it('is shown with an example, marked', () => {
    expect(matchOffers(files, { ...wish, isExample: true })).toMatchObject([{ isChecked: false }])
  })
})

describe('after its review day', () => {
  const past = { asOf: '2027-05-23' }

  it('an offer without a price is marked', () => {
    expect(matchOffers([buildOffers()], { ...wish, ...past })).toMatchObject([{ isOverdue: true }])
  })

  it('an offer with a price is hidden', () => {
    expect(fits({ cost }, past)).toBe(false)
  })

  it('but not on the day itself', () => {
    expect(matchOffers([buildOffers([buildOffer({ cost })])], { ...wish, asOf: '2027-05-22' })).toMatchObject(
      [{ isOverdue: false }],
    )
  })
})

describe('the order', () => {
  it('is: the practice first, then most themes, then as in the file', () => {
    const offers = [
      buildOffer({ id: 'one-theme' }),
      buildOffer({ id: 'two-themes', themes: ['learning', 'roster'] }),
      buildOffer({ id: 'one-theme-too' }),
      buildOffer({ id: 'practice', themes: [], practices: ['open-hiring'] }),
    ]
    expect(found(offers, { themes: ['learning', 'roster'] })).toEqual([
      'practice',
      'two-themes',
      'one-theme',
      'one-theme-too',
    ])
  })
})

describe('a list of all offers', () => {
  it('has those that stopped too, and says so', () => {
    const offers = [buildOffer({ id: 'open' }), buildOffer({ id: 'gone', status: 'stopped', cost })]
    expect(listOffers([buildOffers(offers)], { ...wish, asOf: '2030-01-01' })).toMatchObject([
      { offer: { id: 'open' }, isStopped: false, isOverdue: true },
      { offer: { id: 'gone' }, isStopped: true },
    ])
  })
})

describe('whatever the offers', () => {
  const some = <T>(values: T[]) => fc.option(fc.subarray(values), { nil: null })
  const offer = fc
    .record({
      themes: fc.subarray(['learning', 'roster', 'voice']),
      practices: fc.subarray(['open-hiring', 'zorgstart']),
      sectors: some(['P' as const, 'Q' as const]),
      sizes: some(['10-24' as const, '25-49' as const]),
      cost: fc.constantFrom(null, cost),
      status: fc.constantFrom('open' as const, 'stopped' as const),
      reviewBy: fc.constantFrom('2026-01-01', '2027-01-01'),
    })
    .map((fields) => buildOffer(fields))
  const files = fc
    .array(offer, { maxLength: 8 })
    .map((offers) => [buildOffers(offers.map((each, index) => ({ ...each, id: `o-${index}` })))])

  it('none that stopped is advised, none with an old price, none for others, and none that has no link with it', () => {
    fc.assert(
      fc.property(files, (each) => {
        for (const { offer: shown } of matchOffers(each, wish)) {
          expect(shown.status).toBe('open')
          expect(shown.cost === null || shown.reviewBy >= wish.asOf).toBe(true)
          expect(shown.sectors?.includes('Q') ?? true).toBe(true)
          expect(shown.sizes?.includes('25-49') ?? true).toBe(true)
          expect(shown.themes.includes('learning') || shown.practices?.includes('open-hiring')).toBe(true)
        }
      }),
    )
  })

  it('what is advised stands in the list of the region, each once', () => {
    fc.assert(
      fc.property(files, (each) => {
        const all = listOffers(each, wish).map(({ offer: { id } }) => id)
        const advised = matchOffers(each, wish).map(({ offer: { id } }) => id)
        expect(new Set(advised).size).toBe(advised.length)
        expect(advised.every((id) => all.includes(id))).toBe(true)
      }),
    )
  })
})

describe('the region of an employer', () => {
  it.each([
    ['is the one its province is in', 'zeeland', 'zeeland'],
    ['is the default when no province is given', null, 'limburg'],
    ['is none when the host does not serve the province', 'drenthe', undefined],
  ])('%s', (_, province, region) => {
    expect(findRegion(buildHost(), province)?.id).toBe(region)
  })

  it('is none when there is no default', () => {
    expect(findRegion(buildHost({ defaultRegion: null }), undefined)).toBeNull()
  })
})
