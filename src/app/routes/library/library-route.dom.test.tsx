// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { useHashLocation } from 'wouter/use-hash-location'
import '../../../../tests/support/dom-stand-ins.ts'
import { testContent } from '../../../../tests/support/content.ts'
import { library as nl } from '../../../texts/nl/library.ts'
import type { ScanSession } from '../../sessions/scan-session.ts'
import { loadTexts } from '../../texts/texts.ts'
import { LibraryRoute } from './library-route.tsx'

const { structure, texts: content } = testContent()
const session = { current: null } as ScanSession
const lever = structure.levers[0]!
const leverTitle = content.nl.levers[lever]!.title

/** The library at an address, as the app shows it. */
async function showAt(address: string) {
  history.pushState(null, '', address)
  const texts = await loadTexts('nl', 'screens')
  function AtAddress() {
    const [path, navigate] = useHashLocation()
    return <LibraryRoute {...{ session, structure, texts, navigate, path }} language="nl" />
  }
  await act(async () => {
    render(
      <Suspense>
        <AtAddress />
      </Suspense>,
    )
    await Promise.resolve()
  })
  await screen.findByRole('heading', { level: 1, name: nl.list.title })
}

const leverList = () => screen.getByRole('combobox', { name: nl.list.filters.lever })
const searchField = () => screen.getByRole('searchbox', { name: nl.list.search })

describe('the choices in the address of the library', () => {
  it('are those of a shared link', async () => {
    await showAt(`#/library/words=rooster+%26+pauze&lever=${lever}`)
    expect(leverList()).toHaveDisplayValue(leverTitle)
    expect(searchField()).toHaveValue('rooster & pauze')
  })

  it.each(['#/library', '#/library/', '#/library/lever=no-such-lever', '#/library/%E0%A4%A', '#/library/x'])(
    'may be absent or nonsense: %s',
    async (address) => {
      await showAt(address)
      expect(leverList()).toHaveDisplayValue(nl.list.all.lever)
      expect(screen.getByRole('status')).toHaveTextContent(String(Object.keys(content.nl.practices).length))
    },
  )

  it('follow each choice, and the back button undoes it', async () => {
    await showAt('#/library')
    await userEvent.selectOptions(leverList(), leverTitle)
    expect(location.hash).toBe(`#/library/lever=${lever}`)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: nl.list.filters.effort }), 'small')
    expect(location.hash).toBe(`#/library/effort=small&lever=${lever}`)
    history.back()
    await waitFor(() => expect(location.hash).toBe(`#/library/lever=${lever}`))
    await waitFor(() => expect(screen.getByRole('button', { name: nl.list.clear })).toBeVisible())
    await userEvent.click(screen.getByRole('button', { name: nl.list.clear }))
    expect(location.hash).toBe('#/library')
  })

  it.each(['50% & meer/minder?', '%41', 'a+b #c', 'één'])(
    'hold what is typed, as one step back: %s',
    async (typed) => {
      await showAt('#/library')
      const steps = history.length
      await userEvent.type(searchField(), typed)
      expect(searchField()).toHaveValue(typed)
      expect(history.length).toBe(steps + 1)
    },
  )
})
