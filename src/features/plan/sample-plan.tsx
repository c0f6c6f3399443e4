import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactElement } from 'react'
import { sampleScan } from '../../../tests/support/sample-questionnaire.ts'
import type { Action } from '../../domain/plan/actions.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'

export const sampleAsOf = '2026-11-22'
export const samplePractices = ['job-rotation']
export const sampleNow = '2026-11-22T09:00:00.000Z'

/** A scan with these actions of the employer, open unless they say otherwise. */
export function scanWithActions(...agreements: Partial<Action>[]): Scan {
  return sampleScan({
    agreements: agreements.map((each, index) => ({
      id: `a${index}`,
      origin: 'employer',
      status: 'open',
      what: `Stap ${index + 1}`,
      startedOn: sampleAsOf,
      ...each,
    })),
  })
}

type Change = (edit: (scan: Scan) => Scan) => void

/** Renders a part of the plan that keeps its scan, as the app does; `latest` is the scan as it was kept. */
export function renderKept(scan: Scan, show: (scan: Scan, onChange: Change) => ReactElement) {
  let latest = scan
  function Kept() {
    const [kept, setKept] = useState(scan)
    return show(kept, (edit) => {
      latest = edit(latest)
      setKept(latest)
    })
  }
  const { container } = render(<Kept />)
  return { user: userEvent.setup(), container, latest: () => latest }
}

/** Ids that count up: new-1, new-2, … */
export function countingStamp() {
  let count = 0
  return () => ({ id: `new-${(count += 1)}`, now: sampleNow })
}
