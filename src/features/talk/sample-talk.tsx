import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactElement } from 'react'
import { sampleScan } from '../../../tests/support/sample-questionnaire.ts'
import type { Agreement } from '../../domain/dossier/agreements-of-dossier.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { newDossier } from '../../domain/dossier/new-dossier.ts'

export const sampleAsOf = '2026-11-22'
export const sampleNow = '2026-11-22T09:00:00.000Z'

/** A dossier with one scan and these agreements, open promises of the employer unless they say otherwise. */
export function dossierWith(...agreements: Partial<Agreement>[]): Dossier {
  const birth = { id: '0b0f8f3e-2f9b-4a5e-8a55-0d8f3b7f3d22', now: sampleNow }
  const scan = sampleScan({
    agreements: agreements.map((each, index) => ({
      id: `a${index}`,
      origin: 'employer',
      status: 'open',
      what: `Stap ${index + 1}`,
      ...each,
    })),
  })
  return { ...newDossier({ name: 'Bakkerij' }, undefined, birth), scans: [scan] }
}

type Change = (edit: (dossier: Dossier) => Dossier) => void

/** Renders a part that keeps its dossier, as the app does; `latest` is the dossier as it was kept. */
export function renderKept(dossier: Dossier, show: (dossier: Dossier, onChange: Change) => ReactElement) {
  let latest = dossier
  function Kept() {
    const [kept, setKept] = useState(dossier)
    return show(kept, (edit) => {
      latest = edit(latest)
      setKept(latest)
    })
  }
  return { ...render(<Kept />), user: userEvent.setup(), latest: () => latest }
}

/** Ids that count up: new-1, new-2, … */
export function countingStamp() {
  let count = 0
  return () => ({ id: `new-${(count += 1)}`, now: sampleNow })
}
