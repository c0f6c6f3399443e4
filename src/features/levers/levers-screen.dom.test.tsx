// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import '../../../tests/support/dom-stand-ins.ts'
import {
  leverIds,
  renderLevers,
  sampleLevels,
  sampleLevelTexts,
  sampleLevers,
  sampleTexts,
} from './sample-levers.tsx'

const region = (name: string) => within(screen.getByRole('region', { name }))
const overview = () => within(screen.getByRole('table', { name: sampleTexts.nl.overview.caption }))
const rowsOf = (table: { getAllByRole: (role: string) => HTMLElement[] }) =>
  table.getAllByRole('row').map(({ textContent }) => textContent)

describe('the dials', () => {
  it('stand in the order of the levers, with title, number, word and part of the advice', () => {
    renderLevers()
    const items = within(screen.getByRole('figure')).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Knop labour-force01000 begin35% van uw advies',
      'Knop participation010038 begin0% van uw advies',
      'Knop hours0100 te weinig antwoorden16% van uw advies',
      'Knop productivity010060 sterk14% van uw advies',
      'Knop sustainable-employability0100100 sterk35% van uw advies',
    ])
  })

  it('say the same in a table', () => {
    renderLevers()
    const table = within(screen.getByRole('table', { name: 'Dezelfde draaiknoppen in een tabel' }))
    expect(rowsOf(table).slice(1)).toEqual([
      'Knop labour-force0begin35%',
      'Knop participation38begin0%',
      'Knop hours–te weinig antwoorden16%',
      'Knop productivity60sterk14%',
      'Knop sustainable-employability100sterk35%',
    ])
  })

  it('leave the percentages out without advice, and say so', () => {
    renderLevers({ own: { levers: sampleLevers(null), levels: sampleLevels, levelTexts: sampleLevelTexts } })
    const dials = region('Uw draaiknoppen')
    expect(dials.getByText(/U heeft nu geen advies/)).toBeVisible()
    expect(dials.queryByRole('columnheader', { name: 'Deel van uw advies' })).not.toBeInTheDocument()
    expect(dials.queryByText(/%/)).not.toBeInTheDocument()
  })

  it('are left out without a scan; the rest of the screen works', () => {
    renderLevers({ own: null })
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: 'Reken het zelf uit' })).toBeVisible()
  })
})

describe('the meaning and the claim', () => {
  it('give every lever its meaning and an example', () => {
    renderLevers()
    const items = region('Wat zijn de draaiknoppen?').getAllByRole('listitem')
    expect(items).toHaveLength(5)
    items.forEach((item, index) => {
      expect(item).toHaveTextContent(`Wat ${leverIds[index]} is.`)
      expect(item).toHaveTextContent('Bijvoorbeeld:')
    })
  })

  it.each(['nl', 'en'] as const)('have an example for exactly the levers of the content (%s)', (language) => {
    const file = readFileSync(join(import.meta.dirname, '../../../questions/levers.yaml'), 'utf8')
    const { levers } = load(file) as { levers: { id: string }[] }
    expect(Object.keys(sampleTexts[language].meaning.examples)).toEqual(levers.map(({ id }) => id))
    expect(leverIds).toEqual(levers.map(({ id }) => id))
  })

  it('quote the source as the source, beside our own sum', () => {
    renderLevers()
    const claim = region('Wat zegt de bron?')
    expect(claim.getByText(/^Bron:/)).toHaveTextContent('Wise up Consultancy, 2023')
    expect(claim.getByText(/keer 1% verder/)).toHaveTextContent(
      '1,01 × 1,01 × 1,01 × 1,01 × 1,01 = 1,051. Dat is 5,1% groei',
    )
    expect(claim.getByText(/3 jaar achter elkaar\? /)).toHaveTextContent('1,161. Dat is 16,1% groei')
  })
})

describe('the overview of practices', () => {
  it('groups all practices by their main lever, each a link', () => {
    renderLevers()
    expect(rowsOf(overview()).slice(1)).toEqual([
      'Knop labour-force (1 voorbeeld)',
      'Appelveelveeldoor ons ingeschat',
      'Knop hours (1 voorbeeld)',
      'Zebrahelemaaldoor de bron genoemd',
      'Knop productivity (1 voorbeeld)',
      'Middeneen deelveeldoor ons ingeschat',
    ])
    expect(overview().getByRole('link', { name: 'Appel' })).toHaveAttribute('href', '#/practice/apple')
  })

  it('puts a word only under the levers a practice turns', () => {
    renderLevers()
    const row = within(overview().getByRole('row', { name: /^Midden/ }))
    const words = row.getAllByRole('cell').map(({ textContent }) => textContent)
    expect(words).toEqual(['', 'een deel', '', 'veel', '', 'door ons ingeschat'])
  })

  it('counts what the source names apart from what we estimated', () => {
    renderLevers()
    expect(screen.getByText(/Hier staan alle 3 praktijkvoorbeelden/)).toHaveTextContent(
      'Bij 1 noemt de bron zelf de knoppen. Bij 2 hebben wij het ingeschat.',
    )
  })

  it('can be put in order of name, or of who names the lever', async () => {
    renderLevers()
    const select = screen.getByRole('combobox', { name: 'Zet op volgorde van' })
    const links = () =>
      overview()
        .getAllByRole('link')
        .map(({ textContent }) => textContent)
    await userEvent.selectOptions(select, 'naam, van a tot z')
    expect(links()).toEqual(['Appel', 'Midden', 'Zebra'])
    await userEvent.selectOptions(select, 'wie de knop noemt')
    expect(links()).toEqual(['Zebra', 'Appel', 'Midden'])
    expect(overview().getByRole('rowheader', { name: 'Door de bron genoemd (1 voorbeeld)' })).toBeVisible()
  })
})

it('speaks English', () => {
  renderLevers({ language: 'en' })
  expect(screen.getByRole('heading', { level: 1, name: 'The 5 levers' })).toBeVisible()
  expect(screen.getByText(/1.01 × 1.01 × 1.01 × 1.01 × 1.01 = 1.051/)).toBeVisible()
})
