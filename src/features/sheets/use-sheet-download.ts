import { useRef, useState } from 'react'

/** Makes and saves the PDF of a sheet, filled or empty; tells its name. */
export type MakeSheet = (kind: 'filled' | 'empty') => Promise<string>

export type SheetDownload = {
  state: { status: 'idle' | 'busy' | 'failed' } | { status: 'done'; name: string }
  start: (kind: 'filled' | 'empty') => void
}

/** One PDF at a time, however often its button is pressed. */
export function useSheetDownload(make: MakeSheet): SheetDownload {
  const [state, setState] = useState<SheetDownload['state']>({ status: 'idle' })
  const isBusy = useRef(false)
  const start = (kind: 'filled' | 'empty') => {
    if (isBusy.current) return
    isBusy.current = true
    setState({ status: 'busy' })
    // Through then, so that a maker that throws at once fails like one that fails later.
    Promise.resolve()
      .then(() => make(kind))
      .then(
        (name) => setState({ status: 'done', name }),
        () => setState({ status: 'failed' }),
      )
      .finally(() => {
        isBusy.current = false
      })
  }
  return { state, start }
}
