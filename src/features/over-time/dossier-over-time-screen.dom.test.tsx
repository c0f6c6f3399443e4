// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleScan, sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { at, ticks } from '../../../tests/support/structure-builder.ts'
import { compareScans } from '../../domain/over-time/compare-scans.ts'
import { wordComparison } from '../../domain/over-time/comparison-in-words.ts'
import { interfaceTexts } from '../../texts/nl/interface.ts'
import { overTime as nl } from '../../texts/nl/over-time.ts'
import { DossierOverTimeScreen } from './dossier-over-time-screen.tsx'

const then = sampleScan({
  answers: { plan: at(50), tools: ticks(2), talks: at(50) },
  agreements: [{ id: 'a', origin: 'adviser', status: 'done', what: 'Maak een plan' }],
})
const now = sampleScan({ answers: { plan: at(100), tools: ticks(3), talks: at(100) } })
const worded = wordComparison(compareScans(then, now, sampleStructure), {
  structure: sampleStructure,
  questionnaire: sampleTexts.questionnaire,
  texts: nl,
  language: 'nl',
})
const agreement = {
  ...{ id: 'a', what: 'Maak een plan', promise: 'adviseur', who: 'Eigenaar' },
  ...{ due: '', status: 'klaar', note: '' },
}

function show(changes: Partial<Parameters<typeof DossierOverTimeScreen>[0]> = {}) {
  const onChoose = vi.fn()
  render(
    <DossierOverTimeScreen
      texts={nl}
      fileTexts={interfaceTexts.files}
      product="Toekomstscan"
      employer="De Proef"
      worded={worded}
      agreements={[agreement]}
      roles={null}
      choices={[
        { id: 'a', day: '1 maart 2025' },
        { id: 'b', day: '1 maart 2024' },
      ]}
      chosen="a"
      onChoose={onChoose}
      backHref="#/adviser/dossier/x"
      {...changes}
    />,
  )
  return { onChoose, user: userEvent.setup() }
}

describe('an earlier scan of a dossier beside this one', () => {
  it('tells first what was agreed, by whom, and what was done', () => {
    show()
    const row = screen.getByRole('row', { name: /^Maak een plan/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual(['adviseur', 'Eigenaar', '–', 'klaar', '–'])
    expect(screen.getByText('U sprak toen 1 actie af. Klaar: 1.')).toBeVisible()
  })

  it('then what really changed', () => {
    show()
    const section = screen.getByRole('region', { name: nl.dossier.changeTitle })
    expect(section).toHaveTextContent('1 thema scoort nu echt hoger: Richting.')
  })

  it('lets another earlier scan be chosen, and opens no files', async () => {
    const { user, onChoose } = show()
    await user.selectOptions(screen.getByLabelText(nl.compare.which), '1 maart 2024')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b')
    expect(screen.queryByLabelText(nl.compare.open)).not.toBeInTheDocument()
    expect(screen.queryByText(nl.compare.text)).not.toBeInTheDocument()
  })

  it('says that other people filled them in', () => {
    show({ roles: { then: 'HR', now: 'Eigenaar' } })
    expect(screen.getByText(/ingevuld door: HR\. Deze scan door: Eigenaar\./)).toBeVisible()
  })

  it('says when there is no earlier scan', () => {
    show({ worded: null, agreements: [], choices: [], chosen: null })
    expect(screen.getByText(nl.dossier.none)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
