import { buildLadder, buildStructure } from './structure-builder.ts'
import type { Host } from '../../src/domain/host/host-schema.ts'
import type { Offer, Offers } from '../../src/domain/host/offers-schema.ts'

/** Files of a host for tests: small, and the same whatever is shipped. */

/** Two themes: learning and roster. */
export const sampleStructure = buildStructure({
  pillars: [
    {
      id: 'people',
      weight: 1,
      themes: [
        { id: 'learning', weight: 1, questions: [buildLadder({ id: 'courses' })] },
        { id: 'roster', weight: 1, questions: [buildLadder({ id: 'hours' })] },
      ],
    },
  ],
})

/** A host that serves Limburg, with offers, and Zeeland, without. */
export function buildHost(overrides: Partial<Host> = {}): Host {
  return {
    format: 'toekomstscan/host',
    formatVersion: 1,
    name: 'Scan van de vereniging',
    logo: 'logo.svg',
    contact: {
      organisation: 'De vereniging',
      phone: '043 000 00 00',
      email: 'info@example.org',
      website: 'https://example.org/scan',
    },
    privacy: { nl: 'Wij bewaren niets.', en: 'We keep nothing.' },
    defaultRegion: 'limburg',
    regions: [
      {
        id: 'limburg',
        title: { nl: 'Limburg', en: 'Limburg' },
        provinces: ['limburg'],
        offersFile: 'offers/limburg.json',
      },
      { id: 'zeeland', title: { nl: 'Zeeland', en: 'Zeeland' }, provinces: ['zeeland'], offersFile: null },
    ],
    colours: { brand: '#1764ab', brandDark: '#08306b' },
    ...overrides,
  }
}

/** An offer that fits every employer and the theme learning. */
export function buildOffer(overrides: Partial<Offer> = {}): Offer {
  return {
    id: 'help-with-learning',
    title: { nl: 'Hulp bij leren', en: 'Help with learning' },
    by: 'Het loket',
    what: { nl: 'Iemand denkt met u mee.', en: 'Someone thinks along with you.' },
    themes: ['learning'],
    sectors: null,
    sizes: null,
    cost: null,
    status: 'open',
    link: null,
    phone: null,
    source: { title: 'Een publicatie', year: 2021, place: null },
    reviewBy: '2027-05-22',
    ...overrides,
  }
}

/** Confirmed offers of Limburg. */
export function buildOffers(offers: Offer[] = [buildOffer()], overrides: Partial<Offers> = {}): Offers {
  return {
    format: 'toekomstscan/offers',
    formatVersion: 1,
    region: 'limburg',
    checked: true,
    offers,
    ...overrides,
  }
}

/** A file as a text editor shows it. */
export function fileOf(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
