// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
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
