import { useRef, useState } from 'react'

/** The report as it was saved. */
export type SavedReport = { name: string; kilobytes: number }

export type DownloadState = { status: 'idle' | 'busy' | 'failed' } | { status: 'done'; report: SavedReport }

export type Download = { state: DownloadState; start: () => void }

/** One download at a time, however often its button is pressed. */
export function useDownload(makeReport: () => Promise<SavedReport>): Download {
  const [state, setState] = useState<DownloadState>({ status: 'idle' })
  const isBusy = useRef(false)
  const start = () => {
    if (isBusy.current) return
    isBusy.current = true
    setState({ status: 'busy' })
    // Through then, so that a report that throws at once fails like one that fails later.
    Promise.resolve()
      .then(makeReport)
      .then(
        (report) => setState({ status: 'done', report }),
        () => setState({ status: 'failed' }),
      )
      .finally(() => {
        isBusy.current = false
      })
  }
  return { state, start }
}
