// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { sampleReportModel } from '../../../tests/support/sample-report-model.ts'
import { print as english } from '../../texts/en/print.ts'
import { print as dutch } from '../../texts/nl/print.ts'
import { OnPaper } from './on-paper.tsx'
import { PrintScreen } from './print-screen.tsx'

const report = sampleReportModel()
const article = () => screen.queryByRole('article')

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
    render(<PrintScreen report={report} texts={texts} hrefOfResult="#/result" />)
    expect(article()).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: printer }))
    expect(print).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: back })).toHaveAttribute('href', '#/result')
  })

  it('moves the focus to its title after another screen', () => {
    render(<PrintScreen report={report} texts={dutch} hrefOfResult="#/result" />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})
