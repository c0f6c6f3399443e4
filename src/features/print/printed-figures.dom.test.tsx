// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bar } from '../../../tests/support/sample-report-blocks.ts'
import type { ReportBar } from '../../domain/report/report-model.ts'
import { PrintedBars } from './printed-bars.tsx'
import { PrintedDials } from './printed-dials.tsx'
import { PrintedMix } from './printed-mix.tsx'

const showBars = (...bars: ReportBar[]) =>
  render(<PrintedBars group={{ kind: 'bars', size: 'large', message: 'Zo staat u ervoor', bars }} />)
const figure = (name: string) => within(screen.getByRole('figure', { name }))
const widthsIn = (element: Element) =>
  [...element.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'))

describe('bars on paper', () => {
  it('stand in a figure named by its message, each with label, number and word', () => {
    showBars(bar('Leren', 74, 'goed op orde', 4), bar('Gezond werk', 30, 'eerste stappen', 2))
    const rows = figure('Zo staat u ervoor').getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Leren 74 goed op orde',
      'Gezond werk 30 eerste stappen050100',
    ])
  })

  it('are as long as their score on a track of the full width', () => {
    showBars(bar('Leren', 74, 'goed op orde', 4))
    const drawing = figure('Zo staat u ervoor').getByRole('listitem').querySelectorAll('svg')[1]!
    expect(widthsIn(drawing)).toEqual(['100%', '74%'])
  })

  it.each([
    [-20, '0%'],
    [240, '100%'],
  ])('a value of %d off the scale is drawn at its end', (value, width) => {
    showBars(bar('Ver', value, 'ver', 5))
    const drawing = figure('Zo staat u ervoor').getByRole('listitem').querySelectorAll('svg')[1]!
    expect(widthsIn(drawing)[1]).toBe(width)
  })

  it('without a score say why, and draw only the track', () => {
    showBars({ ...bar('Leren', 0, 'te weinig antwoorden', 1), score: null })
    const row = figure('Zo staat u ervoor').getByRole('listitem')
    expect(row).toHaveTextContent('Leren te weinig antwoorden')
    expect(row.querySelectorAll('rect')).toHaveLength(1)
  })

  it('show a whisker for a range wider than a point, and say the range in words', () => {
    const wide = { ...bar('Breed', 40, 'op weg', 3), range: { low: 31, high: 56 }, note: 'van 31 tot 56' }
    const narrow = { ...bar('Smal', 40, 'op weg', 3), range: { low: 40, high: 41 } }
    showBars(wide, narrow)
    const [first, second] = figure('Zo staat u ervoor').getAllByRole('listitem')
    expect([...first!.querySelectorAll('line')].map((line) => line.getAttribute('x1'))).toContain('31%')
    expect(first).toHaveTextContent('van 31 tot 56')
    expect(second!.querySelector('line')).toBeNull()
  })

  it('show one small mark for a range in which the ends of a whisker would meet', () => {
    showBars({ ...bar('Smal', 55, 'op weg', 3), range: { low: 54, high: 56 } })
    const lines = figure('Zo staat u ervoor').getByRole('listitem').querySelectorAll('line')
    expect(new Set([...lines].map((line) => line.getAttribute('x1')))).toEqual(new Set(['55%']))
  })

  it('show where the sector stands, with its label, and a bracket around the middle half', () => {
    showBars({
      ...bar('Leren', 74, 'goed op orde', 4),
      reference: { value: 48, label: 'deelnemers: 48' },
      middleHalf: { low: 33, high: 60 },
    })
    const row = figure('Zo staat u ervoor').getByRole('listitem')
    expect(within(row).getByText('deelnemers: 48')).toBeVisible()
    const places = [...row.querySelectorAll('line')].map((line) => line.getAttribute('x1'))
    expect(places).toEqual(expect.arrayContaining(['48%', '33%', '60%']))
  })

  it('without bars leave the message', () => {
    showBars()
    expect(screen.getByText('Zo staat u ervoor')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })
})

describe('dials on paper', () => {
  it('say label, number, word and share, and draw no pointer without a score', () => {
    const score = { value: 39, text: '39', blocks: 2 }
    render(
      <PrintedDials
        group={{
          kind: 'dials',
          message: 'Zo ver staan uw draaiknoppen open',
          dials: [
            { label: 'Werkenden', score, word: 'eerste stappen', share: '40% van uw advies' },
            { label: 'Werkuren', score: null, word: 'te weinig antwoorden', share: null },
          ],
        }}
      />,
    )
    const [first, second] = figure('Zo ver staan uw draaiknoppen open').getAllByRole('listitem')
    for (const text of ['Werkenden', '39', 'eerste stappen', '40% van uw advies']) {
      expect(within(first!).getByText(text)).toBeVisible()
    }
    expect(first!.querySelector('circle')).not.toBeNull()
    expect(within(second!).getByText('te weinig antwoorden')).toBeVisible()
    expect(second!.querySelector('circle')).toBeNull()
  })
})

describe('a mix on paper', () => {
  it('names every share that is there and fills the whole bar with them', () => {
    const parts = [
      { place: 1, label: 'Werkenden', percent: 40, text: '40%' },
      { place: 3, label: 'Werkuren', percent: 20, text: '20%' },
      { place: 5, label: 'Beroepsbevolking', percent: 0, text: 'niet' },
    ]
    render(<PrintedMix mix={{ kind: 'mix', message: 'Hier zet uw advies op in', parts }} />)
    const shares = figure('Hier zet uw advies op in').getAllByRole('listitem')
    expect(shares.map(({ textContent }) => textContent)).toEqual(['1Werkenden: 40%', '2Werkuren: 20%'])
    const [drawing] = screen.getByRole('figure').querySelectorAll('svg')
    const areas = [...drawing!.querySelectorAll('rect:not([fill])')]
    const total = areas.reduce((sum, area) => sum + parseFloat(area.getAttribute('width')!), 0)
    expect(total).toBeCloseTo(100)
  })

  it('draws a part the same whatever the others are', () => {
    const all = ['Werkenden', 'Werkuren', 'Productiviteit'].map((label, index) => ({
      ...{ place: index + 1, label, percent: 30, text: '30%' },
    }))
    const lookOf = (parts: typeof all, label: string) => {
      const { unmount } = render(<PrintedMix mix={{ kind: 'mix', message: 'Inzet', parts }} />)
      const swatch = screen.getByText(`${label}: 30%`).closest('li')!.querySelector('svg')!
      const [area, lines] = swatch.querySelectorAll('rect')
      const look = [area!.getAttribute('class'), lines?.getAttribute('fill')?.replace(/.*-/, '')]
      unmount()
      return look
    }
    const looks = all.map(({ label }) => lookOf(all, label))
    expect(new Set(looks.map(String)).size).toBe(3)
    expect(looks.map(([, pattern]) => pattern)).toEqual([undefined, 'rising)', 'upright)'])
    expect(lookOf(all.slice(2), 'Productiviteit')).toEqual(looks[2])
  })

  it('without shares leaves the message', () => {
    render(<PrintedMix mix={{ kind: 'mix', message: 'Nog geen advies', parts: [] }} />)
    expect(screen.getByText('Nog geen advies')).toBeVisible()
    expect(screen.getByRole('figure').querySelector('svg')).toBeNull()
  })
})
