import { useRef, useState } from 'react'

/** The report as it was saved. */
export type SavedReport = { name: string; kilobytes: number }

export type DownloadState =
  | { status: 'idle' }
  | { status: 'busy' | 'failed'; place: DownloadPlace }
  | { status: 'done'; place: DownloadPlace; report: SavedReport }

/** Which of the two buttons was pressed: the message appears beside that one. */
export type DownloadPlace = 'top' | 'end'

export type Download = { state: DownloadState; start: (place: DownloadPlace) => void }

/** One download at a time, however many buttons start it. */
export function useDownload(makeReport: () => Promise<SavedReport>): Download {
  const [state, setState] = useState<DownloadState>({ status: 'idle' })
  const isBusy = useRef(false)
  const start = (place: DownloadPlace) => {
    if (isBusy.current) return
    isBusy.current = true
    setState({ status: 'busy', place })
    // Through then, so that a report that throws at once fails like one that fails later.
    Promise.resolve()
      .then(makeReport)
      .then(
        (report) => setState({ status: 'done', place, report }),
        () => setState({ status: 'failed', place }),
      )
      .finally(() => {
        isBusy.current = false
      })
  }
  return { state, start }
}
