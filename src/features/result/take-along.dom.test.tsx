// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { mixedAnswers, renderResult, sampleScan } from './sample-result.tsx'
import type { SavedReport } from './use-download.ts'

const scan = sampleScan(mixedAnswers)
const takeAlong = () => within(screen.getByRole('region', { name: 'Neem uw uitslag mee' }))
const downloads = () => screen.getAllByRole('button', { name: 'Download het rapport' })

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
  it('can be downloaded at the top and at the end', () => {
    renderResult(scan)
    expect(downloads()).toHaveLength(2)
    expect(takeAlong().getByRole('button', { name: 'Download het rapport' })).toBe(downloads()[1])
  })

  it('says that it is being made, keeps the focus, and is made once', async () => {
    const { onDownload } = heldReport()
    renderResult(scan, { onDownload })
    const [top, end] = downloads()
    await userEvent.click(top!)
    expect(
      screen.getByText('Wij maken uw rapport. Dit duurt een paar tellen.').closest('[role=status]'),
    ).not.toBeNull()
    expect(top).toHaveFocus()
    expect(top).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(top!)
    await userEvent.click(end!)
    expect(onDownload).toHaveBeenCalledTimes(1)
  })

  it('says its name and size when it is ready, beside the button that was pressed', async () => {
    const { onDownload, resolve } = heldReport()
    renderResult(scan, { onDownload })
    await userEvent.click(downloads()[1]!)
    resolve({ name: 'rapport-bakkerij.pdf', kilobytes: 214 })
    expect(await takeAlong().findByText('Uw rapport is klaar: rapport-bakkerij.pdf, 214 kB.')).toBeVisible()
    expect(screen.getAllByText(/rapport is klaar/)).toHaveLength(1)
    expect(downloads()[1]).toHaveAttribute('aria-disabled', 'false')
  })

  it('says what is safe when it fails, and can be tried again', async () => {
    const { onDownload, fail, resolve } = heldReport()
    renderResult(scan, { onDownload })
    await userEvent.click(downloads()[0]!)
    fail()
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Uw antwoorden zijn veilig. Probeer het opnieuw.',
    )
    expect(downloads()[0]).toHaveFocus()
    await userEvent.click(downloads()[0]!)
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
    await userEvent.click(downloads()[0]!)
    expect(await screen.findByRole('alert')).toBeVisible()
  })
})

describe('what else a reader can do', () => {
  it('saves the file, changes answers, prints, and goes back to the start', async () => {
    const onSaveFile = vi.fn()
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    renderResult(scan, { onSaveFile })
    await userEvent.click(takeAlong().getByRole('button', { name: 'Sla de scan op als bestand' }))
    expect(onSaveFile).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getAllByRole('button', { name: 'Print deze pagina' })[0]!)
    expect(print).toHaveBeenCalledTimes(1)
    expect(takeAlong().getByRole('link', { name: 'Wijzig uw antwoorden' })).toHaveAttribute('href', '#/check')
    expect(takeAlong().getByRole('link', { name: 'Naar de start' })).toHaveAttribute('href', '#/')
  })

  it('offers no file and no changes for an example', () => {
    renderResult(scan, { onSaveFile: null })
    expect(screen.queryByRole('button', { name: 'Sla de scan op als bestand' })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Wijzig uw antwoorden' })).not.toBeInTheDocument()
    expect(downloads()).toHaveLength(2)
  })
})
