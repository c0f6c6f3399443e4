import { describe, expect, it } from 'vitest'
import { buildHost, buildOffer } from '../../../tests/support/sample-host.ts'
import type { Offers } from './offers-schema.ts'
import { offersForAdvice, offersInRegion } from './offers-for-advice.ts'
import { noSurroundings, type Surroundings } from './surroundings.ts'

const day = '2026-11-22'
const practice = { id: 'talk', themes: { learning: 1, roster: 0.5 } as const }
const company = { sector: 'F', sizeBand: '25-49', region: 'limburg' } as const

function surroundingsOf(offers: Offers['offers'], rest: Partial<Surroundings & Offers> = {}): Surroundings {
  const { checked = true, isExample = false, host = buildHost() } = rest
  const file = {
    format: 'toekomstscan/offers',
    formatVersion: 1,
    region: 'limburg',
    checked,
    offers,
  } as const
  return { ...noSurroundings, host, offers: [file], isExample }
}

function namesFor(surroundings: Surroundings, region: 'limburg' | 'zeeland' = 'limburg'): string[] {
  const scan = { company: { ...company, region } }
  return offersForAdvice(practice, scan, surroundings, day).map(({ offer }) => offer.id)
}

describe('offers beside an advice', () => {
  it('are those in the region of the employer that fit a theme of the practice', () => {
    expect(namesFor(surroundingsOf([buildOffer({ id: 'lessons' })]))).toEqual(['lessons'])
    expect(namesFor(surroundingsOf([buildOffer({ id: 'lessons' })]), 'zeeland')).toEqual([])
  })

  it('put help for a side theme after help for a main theme', () => {
    const offers = [buildOffer({ id: 'side', themes: ['roster'] }), buildOffer({ id: 'main' })]
    expect(namesFor(surroundingsOf(offers))).toEqual(['main', 'side'])
  })

  it('leave out what touches none of its themes', () => {
    expect(namesFor(surroundingsOf([buildOffer({ themes: ['elsewhere'] })]))).toEqual([])
  })

  it('are three at most, with the offer that names the practice first', () => {
    const offers = ['one', 'two', 'three', 'four'].map((id) => buildOffer({ id }))
    const named = buildOffer({ id: 'named', themes: [], practices: ['talk'] })
    expect(namesFor(surroundingsOf([...offers, named]))).toEqual(['named', 'one', 'two'])
  })

  it('are kept from an employer as long as the host has not confirmed them, and shown with an example', () => {
    const offers = [buildOffer({ id: 'lessons' })]
    expect(namesFor(surroundingsOf(offers, { checked: false }))).toEqual([])
    expect(namesFor(surroundingsOf(offers, { checked: false, isExample: true }))).toEqual(['lessons'])
  })

  it('are none without a host', () => {
    expect(namesFor(surroundingsOf([buildOffer()], { host: null }))).toEqual([])
  })
})

describe('all offers of a region', () => {
  it('hold what stopped too, so that a list can say so', () => {
    const surroundings = surroundingsOf([buildOffer({ id: 'ended', status: 'stopped' })])
    const shown = offersInRegion({ company }, surroundings, day)
    expect(shown.map(({ offer, isStopped }) => [offer.id, isStopped])).toEqual([['ended', true]])
  })
})
