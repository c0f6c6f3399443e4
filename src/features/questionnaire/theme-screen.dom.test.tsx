// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { seen } from '../../../tests/support/dom-stand-ins.ts'
import { extra, ladder, showTheme, step, tick, tickList } from '../../../tests/support/show-theme.tsx'
import { interfaceTexts as en } from '../../texts/en/interface.ts'
import { questionnaire as texts } from '../../texts/nl/questionnaire.ts'

const allAnswered = {
  plan: { option: 'at-100' },
  tools: { options: ['tick-1'] },
  talks: { unknown: true as const },
  say: { option: 'at-100' },
  lessons: { option: 'at-100' },
  breaks: { notApplicable: true as const },
}

describe('where a theme stands', () => {
  it('is titled by the theme, with what it is about', () => {
    showTheme()
    expect(screen.getByRole('heading', { level: 1, name: 'Richting' })).toBeVisible()
    expect(screen.getByText('Waar gaat u heen?')).toBeVisible()
    expect(document.title).toBe('Richting · Toekomstscan')
  })

  it('says in which pillar it is', () => {
    showTheme({}, { theme: 'learning' })
    expect(screen.getByText('Pijler 2 van 2 · Mensen')).toBeVisible()
  })

  it('counts the answers of its pillar in a progress bar with that name', async () => {
    const { user } = showTheme()
    await user.click(step('Helemaal'))
    const bar = screen.getByRole('progressbar', { name: 'Voortgang: 1 van de 4 vragen beantwoord' })
    expect(bar).toHaveAttribute('value', '1')
    expect(bar).toHaveAttribute('max', '4')
  })

  it.each([
    ['many minutes', {}, 'nog ongeveer 3 minuten'],
    ['one minute', { ...allAnswered, tools: undefined }, 'nog ongeveer 1 minuut'],
    ['nothing', allAnswered, texts.allAnswered],
  ])('says how long it still takes: %s', (_, answers, words) => {
    const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
    showTheme({ answers: given as typeof allAnswered })
    expect(screen.getByText(words)).toBeVisible()
  })
})

describe('going on', () => {
  it('is allowed with every question still open', async () => {
    const { onNext, user } = showTheme()
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onNext).toHaveBeenCalledOnce()
  })

  it('is allowed after answers of every kind', async () => {
    const { onNext, user } = showTheme()
    await user.click(step(texts.unknown))
    await user.click(tick(texts.noneOfThese))
    await user.click(within(extra()!).getByRole('radio', { name: texts.notApplicable }))
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onNext).toHaveBeenCalledOnce()
  })

  it('does not change an answer', async () => {
    const { onAnswer, user } = showTheme({ answers: { plan: { option: 'at-50' } } })
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onAnswer).not.toHaveBeenCalled()
  })

  it('also leads back', async () => {
    const { onBack, onNext, user } = showTheme()
    await user.click(screen.getByRole('button', { name: 'Vorige' }))
    expect(onBack).toHaveBeenCalledOnce()
    expect(onNext).not.toHaveBeenCalled()
  })

  it('leads back to the check screen for a reader who came from there', async () => {
    const { onNext, user } = showTheme({}, { isFromCheck: true })
    expect(screen.queryByRole('button', { name: 'Vorige' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: texts.backToCheck }))
    expect(onNext).toHaveBeenCalledOnce()
  })

  it('can wait: stopping is always offered', () => {
    showTheme()
    expect(screen.getByRole('link', { name: texts.stop })).toHaveAttribute('href', '#/stop')
  })
})

describe('all themes at once', () => {
  it('can be opened in any order, each with how far it is', async () => {
    const { user } = showTheme({ answers: { plan: { option: 'at-0' }, say: { option: 'at-0' } } })
    await user.click(screen.getByText(texts.overview))
    const rows = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('#/theme/'))
    expect(rows.map((link) => [link.textContent, link.nextSibling?.textContent])).toEqual([
      ['Richting', '1 van 3'],
      ['Stem', texts.themeState.done],
      ['Leren', texts.themeState.open],
      ['Gezond werk', texts.themeState.open],
    ])
    expect(rows[2]).toHaveAttribute('href', '#/theme/learning')
  })

  it('mark the one that is open now', async () => {
    const { user } = showTheme({}, { theme: 'voice' })
    await user.click(screen.getByText(texts.overview))
    expect(screen.getByRole('link', { current: 'step' })).toHaveTextContent('Stem')
  })
})

