// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { editions } from '../../texts/nl/editions.ts'
import * as texts from '../../texts/nl/result.ts'
import { ReportChooser } from './report-chooser.tsx'
import type { MakeReport } from './use-download.ts'

function show(onDownload: MakeReport) {
  render(<ReportChooser texts={texts.result} editionTexts={editions} onDownload={onDownload} />)
  return userEvent.setup()
}

const saved: MakeReport = () => Promise.resolve({ name: 'rapport.pdf', kilobytes: 200 })
const download = () => screen.getByRole('button', { name: editions.download })

describe('choosing a report', () => {
  it('offers the four editions, the short one first, with the answers in it', async () => {
    const onDownload = vi.fn(saved)
    const user = show(onDownload)
    expect(screen.getAllByRole('radio')).toHaveLength(4)
    await user.click(download())
    expect(onDownload).toHaveBeenCalledWith({ edition: 'short', isWithScan: true }, expect.any(AbortSignal))
    expect(await screen.findByText(/rapport\.pdf/)).toBeVisible()
  })

  it('takes another edition, and leaves the answers out when the reader wants that', async () => {
    const onDownload = vi.fn(saved)
    const user = show(onDownload)
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${editions.names.adviser}`) }))
    await user.click(screen.getByRole('checkbox'))
    await user.click(download())
    expect(onDownload).toHaveBeenCalledWith(
      { edition: 'adviser', isWithScan: false },
      expect.any(AbortSignal),
    )
  })

  it('can be stopped while it is made, and says that nothing was saved', async () => {
    const user = show(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')))
        }),
    )
    await user.click(download())
    await user.click(screen.getByRole('button', { name: texts.result.stopMaking }))
    expect(await screen.findByText(texts.result.stopped)).toBeVisible()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })
})
