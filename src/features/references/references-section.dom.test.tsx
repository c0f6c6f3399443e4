// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { WordedReference } from '../../domain/references/references-in-words.ts'
import { references as texts } from '../../texts/nl/references.ts'
import { ReferencesSection } from './references-section.tsx'
import type { ReferencesView } from './references-view.ts'

function worded(overrides: Partial<WordedReference> = {}): WordedReference {
  return {
    id: 'sick-leave',
    indicator: 'Ziekteverzuim',
    year: 2024,
    place: 'Uw sector: Horeca',
    figure: '3,4%',
    size: { label: 'Bij 10 tot 99 mensen', figure: '4,6%' },
    own: '4 tot 5%',
    verdict: 'boven',
    sentences: ['Uw antwoord ligt boven het cijfer van uw sector.'],
    drawing: {
      axis: { max: 10 },
      own: { low: 4, high: 5 },
      point: 3.4,
      around: { low: 2.9, high: 3.9 },
      size: 4.6,
    },
    source: {
      wording: ['De vraag was: "Hoe vaak?"'],
      original: null,
      asked: 'Gevraagd aan werkgevers (alle).',
      askedShort: 'gevraagd aan werkgevers',
      remarks: [],
      citation: 'Bron: CBS, tabel 80072ned, 2024.',
      confidence: 'Wij lazen de hele tabel.',
      licence: 'Mag.',
      reviewPast: null,
      url: 'https://example.nl/table',
      link: 'Bekijk de bron van Ziekteverzuim (2024)',
    },
    ...overrides,
  }
}

function show(overrides: Partial<ReferencesView> = {}, figures = [worded()]) {
  const subject = { id: 'sick-leave', title: 'Hoe vaak waren mensen ziek?', own: '4 tot 5%', figures }
  const pillars = [{ id: 'p', title: 'Pijler', subjects: [subject] }]
  const { container } = render(
    <ReferencesSection view={{ pillars, more: [], matchedMean: null, texts, ...overrides }} />,
  )
  return { container, section: within(screen.getByRole('region', { name: 'Uw sector' })) }
}

const linesOf = (figure: HTMLElement) =>
  within(figure)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('the public figures', () => {
  it('say the verdict above, and own answer, sector and size class as lines with their numbers', () => {
    const { section } = show()
    const figure = section.getByRole('figure', { name: 'Uw antwoord ligt boven het cijfer van uw sector.' })
    expect(linesOf(figure)).toEqual([
      'U 4 tot 5%',
      'Uw sector: Horeca (2024) 3,4%',
      'Bij 10 tot 99 mensen 4,6%',
    ])
  })

  it('hide the drawing from a screen reader', () => {
    const { container } = show()
    const drawings = [...container.querySelectorAll('svg')]
    expect(drawings).toHaveLength(3)
    expect(drawings.every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true)
  })

  it('draw the own band and the point where they lie on the axis', () => {
    const { container } = show()
    expect(container.querySelector('rect')).toHaveAttribute('x', '40%')
    expect(container.querySelector('rect')).toHaveAttribute('width', '10%')
    expect(container.querySelector('circle')).toHaveAttribute('cx', '34%')
  })

  it('say it when the own answer is missing, and keep the figure', () => {
    const { section } = show({}, [worded({ own: null, drawing: { ...worded().drawing!, own: null } })])
    expect(linesOf(section.getByRole('figure')).slice(0, 2)).toEqual([
      'U nog niet bekend',
      'Uw sector: Horeca (2024) 3,4%',
    ])
  })

  it('say in one line that there is no sector figure', () => {
    const { section } = show({}, [worded({ figure: null, place: null, drawing: null, size: null })])
    expect(section.queryByRole('figure')).not.toBeInTheDocument()
    expect(section.getByRole('article')).toHaveTextContent(/Geen sectorcijfer beschikbaar\.$/)
  })

  it('say which words of the source are Dutch, on a page in another language', () => {
    const { source } = worded()
    const wording = ['The question was: "How often?"', 'In Dutch: "Hoe vaak?"']
    show({}, [worded({ source: { ...source, wording, original: 'Hoe vaak?' } })])
    expect(screen.getByText('Hoe vaak?')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('The question was: "How often?"')).not.toHaveAttribute('lang')
  })

  it('have the exact question and the source one click away', () => {
    const { section } = show()
    const details = section.getAllByText(texts.details)[0]!.closest('details')!
    expect(details).not.toHaveAttribute('open')
    expect(details).toHaveTextContent('De vraag was: "Hoe vaak?"')
    expect(within(details).getByRole('link', { hidden: true })).toHaveAttribute(
      'href',
      'https://example.nl/table',
    )
  })

  it('stand in a table too', () => {
    const { section } = show()
    const table = section.getByRole('table', { hidden: true, name: texts.table.caption })
    const [, row] = within(table).getAllByRole('row', { hidden: true })
    expect(row).toHaveTextContent('Hoe vaak waren mensen ziek?4 tot 5%3,4%Uw sector: Horeca (2024)4,6%boven')
  })

  it('keep what the scan does not ask apart', () => {
    const { section } = show({ more: [worded({ id: 'pace', indicator: 'Zelf het tempo bepalen' })] })
    expect(section.getByText('Zelf het tempo bepalen')).toBeInTheDocument()
    expect(section.getByText(texts.more.text)).toBeInTheDocument()
  })
})
