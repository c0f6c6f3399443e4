import { useRef, useState } from 'react'
import type { Edition } from '../../domain/report/edition.ts'

/** The report as it was saved. */
export type SavedReport = { name: string; kilobytes: number }

/** Which report, and whether the answers travel in it. */
export type ReportChoice = { edition: Edition; isWithScan: boolean }

/** Makes and saves a report; rejects when it fails, or when the signal says that nobody waits any more. */
export type MakeReport = (choice: ReportChoice, signal: AbortSignal) => Promise<SavedReport>

export type DownloadState =
  { status: 'idle' | 'busy' | 'failed' | 'stopped' } | { status: 'done'; report: SavedReport }

export type Download = { state: DownloadState; start: (choice: ReportChoice) => void; stop: () => void }

/** One download at a time, however often its button is pressed. */
export function useDownload(makeReport: MakeReport): Download {
  const [state, setState] = useState<DownloadState>({ status: 'idle' })
  const busy = useRef<AbortController | null>(null)
  const start = (choice: ReportChoice) => {
    if (busy.current) return
    const controller = new AbortController()
    busy.current = controller
    setState({ status: 'busy' })
    // Through then, so that a report that throws at once fails like one that fails later.
    Promise.resolve()
      .then(() => makeReport(choice, controller.signal))
      .then(
        (report) => setState({ status: 'done', report }),
        () => setState({ status: controller.signal.aborted ? 'stopped' : 'failed' }),
      )
      .finally(() => {
        busy.current = null
      })
  }
  return { state, start, stop: () => busy.current?.abort() }
}
