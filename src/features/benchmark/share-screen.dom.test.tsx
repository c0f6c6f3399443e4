// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { testContent } from '../../../tests/support/content.ts'
import type { Contribution } from '../../domain/cohort/contribution-schema.ts'
import type { MadeContribution } from '../../domain/cohort/make-contribution.ts'
import { withConsent, withoutConsent } from '../../domain/scan/consent.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { benchmark as english } from '../../texts/en/benchmark.ts'
import { benchmark as dutch } from '../../texts/nl/benchmark.ts'
import { Invitation } from './invitation.tsx'
import { ShareScreen } from './share-screen.tsx'

const { structure, texts: content } = testContent()
const questions = structure.pillars.flatMap(({ themes }) => themes.flatMap((theme) => theme.questions))
const ticks = questions.findIndex(({ kind }) => kind === 'tick-list')

/** The first option of every question, two ticks, and one question of each other kind at the start. */
const codes = questions.map((_, index): string => (index === ticks ? '2' : '0'))
codes.splice(0, 2, '?', '.')

const contribution: Contribution = {
  format: 'toekomstscan/contribution',
  formatVersion: 1,
  campaign: 'spring',
  once: '0123456789abcdef01234567',
  questionnaireVersion: structure.version,
  sector: 'C',
  sizeBand: '25-49',
  quarter: '2026-Q4',
  answers: codes.join(''),
}

const scan: Scan = {
  format: 'toekomstscan/scan',
  formatVersion: 1,
  questionnaire: { id: structure.id, version: structure.version },
  id: '6f2b1c5e-6f0a-4c0e-9a55-0d8f3b7f3d10',
  company: { name: 'Bakkerij Voorbeeld', sector: 'C', sizeBand: '25-49' },
  answers: {},
}

const onSave = vi.fn(() => 'spring-012345.contribution.json')

/** The screen around one scan that keeps the choice, as the app does. */
function Screen({ made, start }: { made: MadeContribution; start: Scan }) {
  const [held, setHeld] = useState(start)
  return (
    <ShareScreen
      scan={held}
      host={{ name: 'De vereniging', contact: 'info@example.org' }}
      made={made}
      isTaken={held.consent?.benchmark?.campaign === 'spring'}
      structure={structure}
      questionnaire={content.nl.questionnaire}
      profile={content.nl.profile}
      texts={dutch.share}
      language="nl"
      product="Toekomstscan"
      hrefs={{ result: '#/result' }}
      onConsent={() => setHeld(withConsent(held, 'spring', '2026-11-22T10:00:00.000Z'))}
      onWithdraw={() => setHeld(withoutConsent(held))}
      onSave={onSave}
    />
  )
}

function show(made: MadeContribution = { ok: true, contribution }, start = scan) {
  window.scrollTo = () => undefined
  onSave.mockClear()
  render(<Screen made={made} start={start} />)
  return userEvent.setup()
}

const box = () => screen.getByRole('checkbox', { name: /^De vereniging mag deze antwoorden gebruiken/ })
const save = () => screen.getByRole('button', { name: 'Sla het bestand op' })

