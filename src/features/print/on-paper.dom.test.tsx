// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { sampleReportModel } from '../../../tests/support/sample-report-model.ts'
import { print as english } from '../../texts/en/print.ts'
import { print as dutch } from '../../texts/nl/print.ts'
import { OnPaper } from './on-paper.tsx'
import { PrintScreen, PrintSheet } from './print-screen.tsx'

const report = sampleReportModel()
const article = () => screen.queryByRole('article')

const list = [
  { title: 'Kort rapport', href: '#/print/short', isShown: false },
  { title: 'Volledig rapport', href: '#/print', isShown: true },
]

function showScreen(texts: typeof dutch) {
  render(
    <PrintScreen texts={texts} hrefOfResult="#/result" editions={{ title: 'Welk rapport wilt u?', list }}>
      <PrintSheet report={report} />
    </PrintScreen>,
  )
}

describe('printing a screen', () => {
  it('puts the report in the page before the browser lays out the paper, and takes it away after', () => {
    render(<OnPaper makeReport={() => report}>De uitslag</OnPaper>)
    expect(article()).not.toBeInTheDocument()
    // Without act: the report must stand there as soon as the event is over.
    window.dispatchEvent(new Event('beforeprint'))
    expect(article()).toBeInTheDocument()
    expect(screen.getByText('De uitslag').className).toContain('offPaper')
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(article()).not.toBeInTheDocument()
    expect(screen.getByText('De uitslag').className).toBe('')
  })

  it('prints the screen itself while there is no report', () => {
    render(<OnPaper makeReport={null}>De uitslag</OnPaper>)
    fireEvent(window, new Event('beforeprint'))
    expect(article()).not.toBeInTheDocument()
    expect(screen.getByText('De uitslag').className).toBe('')
  })

  it('no longer listens once the screen is gone', () => {
    const { unmount } = render(<OnPaper makeReport={() => report}>De uitslag</OnPaper>)
    unmount()
    window.dispatchEvent(new Event('beforeprint'))
    expect(article()).not.toBeInTheDocument()
  })
})

describe('the print view', () => {
  it.each([
    [dutch, 'Print', 'Terug naar de uitslag'],
    [english, 'Print', 'Back to the result'],
  ])('shows the report and leads to the printer and back', async (texts, printer, back) => {
    window.scrollTo = () => undefined
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    print.mockClear()
    showScreen(texts)
    expect(article()).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: printer }))
    expect(print).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: back })).toHaveAttribute('href', '#/result')
  })

  it('moves the focus to its title after another screen', () => {
    showScreen(dutch)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('leads to the other editions, and says which one this is', () => {
    showScreen(dutch)
    const list = within(screen.getByRole('navigation', { name: 'Welk rapport wilt u?' }))
    expect(list.getByRole('link', { name: 'Kort rapport' })).toHaveAttribute('href', '#/print/short')
    expect(list.getByRole('link', { current: 'page' })).toHaveTextContent('Volledig rapport')
  })
})
