// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { buildHost } from '../../../tests/support/sample-host.ts'
import type { Host } from '../../domain/host/host-schema.ts'
import { data as en } from '../../texts/en/data.ts'
import { data as nl } from '../../texts/nl/data.ts'
import { fill } from '../../texts/fill.ts'
import { DataScreen } from './data-screen.tsx'

const named = buildHost({
  contact: { organisation: 'De Vereniging', phone: '046 123 45 67', email: null, website: null },
  privacy: { nl: 'Wij lezen niets mee.', en: 'We do not read along.' },
})
const show = (host: Host | null, language: 'nl' | 'en' = 'nl') =>
  render(
    <DataScreen texts={language === 'nl' ? nl : en} product="Toekomstscan" host={host} language={language} />,
  )

describe('"Wat gebeurt er met mijn gegevens"', () => {
  it('says every duty to inform under a heading of its own', () => {
    show(null)
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([
      ...nl.sections.map(({ title }) => title),
      nl.responsible.title,
      ...nl.consents.map(({ title }) => title),
    ])
  })

  it('names the host as the one to ask, and gives its own words on privacy', () => {
    show(named)
    expect(screen.getByText(fill(nl.responsible.host, { organisation: 'De Vereniging' }))).toBeVisible()
    expect(screen.getByText('Telefoon: 046 123 45 67')).toBeVisible()
    expect(screen.getByText('Wij lezen niets mee.')).toBeVisible()
    expect(screen.queryByText(nl.responsible.nobody)).toBeNull()
  })

  it('gives the words of the host in the language of the reader', () => {
    show(named, 'en')
    expect(screen.getByText('We do not read along.')).toBeVisible()
  })

  it('says so where no organisation is filled in, and leaves no mark unfilled', () => {
    show(null)
    expect(screen.getByText(nl.responsible.nobody)).toBeVisible()
    expect(document.body.textContent).not.toContain('{')
  })
})

/** What must be said (Article 13 GDPR, Article 11.7a of the Telecommunications Act), in words of its own: not read from the texts. */
const duties: [string, RegExp, RegExp][] = [
  ['who is responsible', /is verantwoordelijk voor deze website/, /is responsible for this website/],
  ['what is kept', /Op dit apparaat staan uw antwoorden/, /This device holds your answers/],
  ['why no consent is needed', /geen toestemming voor te geven/, /do not have to give consent/],
  ['no cookies', /geen cookies/, /no cookies/],
  [
    'what stays after "only this session"',
    /Alleen de kopie van de scan zelf blijft/,
    /Only the copy of the scan/,
  ],
  ['what the browser itself remembers', /browser onthoudt welke pagina's/, /browser remembers which pages/],
  ['how long', /Is een scan ouder dan 12 maanden/, /Is a scan older than 12 months/],
  [
    'a device of more people',
    /Wie dit apparaat gebruikt, kan uw antwoorden zien/,
    /Whoever uses this device can/,
  ],
  ['what not to write down', /geen namen van medewerkers/, /Do not enter names of employees/],
  ['what an adviser keeps', /staan op dit apparaat ook uw dossiers/, /this device also holds your dossiers/],
  ['the right to see', /^Zien:/, /^See:/],
  ['the right to correct', /^Verbeteren:/, /^Correct:/],
  ['the right to take along', /^Meenemen:/, /^Take along:/],
  ['the right to erase', /^Wissen:/, /^Erase:/],
  ['where to complain', /Autoriteit Persoonsgegevens/, /Dutch Data Protection Authority/],
  ['what an adviser who gets a file does', /alleen voor het gesprek met u/, /only for the talk with you/],
  ['what a campaign gets', /Er staat geen naam in en geen tekst/, /no name in it and no text/],
  ['that a contribution cannot be taken back', /niet meer terug te vinden/, /can no longer be/],
  [
    'no decision about a person',
    /geen besluit dat een computer alleen neemt/,
    /No decision is made by a computer alone/,
  ],
]

describe('the duties to inform', () => {
  it.each(duties)('say %s, in both languages', (_, dutch, english) => {
    show(null)
    expect(screen.getAllByText(dutch).length).toBeGreaterThan(0)
    cleanup()
    show(null, 'en')
    expect(screen.getAllByText(english).length).toBeGreaterThan(0)
  })
})