describe('the choice to take part', () => {
  it('names who asks, and says what is given and what is not', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Doe mee aan de vergelijking')
    const given = screen.getByRole('heading', { name: 'Dit geeft u aan De vereniging' }).parentElement!
    for (const part of ['uw antwoorden', 'uw sector', 'hoeveel mensen er bij u werken']) {
      expect(within(given).getByText(part)).toBeVisible()
    }
    expect(screen.getByText('de naam die op uw rapport staat')).toBeVisible()
    expect(screen.getByText(/kan De vereniging uw antwoorden niet meer uit de telling halen/)).toBeVisible()
  })

  it('is not made beforehand', () => {
    show()
    expect(box()).not.toBeChecked()
    expect(onSave).not.toHaveBeenCalled()
  })

  it('is needed: without a tick nothing is saved, and the box says why', async () => {
    const user = show()
    await user.click(save())
    expect(onSave).not.toHaveBeenCalled()
    expect(box()).toHaveFocus()
    expect(box()).toHaveAccessibleDescription(/Zet dan eerst een vinkje/)
  })

  it('saves the file and says who to give it to', async () => {
    const user = show()
    await user.click(box())
    await user.click(save())
    expect(onSave).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('heading', { name: 'U doet mee' })).toBeVisible()
    expect(
      screen.getByText(/Het bestand spring-012345\.contribution\.json staat bij uw downloads/),
    ).toBeVisible()
    expect(screen.getByText('U koos dit op 22 november 2026. Uw scan onthoudt het.')).toBeVisible()
    expect(screen.getByText('Contact: info@example.org.')).toBeVisible()
  })

  it('can be taken back, and asked again without a tick', async () => {
    const user = show()
    await user.click(box())
    await user.click(save())
    await user.click(screen.getByRole('button', { name: 'Ik doe toch niet mee' }))
    expect(screen.getByText(/Vraag De vereniging dan om het niet te tellen/)).toBeVisible()
    expect(box()).not.toBeChecked()
  })

  it('that was made before is shown with its day, and the file can be saved again', async () => {
    const user = show({ ok: true, contribution }, withConsent(scan, 'spring', '2026-10-01T10:00:00.000Z'))
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByText(/1 oktober 2026/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sla het bestand nog een keer op' }))
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  it('for another campaign does not count for this one', () => {
    show({ ok: true, contribution }, withConsent(scan, 'autumn', '2026-10-01T10:00:00.000Z'))
    expect(box()).not.toBeChecked()
  })
})

describe('the preview', () => {
  const valueOf = (label: string) => screen.getByText(label).nextElementSibling

  it('shows every field in words', () => {
    show()
    expect(valueOf('Vergelijking')).toHaveTextContent('spring')
    expect(valueOf('Sector')).toHaveTextContent(content.nl.profile.sectors.C!.title)
    expect(valueOf('Kwartaal')).toHaveTextContent('kwartaal 4 van 2026')
    expect(valueOf('Code om u 1 keer te tellen')).toHaveTextContent(contribution.once)
  })

  it('shows every question with what the file holds of it', async () => {
    const user = show()
    await user.click(screen.getByText('Uw antwoorden', { selector: 'summary' }))
    const rows = within(screen.getByRole('table', { name: 'Uw antwoorden' }))
      .getAllByRole('row')
      .slice(1)
    expect(rows).toHaveLength(questions.length)
    expect(rows[0]).toHaveTextContent('weet ik niet')
    expect(rows[1]).toHaveTextContent('nog niet beantwoord')
    expect(rows[ticks]).toHaveTextContent('2 aangekruist')
    const third = content.nl.questionnaire.questions[questions[2]!.id]!
    expect(rows[2]).toHaveTextContent(`${third.text}${third.options[questions[2]!.options[0]!.id]}`)
  })

  it('shows the file itself, to the letter', async () => {
    const user = show()
    await user.click(screen.getByText('Bekijk het bestand zelf'))
    const raw = screen.getByText(/"format": "toekomstscan\/contribution"/)
    expect(JSON.parse(raw.textContent)).toEqual(contribution)
  })
})

describe('without a contribution', () => {
  it.each(Object.entries(dutch.share.reasons))('the reason is told: %s', (reason, words) => {
    show({ ok: false, reason: reason as keyof typeof dutch.share.reasons })
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Terug naar de uitslag' })).toHaveAttribute('href', '#/result')
  })
})

describe('the words for taking part', () => {
  it('never promise what cannot be kept', () => {
    expect(JSON.stringify([dutch, english])).not.toMatch(/anon/i)
  })
})

describe('the invitation', () => {
  it.each([
    [false, 'Bekijk hoe u meedoet'],
    [true, 'Bekijk of wijzig uw keuze'],
  ])('leads to the choice (taken: %s)', (isTaken, name) => {
    render(<Invitation host="De vereniging" isTaken={isTaken} href="#/take-part" texts={dutch.invite} />)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '#/take-part')
  })
})
