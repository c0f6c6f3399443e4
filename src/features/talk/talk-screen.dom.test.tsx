// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { minutesOf, talkSteps, type TalkStep } from '../../domain/talk/talk-steps.ts'
import { agreements } from '../../texts/nl/agreements.ts'
import { talk as texts } from '../../texts/nl/talk.ts'
import { dossierWith, renderKept, sampleAsOf } from './sample-talk.tsx'
import { TalkScreen, type TalkScreenProps } from './talk-screen.tsx'

const titles = Object.fromEntries(talkSteps.map((step) => [step, `Deel ${step}`])) as Record<TalkStep, string>
const theme = (id: string, isInGroup: boolean) => ({
  ...{ id, title: `Thema ${id}`, isInGroup, isOwn: false },
  steps: [{ question: `Vraag ${id}?`, now: 'Soms', next: 'Vaak' }],
})

function showTalk(step: TalkStep, overrides: Partial<TalkScreenProps> = {}) {
  const ways = { onGo: vi.fn(), onStop: vi.fn(), onFinish: vi.fn() }
  const shown = renderKept(dossierWith(), (dossier, onChange) => (
    <TalkScreen
      {...{ dossier, onChange, step, texts, titles, ...ways }}
      privacy={agreements.privacy}
      pillars={[{ id: 'p', title: 'Koers', themes: [theme('a', true), theme('b', true), theme('c', false)] }]}
      unknown={['Weet u dit?']}
      language="nl"
      asOf={sampleAsOf}
      agreements={null}
      product="Toekomstscan"
      save="saved"
      hrefOfStep={(to) => `#/${to}`}
      now={() => 0}
      {...overrides}
    />
  ))
  return { ...shown, ...ways }
}

describe('the keys of a talk', () => {
  it.each([
    ['{ArrowRight}', 'others'],
    ['{PageDown}', 'others'],
    ['{ArrowLeft}', 'priorities'],
    ['{PageUp}', 'priorities'],
  ])('%s leads to %s', async (key, to) => {
    const { user, onGo } = showTalk('actions')
    await user.keyboard(key)
    expect(onGo).toHaveBeenCalledExactlyOnceWith(to)
  })

  it('Escape stops, and nothing lies beyond either end', async () => {
    const { user, onGo, onStop, onFinish } = showTalk('goal')
    await user.keyboard('{ArrowLeft}{Escape}')
    expect(onGo).not.toHaveBeenCalled()
    expect(onStop).toHaveBeenCalledOnce()
    expect(onFinish).not.toHaveBeenCalled()
  })

  it.each(['textbox', 'checkbox'] as const)('do nothing in a %s, nor with another key', (role) => {
    const { onGo, onStop } = showTalk('priorities')
    const field = screen.getAllByRole(role)[0]!
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'Escape']) fireEvent.keyDown(field, { key })
    fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true })
    fireEvent.keyDown(document.body, { key: 'ArrowRight', ctrlKey: true })
    expect([...onGo.mock.calls, ...onStop.mock.calls]).toEqual([])
  })

  it('do not skip a part that is not read to its end', async () => {
    const { user, onGo } = showTalk('actions')
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(5000)
    await user.keyboard('{PageDown}')
    expect(onGo).not.toHaveBeenCalled()
  })
})

describe('the parts of a talk', () => {
  it('show no score and no rank before the priorities', () => {
    const { container } = showTalk('recognise')
    expect(screen.getByText('Thema a')).toBeVisible()
    expect(container.querySelector('[class*=part]')).not.toHaveTextContent(
      /score \d|van 100|Hier kunt u beginnen/,
    )
  })

  it('let two themes be chosen and show the step further of those alone', async () => {
    const { user } = showTalk('priorities')
    expect(screen.queryByText('Vaak')).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Thema a' }))
    expect(screen.getByRole('heading', { name: 'Vraag a?' })).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Thema b' }))
    expect(screen.getByRole('checkbox', { name: 'Thema c' })).toBeDisabled()
    expect(screen.getByText(texts.steps.priorities.full)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Thema a' }))
    expect(screen.queryByRole('heading', { name: 'Vraag a?' })).not.toBeInTheDocument()
  })

  it('set the usual days in one press', async () => {
    const { user, latest } = showTalk('close')
    await user.click(screen.getByRole('button', { name: texts.days.takeUsual }))
    expect(latest()).toMatchObject({
      talkAt: sampleAsOf,
      nextContact: '2026-12-22',
      eraseAfter: '2027-11-22',
    })
    expect(screen.getByLabelText(texts.days.eraseAfter)).toHaveValue('2027-11-22')
  })

  it('warn of names at the note, and say when nothing could be saved', () => {
    showTalk('goal', { save: 'failed' })
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(agreements.privacy)
    expect(screen.getByRole('alert')).toHaveTextContent(texts.screen.notSaved)
  })
})

describe('the time of a talk', () => {
  const minutes = (count: number) => `${count} van ${minutesOf.goal} minuten`

  it('is counted quietly, stands still on request, and can be hidden', () => {
    vi.useFakeTimers()
    const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
    try {
      showTalk('goal', { now: Date.now })
      pass(125_000)
      const line = screen.getByText(new RegExp(`^${minutes(2)}`))
      expect(line.closest('[role=status], [aria-live], [role=timer]')).toBeNull()
      press(texts.time.pause)
      pass(600_000)
      expect(screen.getByText(new RegExp(`^${minutes(2)}.*${texts.time.paused}`))).toBeVisible()
      press(texts.time.hide)
      expect(screen.queryByText(new RegExp(`^${minutes(2)}`))).not.toBeInTheDocument()
    } finally {
      vi.useRealTimers()
    }
  })
})
