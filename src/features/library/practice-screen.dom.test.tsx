// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import userEvent from '@testing-library/user-event'
import '../../../tests/support/dom-stand-ins.ts'
import { PracticeScreen, type PracticeScreenProps } from './practice-screen.tsx'
import { nl, samplePractice, sampleView } from './sample-library.ts'

function showPractice(practice: string, changes: Partial<PracticeScreenProps> = {}) {
  const props = { view: sampleView(), asOf: '2026-11-22', hrefs: { library: '#/library?lever=hours' } }
  return render(<PracticeScreen {...props} practice={practice} {...changes} />)
}

const part = (title: string) => within(screen.getByRole('heading', { name: title }).closest('section')!)

/** The sample view with one practice changed. */
function viewWith(changes: Parameters<typeof samplePractice>[1]) {
  const view = sampleView()
  return {
    ...view,
    practices: view.practices.map((each) => (each.id === 'rosters' ? { ...each, ...changes } : each)),
  }
}

describe('the page of a practice', () => {
  it('has its title, and a way back to the list as it was', () => {
    showPractice('rosters')
    expect(screen.getByRole('heading', { level: 1, name: 'Één rooster met elkaar' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Alle praktijkvoorbeelden' })).toHaveAttribute(
      'href',
      '#/library?lever=hours',
    )
  })

  it.each([
    [nl.practice.what, 'U praat met uw mensen. Daarna maakt u samen een plan.'],
    [nl.practice.gives, 'U weet wat er speelt.'],
    [nl.practice.forWhom, 'Het past bij elk team.'],
    [nl.practice.firstStep, 'Vraag drie mensen wat zij willen.'],
    [nl.practice.usable, 'Begin met één team.'],
    [nl.practice.preconditions, 'Er is rust om te praten.'],
    [nl.practice.pitfalls, 'Het bleef bij praten.'],
    [nl.practice.evidence, '2021: Tien teams deden mee.'],
    [nl.practice.costs, 'In 2021 kostte het 500 euro.'],
  ])('answers "%s"', (title, text) => {
    showPractice('rosters')
    expect(part(title).getByText(text)).toBeVisible()
  })

  it('says when not to do it, as one sentence', () => {
    showPractice('rosters')
    expect(screen.getByText('Niet doen als').parentElement).toHaveTextContent(
      'Niet doen als u er geen tijd voor heeft.',
    )
  })

  it('says the year of a fact once', () => {
    showPractice('rosters')
    expect(screen.getByText('In 2020 begonnen er vier.')).toBeVisible()
  })

  it('gives its facts in short', () => {
    showPractice('rosters')
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)
    expect(facts).toEqual([
      'kleine stap',
      'kunt u zelf starten',
      'Stichting Voorbeeld',
      'heel Nederland',
      nl.practice.strength.indicated,
    ])
  })

  it('leaves out what it does not have, and says honestly that there are no figures', () => {
    showPractice('job-tasting')
    expect(screen.queryByRole('heading', { name: nl.practice.usable })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: nl.practice.related })).not.toBeInTheDocument()
    expect(screen.queryByText(/Meer lezen/)).not.toBeInTheDocument()
    expect(
      part(nl.practice.evidence).getByText('De bron noemt geen cijfers over het resultaat.'),
    ).toBeVisible()
    expect(part(nl.practice.costs).getByText('De bron noemt geen kosten.')).toBeVisible()
  })

  it('hides amounts from the day after the review date, and says why', () => {
    showPractice('rosters', { asOf: '2027-05-22' })
    expect(screen.getByText('In 2021 kostte het 500 euro.')).toBeVisible()
    expect(screen.getByText('Wij kijken deze tekst weer na op 22 mei 2027.')).toBeVisible()
  })

  it('shows amounts no more past the review date', () => {
    showPractice('rosters', { asOf: '2027-05-23' })
    expect(screen.queryByText(/500 euro/)).not.toBeInTheDocument()
    expect(part(nl.practice.costs).getByText(nl.practice.costsOld)).toBeVisible()
    expect(screen.getByText(/moest op 22 mei 2027 opnieuw zijn nagekeken/)).toBeVisible()
    expect(screen.getByText('2021: Tien teams deden mee.')).toBeVisible()
  })

  it('says what it helps with, and that the source names the levers', () => {
    showPractice('rosters')
    const lines = part(nl.practice.helps).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Richting: helpt direct',
      'Stem: helpt ook',
      'Werkuren: het meest',
      'Productiviteit: ook',
    ])
    expect(screen.getByText(nl.practice.basis.stated)).toBeVisible()
  })

  it('says that the levers are an estimate of ours', () => {
    showPractice('job-tasting')
    expect(screen.getByText(nl.practice.basis.inferred)).toBeVisible()
    expect(part(nl.practice.helps).getByText('Werkenden')).toBeVisible()
  })

  it('names publication, year, publisher and place', () => {
    showPractice('rosters')
    expect(part(nl.practice.sources).getByRole('listitem')).toHaveTextContent(
      'Blauwdrukken (2021). Uitgave van Stichting Plan. Daar staat het onder: Blauwdruk 3',
    )
  })

  it('leads outside with the address as words, in the same tab, and tells nobody where you come from', () => {
    showPractice('rosters')
    const link = screen.getByRole('link', { name: 'www.voorbeeld.nl/rooster' })
    expect(link).toHaveAttribute('href', 'https://www.voorbeeld.nl/rooster/')
    expect(link).toHaveAttribute('rel', 'noreferrer')
    expect(link).not.toHaveAttribute('target')
  })

  it('says that a step of our own is ours', () => {
    showPractice('break-time')
    expect(part(nl.practice.sources).getByText('Deze stap is van ons.')).toBeVisible()
    expect(screen.getByText(nl.practice.evidenceNoneOwn)).toBeVisible()
    expect(screen.getByText(nl.practice.costsNoneOwn)).toBeVisible()
    expect(screen.getByText(nl.practice.basisOwn)).toBeVisible()
  })

  it('names what a step of our own leans on', () => {
    showPractice('rosters', { view: viewWith({ origin: 'own' }) })
    expect(part(nl.practice.sources).getByText('Wij keken ook in:')).toBeVisible()
    expect(part(nl.practice.sources).getByRole('listitem')).toHaveTextContent('Blauwdrukken (2021).')
  })

  it('leads to related practices that exist', () => {
    showPractice('rosters')
    const links = part(nl.practice.related).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Proeven aan werk', '#/practice/job-tasting'],
    ])
  })

  it('has a place for what a reader can do with it', () => {
    showPractice('rosters', { action: <button type="button">Zet in mijn plan</button> })
    expect(screen.getByRole('button', { name: 'Zet in mijn plan' })).toBeVisible()
  })

  it('can be printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    showPractice('rosters')
    await userEvent.click(screen.getByRole('button', { name: 'Print deze pagina' }))
    expect(print).toHaveBeenCalledTimes(1)
  })

  it.each(['nowhere', 'toString', ''])('says it when there is no practice "%s"', (id) => {
    showPractice(id)
    expect(screen.getByRole('heading', { level: 1, name: nl.practice.missingTitle })).toBeVisible()
    expect(screen.getByRole('link', { name: nl.practice.missingLink })).toHaveAttribute(
      'href',
      '#/library?lever=hours',
    )
  })

  it('gives in English the meaning of a Dutch title', () => {
    showPractice('rosters', { view: sampleView('en') })
    expect(screen.getByText('Blauwdrukken')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText(/That means: Blueprints\./)).toBeVisible()
  })
})
