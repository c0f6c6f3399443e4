// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { LongPage, Part } from './long-page.tsx'
import { usePartOnArrival } from './use-part-on-arrival.ts'

let show: (part: string | null) => void
let addPart: () => void

function Example({ start }: { start: string | null }) {
  const [part, setPart] = useState(start)
  const [hasMore, setHasMore] = useState(false)
  show = setPart
  addPart = () => setHasMore(true)
  usePartOnArrival(part)
  return (
    <>
      <h1 tabIndex={-1}>De uitslag</h1>
      <LongPage title="Op deze pagina" hrefOf={(id) => `#/result/${id}`} current={part}>
        <section data-part="scores">
          <h2>Uw score</h2>
        </section>
        <Part id="remarks">{null}</Part>
        <Part id="advice">
          <section>
            <h2>Wat kunt u doen?</h2>
            <h2>Een tweede kop</h2>
          </section>
        </Part>
        {hasMore && (
          <Part id="more">
            <h2>Meer</h2>
          </Part>
        )}
      </LongPage>
    </>
  )
}

const linksInList = () => screen.getAllByRole('link', { hidden: true }).map((link) => link.textContent)

describe('the list of the parts of a page', () => {
  it('names what stands there in its order, and leaves out what is empty', () => {
    render(<Example start={null} />)
    expect(screen.getByRole('navigation', { name: 'Op deze pagina' })).toBeVisible()
    expect(linksInList()).toEqual(['Uw score', 'Wat kunt u doen?'])
    expect(screen.getAllByRole('link', { hidden: true })[1]).toHaveAttribute('href', '#/result/advice')
  })

  it('follows what comes later', async () => {
    render(<Example start={null} />)
    act(() => addPart())
    await act(async () => Promise.resolve())
    expect(linksInList()).toEqual(['Uw score', 'Wat kunt u doen?', 'Meer'])
  })

  it('is not there for a page of one part', () => {
    render(
      <LongPage title="Op deze pagina" hrefOf={(id) => id} current={null}>
        <Part id="only">
          <h2>Alles</h2>
        </Part>
      </LongPage>,
    )
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  })
})

describe('an address of a part', () => {
  it('moves the focus to its heading, and back to the title of the page when it is gone', () => {
    render(<Example start="advice" />)
    expect(screen.getByRole('heading', { name: 'Wat kunt u doen?' })).toHaveFocus()
    act(() => show('scores'))
    expect(screen.getByRole('heading', { name: 'Uw score' })).toHaveFocus()
    act(() => show(null))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('leaves the focus alone when there is no such part', () => {
    render(<Example start="no-such-part" />)
    expect(document.body).toHaveFocus()
  })

  it('can be chosen again after the reader moved away', async () => {
    render(<Example start="advice" />)
    screen.getByRole('heading', { level: 1 }).focus()
    await userEvent.click(screen.getByText('Wat kunt u doen?', { selector: 'a' }))
    expect(screen.getByRole('heading', { name: 'Wat kunt u doen?' })).toHaveFocus()
  })
})
