// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleStructure } from '../../../tests/support/sample-questionnaire.ts'
import { interfaceTexts as en } from '../../texts/en/interface.ts'
import { interfaceTexts as nl } from '../../texts/nl/interface.ts'
import { StartScreen } from './start-screen.tsx'
import type { StoredScan } from './stored-scans.tsx'

type Changes = Partial<Parameters<typeof StartScreen>[0]>

function showStart(changes: Changes = {}, texts = nl) {
  const onStart = vi.fn()
  render(
    <StartScreen
      structure={sampleStructure}
      texts={texts.start}
      fileTexts={texts.files}
      product="Toekomstscan"
      stored={[]}
      keep={{ isSessionOnly: false, onChoose: () => undefined }}
      onStart={onStart}
      renderKnown={() => null}
      onOpen={() => Promise.resolve({ outcome: 'opened' })}
      hrefs={{
        example: (name) => `#/example/${name}`,
        paper: '#/paper',
        data: '#/data',
        respondents: '#/respondents',
        adviser: '#/adviser',
      }}
      {...changes}
    />,
  )
  return { onStart, user: userEvent.setup() }
}

const bakery: StoredScan = {
  id: 'a',
  name: 'Bakkerij De Korst',
  state: '3 van de 6 vragen beantwoord',
  href: '#/resume/a',
  repeatHref: null,
  isComplete: false,
  longKept: null,
}
const school: StoredScan = {
  id: 'b',
  name: 'School',
  state: 'Klaar',
  href: '#/resume/b',
  repeatHref: '#/repeat/b',
  isComplete: true,
  longKept: null,
}

describe('the start screen', () => {
  it('has one title and names the browser tab after it', () => {
    showStart()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(document.title).toBe(`${nl.start.title} · Toekomstscan`)
  })

  it('says how long it takes before anything is asked', () => {
    showStart()
    expect(screen.getByText('Ongeveer 15 minuten')).toBeVisible()
  })

  it('says what happens to the data before anything is asked', () => {
    showStart()
    expect(screen.getByRole('heading', { name: nl.start.dataTitle })).toBeVisible()
    for (const line of nl.start.dataText) expect(screen.getByText(line)).toBeVisible()
    expect(screen.getByText(/Deelt u dit apparaat met anderen\? .*"Wis alles"/)).toBeVisible()
  })

  it('counts the questions and the themes of this very questionnaire', () => {
    showStart()
    expect(screen.getByText(/Daarna 6 vragen .* verdeeld over 4 thema's/)).toBeVisible()
  })

  it('counts what the short route asks, and its minutes', () => {
    showStart()
    expect(screen.getByText(/De korte route stelt 5 van de 6 vragen .* ongeveer 10 minuten/)).toBeVisible()
  })

  it('starts the whole scan', async () => {
    const { onStart, user } = showStart()
    await user.click(screen.getByRole('button', { name: 'Start de scan' }))
    expect(onStart).toHaveBeenCalledExactlyOnceWith('full')
  })

  it('starts the short route', async () => {
    const { onStart, user } = showStart()
    await user.click(screen.getByRole('button', { name: nl.start.startQuick }))
    expect(onStart).toHaveBeenCalledExactlyOnceWith('quick')
  })

  it('can be started with the keyboard alone', async () => {
    const { onStart, user } = showStart()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Start de scan' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onStart).toHaveBeenCalledExactlyOnceWith('full')
  })

  it('leads to what happens to the data, the paper form, the examples, the answers side by side and the adviser', () => {
    showStart()
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([
      [nl.start.dataLink, '#/data'],
      [nl.start.paperLink, '#/paper'],
      [nl.start.examples.bakery, '#/example/bakery'],
      [nl.start.examples.installation, '#/example/installation'],
      [nl.start.examples.care, '#/example/care'],
      [nl.start.respondentsLink, '#/respondents'],
      [nl.start.adviserLink, '#/adviser'],
    ])
  })

  it('speaks English', () => {
    showStart({}, en)
    expect(screen.getByRole('button', { name: 'Start the scan' })).toBeVisible()
    expect(screen.getByText(/asks 5 of the 6 questions/)).toBeVisible()
  })

  it('shows a message of the app', () => {
    showStart({ message: <p>Alles is gewist.</p> })
    expect(screen.getByText('Alles is gewist.')).toBeVisible()
  })
})

describe('scans kept on this device', () => {
  it('are not mentioned where there are none', () => {
    showStart()
    expect(screen.queryByRole('heading', { name: nl.start.continueTitle })).not.toBeInTheDocument()
  })

  it('each have a way to go on, named after the scan', () => {
    showStart({ stored: [bakery] })
    const link = screen.getByRole('link', { name: 'Ga verder: Bakkerij De Korst' })
    expect(link).toHaveAttribute('href', '#/resume/a')
  })

  it('lead to the result when they are finished', () => {
    showStart({ stored: [bakery, school] })
    const link = screen.getByRole('link', { name: 'Bekijk de uitslag: School' })
    expect(link).toHaveAttribute('href', '#/resume/b')
  })

  it('can be followed by a new scan of the same company once they are finished', () => {
    showStart({ stored: [bakery, school] })
    const links = screen.getAllByRole('link', { name: new RegExp(nl.start.repeatAction) })
    expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
      ['Nieuwe scan voor deze werkgever: School', '#/repeat/b'],
    ])
  })

  it('say how far they are', () => {
    showStart({ stored: [bakery, school] })
    const items = within(screen.getByRole('heading', { name: nl.start.continueTitle }).parentElement!)
    expect(items.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('3 van de 6 vragen beantwoord'),
      expect.stringContaining('Klaar'),
    ])
  })

  it('show a name as plain text, whatever it holds', () => {
    showStart({ stored: [{ ...bakery, name: '<img src=x onerror=alert(1)>' }] })
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('a scan that nobody touched for 12 months', () => {
  const { longKept } = nl.start
  const showOld = () => {
    const actions = { onKeep: vi.fn(), onErase: vi.fn() }
    const { user } = showStart({ stored: [{ ...bakery, longKept: actions }, school] })
    const press = (name: string) => user.click(screen.getByRole('button', { name }))
    return { ...actions, press }
  }

  it('is asked about once, and kept at a press', async () => {
    const { onKeep, press } = showOld()
    expect(screen.getAllByText(longKept.text)).toHaveLength(1)
    await press(`${longKept.keep}: ${bakery.name}`)
    expect(onKeep).toHaveBeenCalledOnce()
  })

  it('is erased only after a second press', async () => {
    const { onErase, press } = showOld()
    await press(`${longKept.erase}: ${bakery.name}`)
    expect(onErase).not.toHaveBeenCalled()
    expect(screen.getByText(longKept.sure)).toBeVisible()
    await press(`${longKept.confirm}: ${bakery.name}`)
    expect(onErase).toHaveBeenCalledOnce()
  })

  it('stays when the second press does not come', async () => {
    const { onErase, press } = showOld()
    await press(`${longKept.erase}: ${bakery.name}`)
    await press(longKept.cancel)
    expect(onErase).not.toHaveBeenCalled()
    expect(screen.getByText(longKept.text)).toBeVisible()
  })
})
