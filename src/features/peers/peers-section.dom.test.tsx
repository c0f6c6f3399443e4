// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { testContent } from '../../../tests/support/content.ts'
import { buildBenchmark, buildGroup } from '../../../tests/support/sample-benchmark.ts'
import type { Language } from '../../content/texts.ts'
import type { Benchmark } from '../../domain/peers/benchmark-schema.ts'
import { compareWithPeers } from '../../domain/peers/compare-with-peers.ts'
import { describePeers, describeRefused } from '../../domain/report/wording/peers-in-words.ts'
import { scoreScan } from '../../domain/scoring/score-scan.ts'
import { peers as en } from '../../texts/en/peers.ts'
import { peers as nl } from '../../texts/nl/peers.ts'
import { PeersSection } from './peers-section.tsx'

const { structure, texts: content } = testContent()
const ids = structure.pillars.flatMap(({ id, themes }) => [id, ...themes.map((theme) => theme.id)])
const scopes = ['total', ...ids]
const own = [72, 48, 50, 20]

/** The section for an employer with these four pillars; a theme scores as its pillar. */
function show(benchmark: Partial<Benchmark> | null, language: Language = 'nl') {
  const texts = language === 'nl' ? nl : en
  const none = scoreScan(structure, {})
  const scores = {
    total: { ...none.total, score: 47.5 },
    pillars: none.pillars.map((pillar, index) => ({
      ...pillar,
      score: own[index] ?? 0,
      themes: pillar.themes.map((theme) => ({ ...theme, score: own[index] ?? 0 })),
    })),
  }
  const company = { sector: 'C', sizeBand: '25-49' } as const
  const cohort = benchmark && buildBenchmark(benchmark, scopes)
  const peers = compareWithPeers({ company }, scores, cohort ? [cohort] : [], benchmark?.isPractice ?? false)
  const { questionnaire } = content[language]
  const worded = describePeers({ peers, structure, questionnaire, texts, language })
  render(<PeersSection peers={worded} refused={[]} texts={texts} />)
  return { questionnaire, texts }
}

const group = (n: number, part: Parameters<typeof buildGroup>[1] = {}) => buildGroup(n, part, scopes)
const [first = '', second = '', third = '', fourth = ''] = structure.pillars.map(({ id }) => id)
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) })

