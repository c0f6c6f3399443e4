// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { buildOffer } from '../../../tests/support/sample-host.ts'
import type { ShownOffer } from '../../domain/host/match-offers.ts'
import type { Offer } from '../../domain/host/offers-schema.ts'
import { host as en } from '../../texts/en/host.ts'
import { host as nl } from '../../texts/nl/host.ts'
import { OfferList } from './offer-list.tsx'

function shown(offer: Partial<Offer> = {}, standing: Partial<ShownOffer> = {}): ShownOffer {
  return { offer: buildOffer(offer), isChecked: true, isOverdue: false, isStopped: false, ...standing }
}

function showOffers(...offers: ShownOffer[]) {
  return render(<OfferList offers={offers} region="Limburg" heading={4} texts={nl} language="nl" />)
}

describe('offers in the region', () => {
  it('are a part of the page named after the region, one item each', () => {
    showOffers(shown(), shown({ id: 'other', title: { nl: 'Ander loket', en: 'Other desk' } }))
    const region = screen.getByRole('region', { name: 'Aanbod in Limburg' })
    expect(within(region).getByRole('heading', { level: 4 })).toBeVisible()
    expect(within(region).getAllByRole('listitem')).toHaveLength(2)
  })

  it('are nothing when there are none', () => {
    expect(showOffers().container).toBeEmptyDOMElement()
  })

  it('say what, from whom, what it costs and in which year, and the source', () => {
    showOffers(shown({ cost: { year: 2021, nl: 'Gratis.', en: 'Free.' } }))
    const item = screen.getByRole('listitem')
    for (const words of [
      'Hulp bij leren',
      'Van: Het loket',
      'Iemand denkt met u mee.',
      'Kosten (2021): Gratis.',
    ]) {
      expect(item).toHaveTextContent(words)
    }
    expect(item).toHaveTextContent('Bron: Een publicatie, 2021.')
  })

  it('say so when the costs are not known', () => {
    showOffers(shown())
    expect(screen.getByText(nl.offers.noCost)).toBeVisible()
  })

  it('name the place in the source', () => {
    showOffers(shown({ source: { title: 'Boek', year: 2023, place: 'Hoofdstuk 2' } }))
    expect(screen.getByText('Boek').parentElement).toHaveTextContent('Bron: Boek, 2023, onder "Hoofdstuk 2".')
  })

  it('name a Dutch source as Dutch on an English page', () => {
    const offers = [shown({ source: { title: 'Boek', year: 2023, place: 'Hoofdstuk 2' } })]
    render(<OfferList offers={offers} region="Limburg" heading={4} texts={en} language="en" />)
    for (const words of ['Boek', 'Hoofdstuk 2']) {
      expect(screen.getByText(words)).toHaveAttribute('lang', 'nl')
    }
  })

  it('lead to the website and the phone of the organisation', () => {
    showOffers(shown({ link: 'https://example.org/', phone: '+31 (0)43 000 00 00' }))
    const link = screen.getByRole('link', { name: 'Naar de website: Hulp bij leren' })
    expect(link).toHaveAttribute('href', 'https://example.org/')
    expect(link).toHaveAttribute('rel', 'noreferrer')
    expect(link).not.toHaveAttribute('target')
    expect(screen.getByRole('link', { name: 'Bel Het loket: +31 (0)43 000 00 00' })).toHaveAttribute(
      'href',
      'tel:+310430000000',
    )
    expect(screen.queryByText(nl.offers.noAddress)).not.toBeInTheDocument()
  })

  it('say how to find it when there is no address', () => {
    showOffers(shown())
    expect(screen.getByText(nl.offers.noAddress)).toBeVisible()
  })

  it('show markup in a file as plain text', () => {
    showOffers(shown({ by: '<img src=x>' }))
    expect(screen.getByText('Van: <img src=x>')).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })

  it('are in the reader\u2019s language', () => {
    render(<OfferList offers={[shown()]} region="Limburg" heading={2} texts={en} language="en" />)
    expect(screen.getByRole('region', { name: 'Help in Limburg' })).toHaveTextContent(
      'Someone thinks along with you.',
    )
  })
})

describe('an offer is marked in words:', () => {
  it('confirmed and in date has no mark', () => {
    showOffers(shown())
    for (const mark of [nl.offers.unchecked, nl.offers.overdue, nl.offers.stopped]) {
      expect(screen.queryByText(mark)).not.toBeInTheDocument()
    }
  })

  it('not confirmed yet, with what to do first', () => {
    showOffers(shown({}, { isChecked: false }))
    expect(screen.getByText('nog niet bevestigd')).toBeVisible()
    expect(screen.getByRole('listitem')).toHaveTextContent(nl.offers.uncheckedText)
  })

  it('past its review day, with that day', () => {
    showOffers(shown({}, { isOverdue: true }))
    expect(screen.getByText('nog navragen')).toBeVisible()
    expect(screen.getByRole('listitem')).toHaveTextContent('Dit is na 22 mei 2027 niet meer nagekeken.')
  })

  it('ended, and then it leads nowhere', () => {
    showOffers(shown({ link: 'https://example.org/' }, { isStopped: true, isChecked: false }))
    expect(screen.getByText('gestopt')).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.queryByText(nl.offers.unchecked)).not.toBeInTheDocument()
  })
})
