// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { mixedAnswers, renderResult, sampleScan } from './sample-result.tsx'
import type { SavedReport } from './use-download.ts'

const scan = sampleScan(mixedAnswers)
const takeAlong = () => within(screen.getByRole('region', { name: 'Neem uw uitslag mee' }))
const download = () => screen.getByRole('button', { name: 'Download het rapport' })

/** A report that is ready, or fails, when the test says so. */
function heldReport() {
  let settle: { resolve: (report: SavedReport) => void; reject: (error: Error) => void } | undefined
  const onDownload = vi.fn(
    () => new Promise<SavedReport>((resolve, reject) => (settle = { resolve, reject })),
  )
  return {
    onDownload,
    resolve: (report: SavedReport) => settle?.resolve(report),
    fail: () => settle?.reject(new Error('no')),
  }
}

describe('the report', () => {
  it('has one button, before the scores', () => {
    renderResult(scan)
    const scores = screen.getByRole('heading', { name: 'Uw score per pijler' })
    expect(download().compareDocumentPosition(scores)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('says that it is being made, keeps the focus, and is made once', async () => {
    const { onDownload } = heldReport()
    renderResult(scan, { onDownload })
    await userEvent.click(download())
    expect(
      screen.getByText('Wij maken uw rapport. Dit duurt een paar tellen.').closest('[role=status]'),
    ).not.toBeNull()
    expect(download()).toHaveFocus()
    expect(download()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(download())
    expect(onDownload).toHaveBeenCalledTimes(1)
  })

  it('says its name and size when it is ready', async () => {
    const { onDownload, resolve } = heldReport()
    renderResult(scan, { onDownload })
    await userEvent.click(download())
    resolve({ name: 'rapport-bakkerij.pdf', kilobytes: 214 })
    expect(await screen.findByText('Uw rapport is klaar: rapport-bakkerij.pdf, 214 kB.')).toBeVisible()
    expect(screen.getAllByText(/rapport is klaar/)).toHaveLength(1)
    expect(download()).toHaveAttribute('aria-disabled', 'false')
  })

  it('says what is safe when it fails, and can be tried again', async () => {
    const { onDownload, fail, resolve } = heldReport()
    renderResult(scan, { onDownload })
    await userEvent.click(download())
    fail()
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Uw antwoorden zijn veilig. Probeer het opnieuw.',
    )
    expect(download()).toHaveFocus()
    await userEvent.click(download())
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    resolve({ name: 'rapport.pdf', kilobytes: 1 })
    expect(await screen.findByText(/rapport is klaar/)).toBeVisible()
  })

  it('also fails in words when making it throws at once', async () => {
    renderResult(scan, {
      onDownload: () => {
        throw new Error('no worker')
      },
    })
    await userEvent.click(download())
    expect(await screen.findByRole('alert')).toBeVisible()
  })
})

describe('what else a reader can do', () => {
  it('saves the file, changes answers, prints, and goes back to the start', async () => {
    const onSaveFile = vi.fn()
    renderResult(scan, { onSaveFile })
    await userEvent.click(takeAlong().getByRole('button', { name: 'Sla de scan op als bestand' }))
    expect(onSaveFile).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('link', { name: 'Print het rapport' })).toHaveAttribute('href', '#/print')
    expect(takeAlong().getByRole('link', { name: 'Wijzig uw antwoorden' })).toHaveAttribute('href', '#/check')
    expect(takeAlong().getByRole('link', { name: 'Naar de start' })).toHaveAttribute('href', '#/')
  })

  it('offers no file and no changes for an example', () => {
    renderResult(scan, { onSaveFile: null })
    expect(screen.queryByRole('button', { name: 'Sla de scan op als bestand' })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Wijzig uw antwoorden' })).not.toBeInTheDocument()
    expect(download()).toBeVisible()
  })
})