describe('the comparison with participants', () => {
  it('says which group, how many, and why no closer one', () => {
    show({ groups: [group(40, { sector: 'C' })] })
    expect(
      screen.getByText(
        'Uit uw sector én van uw grootte doen er nog te weinig mee. U ziet uw scores naast die van minstens 40 deelnemers uit uw sector.',
      ),
    ).toBeVisible()
  })

  it('says period and source, and that participants are not the sector', () => {
    show({})
    const words = screen.getByText(/Geteld door De vereniging\. Periode: januari tot en met september 2026\./)
    expect(words).toHaveTextContent('Deelnemers kiezen zelf om mee te doen. Ze zijn niet de hele sector.')
  })

  it.each(['nl', 'en'] as const)(
    'says in one sentence how the pillars stand, best first (%s)',
    (language) => {
      const { questionnaire, texts } = show({ groups: [group(20)] }, language)
      const title = (id: string) => questionnaire.pillars[id]!.title
      const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
      const and = language === 'nl' ? 'en' : 'and'
      const sentence = [
        `${capital(texts.places.mean.above)}: "${title(first)}".`,
        `${capital(texts.places.mean.around)}: "${title(second)}" ${and} "${title(third)}".`,
        `${capital(texts.places.mean.below)}: "${title(fourth)}".`,
      ].join(' ')
      expect(screen.getByRole('figure', { name: sentence })).toBeVisible()
    },
  )

  it('keeps the order of the pillars, in figure and table, with the total last', () => {
    const { questionnaire, texts } = show({})
    const names = [...structure.pillars.map(({ id }) => questionnaire.pillars[id]!.title), texts.total]
    const items = within(screen.getByRole('figure')).getAllByRole('listitem')
    expect(items.map((item) => names.findIndex((name) => item.textContent.startsWith(name)))).toEqual([
      0, 1, 2, 3, 4,
    ])
    const rows = within(screen.getByRole('table', { name: texts.tableTitle })).getAllByRole('rowheader')
    expect(rows.map(({ textContent }) => textContent)).toEqual(names)
  })

  it.each([
    [20, ['72', '50', '40 tot 60', 'boven het gemiddelde']],
    [45, ['72', '50', '40 tot 60', 'in het hoogste derde deel']],
    [120, ['72', '50', '30 tot 70', 'boven het midden: minstens 6 van de 10 scoren lager']],
  ])('of %i companies shows in the table what their number allows', (n, cells) => {
    const { questionnaire } = show({ groups: [group(n)] })
    const shown = within(rowOf(questionnaire.pillars[first]!.title)).getAllByRole('cell')
    expect(shown.map(({ textContent }) => textContent)).toEqual(cells)
  })

  it('explains dot, line and band, and why a place has two ends', () => {
    show({ groups: [group(120)] })
    expect(screen.getByText(/De stip is uw score\./)).toHaveTextContent(nl.legend.interval)
  })

  it('says of a score from another group which one', () => {
    const small = group(10, { sector: 'C', sizeBand: '25-49' })
    const { questionnaire } = show({
      groups: [group(120), { ...small, measures: small.measures.filter(({ scope }) => scope !== second) }],
    })
    expect(rowOf(questionnaire.pillars[second]!.title)).toHaveTextContent(
      'Hier tellen alle deelnemers, minstens 120',
    )
    expect(rowOf(questionnaire.pillars[third]!.title)).not.toHaveTextContent('Hier tellen')
  })

  it('lists every theme on request', () => {
    const { texts } = show({})
    const table = screen.getByRole('table', { name: texts.themesTable, hidden: true })
    expect(within(table).getAllByRole('rowheader', { hidden: true })).toHaveLength(17)
  })

  it('hides the drawing from a screen reader, and takes no focus', () => {
    show({})
    const drawings = [...document.querySelectorAll('svg')]
    expect(drawings.length).toBeGreaterThan(3)
    for (const drawing of drawings.filter((each) => each.querySelector('pattern'))) {
      expect(drawing.closest('[aria-hidden="true"]')).not.toBeNull()
    }
  })

  it('marks invented participants in words', () => {
    show({ isPractice: true })
    expect(screen.getByRole('heading', { name: 'Oefengegevens, geen echte werkgevers' })).toBeVisible()
  })

  it('never calls the participants the sector, nor hides them', () => {
    show({})
    expect(screen.queryByText(/gemiddelde van de sector|anoniem/i)).not.toBeInTheDocument()
  })
})

describe('without figures of participants', () => {
  it('one friendly line says from when there are, and how an association gets them', () => {
    show(null)
    expect(screen.getByText(/Vanaf 10 deelnemers ziet u hier waar u staat\./)).toBeVisible()
    expect(screen.getByText(/^Bent u van een branchevereniging\?/)).toBeVisible()
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })

  it('the reason is told when a file is refused, each reason once', () => {
    const refused = describeRefused(
      [
        { path: 'benchmarks/a.json', reason: 'faulty' },
        { path: 'benchmarks/b.json', reason: 'faulty' },
        { path: 'benchmarks/c.json', reason: 'other-questionnaire' },
      ],
      nl,
    )
    render(<PeersSection peers={null} refused={refused} texts={nl} />)
    const words = screen.getByText(/Er zit een fout in .* Wij gebruiken het niet\./)
    expect(words).toHaveTextContent('maar van een andere versie van de vragen')
    expect(words.textContent.match(/Er zit een fout in/g)).toHaveLength(1)
    expect(words).toHaveTextContent('Uw eigen scores veranderen hier niet door.')
  })
})
