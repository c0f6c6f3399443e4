// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleScan, sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { at, ticks } from '../../../tests/support/structure-builder.ts'
import { compareScans } from '../../domain/over-time/compare-scans.ts'
import { wordComparison } from '../../domain/over-time/comparison-in-words.ts'
import type { Answers, Scan } from '../../domain/scan/scan-schema.ts'
import { interfaceTexts } from '../../texts/nl/interface.ts'
import { overTime as nl } from '../../texts/nl/over-time.ts'
import { overTime as en } from '../../texts/en/over-time.ts'
import { OverTimeSection } from './over-time-section.tsx'

// Themes of one question have no score; "direction" has three.
const answers: Answers = { plan: at(50), tools: ticks(2), talks: at(50) }
const earlier: Partial<Scan> = {
  completedAt: '2025-03-01T09:00:00Z',
  agreements: [{ id: 'a', origin: 'employer', status: 'done', what: 'Maak een plan' }],
}

function wordedOf(then: Partial<Scan>, now: Answers, language: 'nl' | 'en' = 'nl') {
  const comparison = compareScans(
    sampleScan({ answers, ...then }),
    sampleScan({ answers: now }),
    sampleStructure,
  )
  return wordComparison(comparison, {
    structure: sampleStructure,
    questionnaire: sampleTexts.questionnaire,
    texts: language === 'nl' ? nl : en,
    language,
  })
}

function show(changes: Partial<Parameters<typeof OverTimeSection>[0]> = {}) {
  const onChoose = vi.fn()
  const onOpen = vi.fn(() => Promise.resolve({ outcome: 'opened' as const }))
  render(
    <OverTimeSection
      worded={wordedOf(earlier, { plan: at(100), tools: ticks(3), talks: at(100) })}
      texts={nl}
      fileTexts={interfaceTexts.files}
      choices={[{ id: 'a', day: '1 maart 2025' }]}
      chosen="a"
      onChoose={onChoose}
      onOpen={onOpen}
      {...changes}
    />,
  )
  return { onChoose, onOpen, user: userEvent.setup() }
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }))
const open = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByText(nl.compare.title))
const file = new File(['{}'], 'oud.scan.json')

describe('then and now', () => {
  it('begins with the sentence that matters', () => {
    show()
    const section = screen.getByRole('region', { name: nl.title })
    const [first] = [...section.querySelectorAll('h2 ~ *')]
    expect(first).toHaveTextContent('1 thema scoort nu echt hoger: Richting.')
    expect(section).toHaveTextContent('Wij leggen deze scan naast die van 1 maart 2025.')
  })

  it('shows both scores, the difference and what it means', () => {
    show()
    const cells = row(/^Richting/)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
    expect(cells).toEqual(['50', '92', '+42', 'echt hoger'])
  })

  it('says why a theme cannot be compared, and draws nothing for it', () => {
    show()
    expect(row(/^Stem/).getByText(nl.whyNot['too-few-answers'])).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'Stem' }).querySelector('svg')).toBeNull()
    expect(screen.getByRole('rowheader', { name: 'Richting' }).querySelector('svg')).not.toBeNull()
  })

  it('does not call chance a change', () => {
    show({ worded: wordedOf(earlier, { ...answers, talks: at(100), tools: ticks(3) }) })
    expect(screen.getByText(nl.noneReal)).toBeVisible()
    expect(row(/^Richting/).getByText(nl.verdicts.unsure)).toBeVisible()
  })

  it('states the rule with its numbers', () => {
    show()
    expect(screen.getByText(/minder dan 12 punten.*meer dan 25 punten/)).toBeVisible()
  })

  it('tells which actions were planned and done', () => {
    show()
    expect(screen.getByText('U sprak toen 1 actie af. Klaar: 1.')).toBeVisible()
    expect(screen.getByText('Maak een plan: klaar')).toBeVisible()
  })

  it('speaks English', () => {
    show({ texts: en, worded: wordedOf(earlier, answers, 'en') })
    expect(screen.getByRole('heading', { level: 2, name: 'Then and now' })).toBeVisible()
    expect(screen.getByText(en.noneReal)).toBeVisible()
  })
})

describe('choosing an earlier scan', () => {
  it('is all there is while there is none', async () => {
    const { user, onOpen } = show({ worded: null, choices: [], chosen: null })
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
    await open(user)
    await user.upload(screen.getByLabelText(nl.compare.open), file)
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(file)
  })

  it('offers every scan at hand by its day', async () => {
    const choices = [
      { id: 'a', day: '1 maart 2025' },
      { id: 'b', day: '1 maart 2024' },
    ]
    const { user, onChoose } = show({ choices })
    await open(user)
    await user.selectOptions(screen.getByLabelText(nl.compare.which), '1 maart 2024')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b')
  })

  it('says why a file was refused, and that nothing was lost', async () => {
    const problem = { field: 'het hele bestand', problem: 'Het bestand is leeg.', cure: 'Kies een ander.' }
    const { user } = show({ onOpen: () => Promise.resolve({ outcome: 'refused', problems: [problem] }) })
    await open(user)
    await user.upload(screen.getByLabelText(nl.compare.open), file)
    expect(await screen.findByRole('alert')).toHaveTextContent('Het bestand is leeg. Kies een ander.')
    expect(screen.getByRole('alert')).toHaveTextContent(interfaceTexts.files.safe)
  })

  it.each(['same-scan', 'other-company', 'not-earlier'] as const)('says why not: %s', async (why) => {
    const { user } = show({ onOpen: () => Promise.resolve({ outcome: 'not-earlier', why }) })
    await open(user)
    await user.upload(screen.getByLabelText(nl.compare.open), file)
    expect(await screen.findByRole('alert')).toHaveTextContent(nl.compare.notEarlier[why])
    expect(screen.getByRole('alert')).toHaveFocus()
  })
})
