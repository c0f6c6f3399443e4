// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleScan, sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { measureProgress } from '../../domain/scan/progress.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import * as closing from '../../texts/nl/closing.ts'
import { interfaceTexts as nl } from '../../texts/nl/interface.ts'
import { CheckScreen } from './check-screen.tsx'

const allAnswered: Scan['answers'] = {
  plan: { option: 'at-100' },
  tools: { options: ['tick-1', 'tick-3'] },
  talks: { unknown: true },
  say: { notApplicable: true },
  lessons: { option: 'at-0' },
  breaks: { option: 'at-100' },
}

function showCheck(start: Partial<Scan> = {}) {
  const scan = sampleScan(start)
  const spies = { onName: vi.fn(), onFullRoute: vi.fn(), onResult: vi.fn(), onBack: vi.fn() }
  render(
    <CheckScreen
      scan={scan}
      structure={sampleStructure}
      progress={measureProgress(scan, sampleStructure)}
      questionnaire={sampleTexts.questionnaire}
      profile={sampleTexts.profile}
      keyFigures={sampleTexts.keyFigures}
      texts={{ ...nl, ...closing }}
      hrefs={{ change: (part) => `#/check/${part}`, stop: '#/stop' }}
      {...spies}
    />,
  )
  return { ...spies, user: userEvent.setup() }
}

