// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { en, nl, sampleView } from './sample-library.ts'
import type { LibraryFilters } from './library-filters.ts'
import { LibraryScreen } from './library-screen.tsx'

const chosen = vi.fn<(filters: LibraryFilters) => void>()

/** The app's part: it keeps what the reader chose. */
function Library({ filters: first = {}, language = 'nl' as 'nl' | 'en' }) {
  const [filters, setFilters] = useState<LibraryFilters>(first)
  const onFilters = (next: LibraryFilters) => {
    chosen(next)
    setFilters(next)
  }
  return (
    <LibraryScreen
      view={sampleView(language)}
      filters={filters}
      onFilters={onFilters}
      hrefs={{ register: '#/register', sheets: '#/sheets' }}
    />
  )
}

const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const searchField = () => screen.getByRole('searchbox', { name: 'Zoek op woord' })
const list = (name: string) => screen.getByRole('combobox', { name })

describe('the library', () => {
  it('shows all practices, each with a link to its page', () => {
    render(<Library />)
    expect(titles()).toEqual(['Echt pauze', 'Één rooster met elkaar', 'Proeven aan werk'])
    expect(screen.getByRole('link', { name: 'Echt pauze' })).toHaveAttribute('href', '#/practice/break-time')
    expect(screen.getByRole('status')).toHaveTextContent('Er zijn 3 praktijkvoorbeelden.')
  })

  it('says of each in one sentence what it is, how much work, and where it comes from', () => {
    render(<Library />)
    const [own, roster] = screen.getAllByRole('listitem')
    expect(roster).toHaveTextContent('U praat met uw mensen.')
    expect(roster).not.toHaveTextContent('Daarna')
    expect(roster).toHaveTextContent('kleine stap · kunt u zelf starten')
    expect(roster).toHaveTextContent('Bron: Blauwdrukken (2021).')
    expect(own).toHaveTextContent('Deze stap is van ons.')
  })

  it('searches while you type and says how many fit', async () => {
    render(<Library />)
    await userEvent.type(searchField(), 'rooster')
    expect(titles()).toEqual(['Één rooster met elkaar', 'Proeven aan werk'])
    expect(screen.getByRole('status')).toHaveTextContent('2 van de 3 praktijkvoorbeelden passen.')
    expect(chosen).toHaveBeenLastCalledWith({ words: 'rooster' })
  })

  it('stays where it is on Enter', async () => {
    render(<Library />)
    await userEvent.type(searchField(), 'pauze{Enter}')
    expect(titles()).toEqual(['Echt pauze'])
    expect(screen.getByRole('status')).toHaveTextContent('1 van de 3 praktijkvoorbeelden past.')
  })

  it.each([
    ['Thema', 'Richting', 1],
    ['Sector', 'Onderwijs', 3],
    ['Aantal mensen', 'Tot 50 mensen', 2],
    ['Hoeveel werk', 'groot plan', 1],
    ['Zelf of samen', 'samen met anderen', 1],
    ['Draaiknop', 'Werkuren', 2],
    ['Pijler', 'Koers', 1],
    ['Bron', 'Van ons', 1],
  ])('chooses by %s', async (name, option, count) => {
    render(<Library />)
    await userEvent.selectOptions(list(name), option)
    expect(titles()).toHaveLength(count)
  })

  it('adds up choices, and clears them all at once', async () => {
    render(<Library filters={{ lever: 'hours' }} />)
    expect(screen.getByRole('option', { name: 'Werkuren', selected: true })).toBeInTheDocument()
    await userEvent.selectOptions(list('Bron'), 'Blauwdrukken')
    expect(titles()).toEqual(['Één rooster met elkaar'])
    await userEvent.click(screen.getByRole('button', { name: 'Wis alle keuzes' }))
    expect(titles()).toHaveLength(3)
    expect(chosen).toHaveBeenLastCalledWith({})
    expect(searchField()).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Wis alle keuzes' })).not.toBeInTheDocument()
  })

  it('takes one choice away', async () => {
    render(<Library filters={{ lever: 'hours', words: 'pauze' }} />)
    await userEvent.selectOptions(list('Draaiknop'), 'Elke draaiknop')
    expect(chosen).toHaveBeenLastCalledWith({ words: 'pauze' })
  })

  it('says it when nothing fits, with a way out', async () => {
    render(<Library filters={{ words: 'vliegtuig' }} />)
    expect(screen.getByRole('heading', { name: nl.list.emptyTitle })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('0 van de 3 praktijkvoorbeelden passen.')
    await userEvent.click(screen.getByRole('button', { name: 'Wis alle keuzes' }))
    expect(screen.getByRole('status')).toHaveTextContent('Er zijn 3 praktijkvoorbeelden.')
    expect(searchField()).toHaveFocus()
  })

  it('ignores a choice from the address that does not exist', () => {
    render(<Library filters={{ lever: 'magic', size: 'toString' }} />)
    expect(titles()).toHaveLength(3)
  })

  it('takes what is typed as plain text', async () => {
    render(<Library />)
    await userEvent.type(searchField(), '.*(<x>')
    expect(screen.getByRole('heading', { name: nl.list.emptyTitle })).toBeVisible()
  })

  it('names the choices for a reader of paper, prints, and leads to the register', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    render(<Library filters={{ theme: 'health' }} />)
    expect(screen.getByText('U koos: Thema: Gezond werk.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Print deze pagina' }))
    expect(print).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('link', { name: nl.list.registerLink })).toHaveAttribute('href', '#/register')
  })

  it('can be used with the keyboard alone', async () => {
    render(<Library />)
    await userEvent.tab()
    expect(searchField()).toHaveFocus()
    await userEvent.tab()
    expect(list('Thema')).toHaveFocus()
  })

  it('speaks English, and marks Dutch titles as Dutch', () => {
    render(<Library language="en" />)
    expect(screen.getByRole('heading', { level: 1, name: en.list.title })).toBeVisible()
    const roster = within(screen.getAllByRole('listitem')[1]!)
    expect(roster.getByText('Blauwdrukken')).toHaveAttribute('lang', 'nl')
  })
})
