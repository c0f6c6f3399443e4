import { describe, expect, it } from 'vitest'
import { editions } from '../../../texts/nl/editions.ts'
import { host } from '../../../texts/nl/host.ts'
import type { ShownOffer } from '../../host/match-offers.ts'
import type { Offer } from '../../host/offers-schema.ts'
import { offerInWords, offersNote } from './offers-in-words.ts'

const words = { ...host.offers, ...editions.offers }

function shown(offer: Partial<Offer> = {}, overrides: Partial<ShownOffer> = {}): ShownOffer {
  const bare = {
    ...{ id: 'talk', title: { nl: 'Gesprek', en: 'Talk' }, by: 'LWV', cost: null, link: null, phone: null },
    ...{ source: null, reviewBy: '2027-02-22' },
  }
  return {
    offer: { ...bare, ...offer } as Offer,
    ...{ isChecked: false, isOverdue: false, isStopped: false },
    ...overrides,
  }
}
const full = shown({ cost: { year: 2026, nl: 'gratis', en: 'free' }, phone: '088' }, { isChecked: true })

describe('offers on paper', () => {
  it('say in each line only what is known, and mark what is not confirmed', () => {
    expect(offerInWords(shown(), words, 'nl')).toBe('Gesprek (nog niet bevestigd). Van: LWV.')
    expect(offerInWords(full, words, 'nl')).toBe('Gesprek. Van: LWV. Kosten (2026): gratis Telefoon: 088.')
  })

  it('say once what is lacking, however many there are', () => {
    const note = offersNote([shown(), shown(), full], 'Limburg', words)
    const { unchecked, noCost, noAddress } = words.notes
    expect(note).toBe(['Over het aanbod in Limburg:', unchecked, noCost, noAddress].join(' '))
  })

  it('say nothing when nothing is lacking', () => {
    expect(offersNote([full], 'Limburg', words)).toBe('')
    expect(offersNote([], 'Limburg', words)).toBe('')
  })
})
