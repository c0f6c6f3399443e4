// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { LongPage, Part } from './long-page.tsx'
import { usePartOnArrival } from './use-part-on-arrival.ts'

function Example({ part, hasMore = false }: { part: string | null; hasMore?: boolean }) {
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
    render(<Example part={null} />)
    expect(screen.getByRole('navigation', { name: 'Op deze pagina' })).toBeVisible()
    expect(linksInList()).toEqual(['Uw score', 'Wat kunt u doen?'])
    expect(screen.getAllByRole('link', { hidden: true })[1]).toHaveAttribute('href', '#/result/advice')
  })

  it('follows what comes later', async () => {
    const { rerender } = render(<Example part={null} />)
    rerender(<Example part={null} hasMore />)
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
    const { rerender } = render(<Example part="advice" />)
    expect(screen.getByRole('heading', { name: 'Wat kunt u doen?' })).toHaveFocus()
    rerender(<Example part="scores" />)
    expect(screen.getByRole('heading', { name: 'Uw score' })).toHaveFocus()
    rerender(<Example part={null} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('leaves the focus alone when there is no such part', () => {
    render(<Example part="no-such-part" />)
    expect(document.body).toHaveFocus()
  })

  it('can be chosen again after the reader moved away', async () => {
    render(<Example part="advice" />)
    screen.getByRole('heading', { level: 1 }).focus()
    await userEvent.click(screen.getByText('Wat kunt u doen?', { selector: 'a' }))
    expect(screen.getByRole('heading', { name: 'Wat kunt u doen?' })).toHaveFocus()
  })
})
