// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { RegisterScreen } from './register-screen.tsx'
import { sampleRegister, sampleRegisterTexts, sampleView } from './sample-library.ts'

/** The app's part: it keeps the word searched for. */
function Names({ query: first = '', language = 'nl' as 'nl' | 'en', register = sampleRegister }) {
  const [query, onQuery] = useState(first)
  const { words, texts, product, hrefOfPractice } = sampleView(language)
  return (
    <RegisterScreen
      {...{ register, texts, language, product, query, onQuery, hrefOfPractice }}
      words={{ ...words, register: sampleRegisterTexts }}
      hrefs={{ library: '#/library' }}
    />
  )
}

const sectors = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const field = () => screen.getByRole('searchbox', { name: 'Zoek een naam' })

describe('the register', () => {
  it('lists the names by sector, with how many', () => {
    render(<Names />)
    expect(sectors()).toEqual(['ICT (2)', 'Techniek (2)'])
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })

  it('is honest about the count of the source, the names and the doubles', () => {
    render(<Names />)
    expect(
      screen.getByText(
        'De bron noemt er 5. In de lijst staan 4 namen. Zeker 1 daarvan staat er 2 keer in, dus zijn het 3 verschillende.',
      ),
    ).toBeVisible()
    expect(screen.getByText(/Bij 1 naam hoort een praktijkvoorbeeld\./)).toBeVisible()
  })

  it('speaks of no doubles where there are none', () => {
    render(<Names register={{ ...sampleRegister, initiatives: sampleRegister.initiatives.slice(0, 3) }} />)
    expect(screen.getByText('De bron noemt er 5. In de lijst staan 3 namen.')).toBeVisible()
  })

  it('names its source with the year', () => {
    render(<Names />)
    const source = screen.getByText('Blauwdrukken').parentElement
    expect(source).toHaveTextContent('De namen komen uit: Blauwdrukken (2021), van Stichting Plan.')
  })

  it('links a name to its practice, and shows a note', () => {
    render(<Names />)
    const link = screen.getByRole('link', { name: 'Lees het praktijkvoorbeeld: Proeven aan werk' })
    expect(link).toHaveAttribute('href', '#/practice/job-tasting')
    const script = screen.getAllByRole('listitem')[1]!
    expect(script).toHaveTextContent('ScriptAlgemene naam.')
    expect(within(script).queryByRole('link')).not.toBeInTheDocument()
  })

  it('searches, says how many fit, and hides empty sectors', async () => {
    render(<Names />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.type(field(), 'win')
    expect(sectors()).toEqual(['Techniek (2)'])
    expect(screen.getByRole('status')).toHaveTextContent('2 van de 4 namen passen.')
  })

  it('says it when nothing fits, with a way out', async () => {
    render(<Names query="vliegtuig" />)
    await userEvent.click(screen.getByRole('button', { name: 'Wis het woord' }))
    expect(sectors()).toHaveLength(2)
    expect(field()).toHaveFocus()
  })

  it('leads back to the library and can be printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    render(<Names />)
    expect(screen.getByRole('link', { name: 'Alle praktijkvoorbeelden' })).toHaveAttribute(
      'href',
      '#/library',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Print deze pagina' }))
    expect(print).toHaveBeenCalledTimes(1)
  })

  it('gives in English the meaning of the Dutch title', () => {
    render(<Names language="en" />)
    expect(screen.getByText(/That means: Blueprints\./)).toBeVisible()
  })
})