/** The answer beside a question, as it stands on the screen. */
const answerTo = (question: string) =>
  screen.getByText(question, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent
const change = (subject: string) => screen.getByRole('link', { name: `Wijzig: ${subject}` })

describe('checking the answers', () => {
  it.each([
    ['Heeft u een plan?', 'Helemaal'],
    ['Wat gebruikt u?', 'Een rooster Een bord'],
    ['Praat u erover?', nl.questionnaire.unknown],
    ['Praten mensen mee?', nl.questionnaire.notApplicable],
  ])('shows the answer to "%s": %s', (question, answer) => {
    showCheck({ answers: allAnswered })
    expect(answerTo(question)).toBe(answer)
  })

  it('shows "none of these" as an answer', () => {
    showCheck({ answers: { tools: { options: [] } } })
    expect(answerTo('Wat gebruikt u?')).toBe(nl.questionnaire.noneOfThese)
  })

  it('says which questions are not answered', () => {
    showCheck({ answers: { plan: { option: 'at-0' } } })
    expect(screen.getAllByText(closing.check.notAnswered)).toHaveLength(5)
    expect(answerTo('Wat gebruikt u?')).toBe(closing.check.notAnswered)
  })

  it('puts the questions under their pillar and theme', () => {
    showCheck()
    const pillars = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(pillars).toEqual(expect.arrayContaining(['Koers', 'Mensen']))
    expect(screen.getByRole('heading', { level: 3, name: 'Gezond werk' })).toBeVisible()
  })

  it.each([
    ['Wat gebruikt u?', '#/check/theme/direction/tools'],
    [nl.profile.size, '#/check/profile'],
    [closing.priorities.question, '#/check/priorities'],
    ['Hoeveel waren mensen ziek?', '#/check/key-figures'],
  ])('leads to changing "%s"', (subject, address) => {
    showCheck()
    expect(change(subject)).toHaveAttribute('href', address)
  })

  it('shows the profile, and what was skipped of it', () => {
    showCheck({ company: { sector: 'C', branch: 'food', sizeBand: '10-24', region: null } })
    expect(answerTo(nl.profile.sector)).toBe('Industrie: Voedsel')
    expect(answerTo(nl.profile.size)).toBe('10 tot 24')
    expect(answerTo(nl.profile.region)).toBe(closing.check.skipped)
    expect(answerTo(nl.profile.role)).toBe(closing.check.skipped)
  })

  it('shows priorities and key figures', () => {
    showCheck({ priorities: ['learning', 'voice'], keyFigures: { 'sick-leave': 'high', courses: 'unknown' } })
    expect(answerTo(closing.priorities.question)).toBe('Leren, Stem')
    expect(answerTo('Hoeveel waren mensen ziek?')).toBe('4% of meer')
    expect(answerTo('Volgde iemand een cursus?')).toBe(nl.questionnaire.unknown)
  })

  it('says that priorities and key figures were skipped', () => {
    showCheck()
    expect(answerTo(closing.priorities.question)).toBe(closing.check.skipped)
    expect(answerTo('Hoeveel waren mensen ziek?')).toBe(closing.check.skipped)
  })
})

describe('questions that are still open', () => {
  it('are counted, with a way to the first one', () => {
    showCheck({ answers: { plan: { option: 'at-0' }, tools: { options: [] }, talks: { unknown: true } } })
    expect(screen.getByText(/^U heeft 3 vragen nog niet beantwoord/)).toBeVisible()
    expect(screen.getByRole('link', { name: closing.check.toFirstOpen })).toHaveAttribute(
      'href',
      '#/check/theme/voice',
    )
  })

  it('are spoken of in the singular when there is one', () => {
    const { breaks: _open, ...answers } = allAnswered
    showCheck({ answers })
    expect(screen.getByText(/^U heeft 1 vraag nog niet beantwoord/)).toBeVisible()
  })

  it('are not spoken of when there are none', () => {
    showCheck({ answers: allAnswered })
    expect(screen.getByText(closing.check.allAnswered)).toBeVisible()
    expect(screen.queryByRole('link', { name: closing.check.toFirstOpen })).not.toBeInTheDocument()
  })

  it('do not keep the reader from the result', async () => {
    const { onResult, user } = showCheck()
    await user.click(screen.getByRole('button', { name: 'Bekijk de uitslag' }))
    expect(onResult).toHaveBeenCalledOnce()
  })
})

describe('after the short route', () => {
  const { talks: _extra, ...quickAnswers } = allAnswered

  it('the other questions are offered, with their number and minutes', async () => {
    const { onFullRoute, user } = showCheck({ route: 'quick', answers: quickAnswers })
    expect(screen.getByText(/^Met nog 1 vra.* 2 minuten\.$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: closing.check.quickAction }))
    expect(onFullRoute).toHaveBeenCalledOnce()
  })

  it('only questions that it leaves out are offered, not those still open', () => {
    const { tools: _open, ...answers } = quickAnswers
    showCheck({ route: 'quick', answers })
    expect(screen.getByText(/^Met nog 1 vra/)).toBeVisible()
    expect(screen.getByText(/^U heeft 1 vraag nog niet beantwoord/)).toBeVisible()
  })

  it('a question that was not asked is not listed as open', () => {
    showCheck({ route: 'quick', answers: quickAnswers })
    expect(screen.getByText(closing.check.allAnswered)).toBeVisible()
    expect(screen.queryByText('Praat u erover?')).not.toBeInTheDocument()
  })

  it('nothing is offered once every question is answered', () => {
    showCheck({ route: 'quick', answers: allAnswered })
    expect(screen.queryByRole('button', { name: closing.check.quickAction })).not.toBeInTheDocument()
  })

  it('does not show after the full route', () => {
    showCheck({ answers: quickAnswers })
    expect(screen.queryByRole('button', { name: closing.check.quickAction })).not.toBeInTheDocument()
  })
})

describe('the name on the report', () => {
  const field = () =>
    screen.getByRole('textbox', { name: new RegExp(`^${closing.check.nameLabel.replace('?', '\\?')}`) })

  it('is handed on while typing', async () => {
    const { onName, user } = showCheck()
    await user.type(field(), 'Ab')
    expect(onName.mock.calls).toEqual([['A'], ['Ab']])
  })

  it('shows the name that was given before', () => {
    showCheck({ company: { sector: 'C', sizeBand: '10-24', name: 'De <b>Korst</b>' } })
    expect(field()).toHaveValue('De <b>Korst</b>')
  })

  it('asks for no person', () => {
    showCheck()
    expect(field()).toHaveAccessibleDescription(closing.check.nameHelp)
  })

  it('takes no more letters than the scan file does', async () => {
    const { onName, user } = showCheck()
    await user.click(field())
    await user.paste('x'.repeat(300))
    expect(onName).toHaveBeenLastCalledWith('x'.repeat(200))
  })
})

it('leads back, and to stopping', async () => {
  const { onBack, user } = showCheck()
  await user.click(screen.getByRole('button', { name: 'Vorige' }))
  expect(onBack).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: nl.questionnaire.stop })).toHaveAttribute('href', '#/stop')
})