describe('a question that is unclear', () => {
  const mark = (question: string) =>
    screen.getByRole('checkbox', { name: texts.unclear, description: question })

  it('can be marked, and the mark is told', async () => {
    const { scan, user } = showTheme()
    await user.click(mark('Wat gebruikt u?'))
    expect(scan().unclear).toEqual(['tools'])
    expect(screen.getByText(texts.unclearThanks)).toHaveAttribute('role', 'status')
  })

  it('keeps its answer', async () => {
    const { scan, user } = showTheme({ answers: { tools: { options: ['tick-1'] } } })
    await user.click(mark('Wat gebruikt u?'))
    expect(scan().answers).toEqual({ tools: { options: ['tick-1'] } })
    expect(tick('Een rooster')).toBeChecked()
  })

  it('can be taken back', async () => {
    const { scan, user } = showTheme({ unclear: ['plan', 'tools'] })
    await user.click(mark('Heeft u een plan?'))
    expect(scan().unclear).toEqual(['tools'])
    expect(mark('Wat gebruikt u?')).toBeChecked()
  })
})

describe('the short route', () => {
  const quick = { route: 'quick' as const }

  it('leaves out the question of weight 1', () => {
    showTheme(quick)
    expect(ladder()).toBeVisible()
    expect(tickList()).toBeVisible()
    expect(extra()).not.toBeInTheDocument()
  })

  it('asks it after all when "I do not know" leaves too few answers', async () => {
    const { user } = showTheme(quick)
    await user.click(tick(texts.unknown))
    expect(extra()).toBeVisible()
  })

  it('says why the extra question is asked', async () => {
    const { user } = showTheme(quick)
    await user.click(tick(texts.unknown))
    expect(extra()).toHaveAccessibleDescription(expect.stringContaining(texts.quickExtra))
  })

  it('keeps the extra question once it is answered', async () => {
    const { scan, user } = showTheme(quick)
    await user.click(tick(texts.unknown))
    await user.click(within(extra()!).getByRole('radio', { name: 'Helemaal' }))
    await user.click(tick('Een rooster'))
    expect(extra()).toBeVisible()
    expect(scan().answers).toEqual({ tools: { options: ['tick-1'] }, talks: { option: 'at-100' } })
  })

  it('goes on with the extra question left open', async () => {
    const { onNext, user } = showTheme(quick)
    await user.click(tick(texts.unknown))
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onNext).toHaveBeenCalledOnce()
  })
})

describe('on a small screen', () => {
  it('a tap on an answer brings the next question into view', async () => {
    seen.isSmallScreen = true
    const { user } = showTheme()
    await user.click(step('Helemaal'))
    expect(seen.scrolledTo).toEqual(['tools'])
  })

  it('a tick does not, for more ticks may follow', async () => {
    seen.isSmallScreen = true
    const { user } = showTheme()
    await user.click(tick('Een rooster'))
    expect(seen.scrolledTo).toEqual([])
  })

  it('the keyboard does not, for the arrows walk past every answer', async () => {
    seen.isSmallScreen = true
    const { user } = showTheme({ answers: { plan: { option: 'at-0' } } })
    step('Nog niet').focus()
    await user.keyboard('{ArrowDown}')
    expect(seen.scrolledTo).toEqual([])
  })

  it('the last question leaves the page where it is', async () => {
    seen.isSmallScreen = true
    const { onNext, user } = showTheme()
    await user.click(within(extra()!).getByRole('radio', { name: 'Helemaal' }))
    expect(seen.scrolledTo).toEqual([])
    expect(onNext).not.toHaveBeenCalled()
  })

  it('a large screen stays where it is', async () => {
    const { user } = showTheme()
    await user.click(step('Helemaal'))
    expect(seen.scrolledTo).toEqual([])
  })
})

describe('changing the language in the middle of a theme', () => {
  it('loses no answer and no choice', async () => {
    const { scan, show, user } = showTheme()
    await user.click(step('Voor een deel'))
    await user.click(tick('Een lijst'))
    show({ texts: en })
    expect(screen.getByRole('button', { name: 'Next' })).toBeVisible()
    expect(step('Voor een deel')).toBeChecked()
    expect(tick('Een lijst')).toBeChecked()
    expect(scan().answers).toEqual({ plan: { option: 'at-50' }, tools: { options: ['tick-2'] } })
  })
})
