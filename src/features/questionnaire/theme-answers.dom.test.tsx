// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { ladder, showTheme, step, tick, tickList } from '../../../tests/support/show-theme.tsx'
import { questionnaire as texts } from '../../texts/nl/questionnaire.ts'

const namesIn = (box: HTMLElement, role: 'radio' | 'checkbox') =>
  within(box)
    .getAllByRole<HTMLInputElement>(role)
    .map((input) => input.labels?.[0]?.textContent)

const ticked = () =>
  within(tickList())
    .getAllByRole<HTMLInputElement>('checkbox', { checked: true })
    .map((input) => input.labels?.[0]?.textContent)

describe('a question with one answer', () => {
  it('is a radio group named by the question, its answers from low to high', () => {
    showTheme()
    expect(namesIn(ladder(), 'radio')).toEqual(['Nog niet', 'Voor een deel', 'Helemaal', texts.unknown])
  })

  it('describes itself by its help and the period it asks about', () => {
    showTheme()
    expect(ladder()).toHaveAccessibleDescription('Een plan op papier. Het gaat om de laatste 2 jaar.')
  })

  it('hands on an answer at once', async () => {
    const { onAnswer, user } = showTheme()
    await user.click(step('Voor een deel'))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('plan', { option: 'at-50' })
    expect(step('Voor een deel')).toBeChecked()
  })

  it('can be answered with the arrow keys', async () => {
    const { scan, user } = showTheme({ answers: { plan: { option: 'at-0' } } })
    step('Nog niet').focus()
    await user.keyboard('{ArrowDown}')
    expect(step('Voor een deel')).toBeChecked()
    expect(scan().answers.plan).toEqual({ option: 'at-50' })
  })

  it('shows the answer that was given before', () => {
    showTheme({ answers: { plan: { option: 'at-100' } } })
    expect(within(ladder()).getAllByRole('radio', { checked: true })).toEqual([step('Helemaal')])
  })

  it('has no answer before one is given', () => {
    showTheme()
    expect(within(ladder()).queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })

  it('takes "I do not know" as a real answer', async () => {
    const { scan, user } = showTheme({ answers: { plan: { option: 'at-0' } } })
    await user.click(step(texts.unknown))
    expect(scan().answers.plan).toEqual({ unknown: true })
    expect(step('Nog niet')).not.toBeChecked()
  })

  it('offers "does not apply" only where that can be', () => {
    showTheme()
    expect(within(ladder()).queryByRole('radio', { name: texts.notApplicable })).not.toBeInTheDocument()
    const talks = screen.getByRole('radiogroup', { name: 'Praat u erover?' })
    expect(within(talks).getByRole('radio', { name: texts.notApplicable })).not.toBeChecked()
  })

  it('takes "does not apply" as a real answer', async () => {
    const { scan, user } = showTheme()
    const talks = screen.getByRole('radiogroup', { name: 'Praat u erover?' })
    await user.click(within(talks).getByRole('radio', { name: texts.notApplicable }))
    expect(scan().answers).toEqual({ talks: { notApplicable: true } })
  })

  it('tells why it is asked', async () => {
    const { user } = showTheme()
    const [summary] = screen.getAllByText(texts.why)
    await user.click(summary!)
    expect(screen.getByText('Een plan geeft rust.')).toBeVisible()
  })
})

describe('a tick list', () => {
  it('is a group of checkboxes named by the question', () => {
    showTheme()
    expect(namesIn(tickList(), 'checkbox')).toEqual([
      'Een rooster',
      'Een lijst',
      'Een bord',
      texts.noneOfThese,
      texts.unknown,
      texts.notApplicable,
    ])
  })

  it('says that more than one answer is allowed', () => {
    showTheme()
    expect(tickList()).toHaveAccessibleDescription(texts.tickHelp)
  })

  it('collects what is ticked', async () => {
    const { scan, user } = showTheme()
    await user.click(tick('Een rooster'))
    await user.click(tick('Een bord'))
    expect(scan().answers.tools).toEqual({ options: ['tick-1', 'tick-3'] })
    expect(ticked()).toEqual(['Een rooster', 'Een bord'])
  })

  it('shows what was ticked before', () => {
    showTheme({ answers: { tools: { options: ['tick-2', 'tick-3'] } } })
    expect(ticked()).toEqual(['Een lijst', 'Een bord'])
  })

  it('goes on from what was ticked before', async () => {
    const { scan, user } = showTheme({ answers: { tools: { options: ['tick-2'] } } })
    await user.click(tick('Een rooster'))
    expect(scan().answers.tools).toEqual({ options: ['tick-1', 'tick-2'] })
  })

  it('is unanswered again when the last tick is taken away', async () => {
    const { onAnswer, scan, user } = showTheme({ answers: { tools: { options: ['tick-2'] } } })
    await user.click(tick('Een lijst'))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('tools', null)
    expect(scan().answers).toEqual({})
  })

  it.each([
    [texts.noneOfThese, { options: [] }],
    [texts.unknown, { unknown: true }],
    [texts.notApplicable, { notApplicable: true }],
  ])('"%s" stands alone', async (name, answer) => {
    const { scan, user } = showTheme({ answers: { tools: { options: ['tick-1', 'tick-2'] } } })
    await user.click(tick(name))
    expect(scan().answers.tools).toEqual(answer)
    expect(ticked()).toEqual([name])
  })

  it.each([texts.noneOfThese, texts.unknown, texts.notApplicable])(
    '"%s" gives way to an answer',
    async (name) => {
      const { scan, user } = showTheme()
      await user.click(tick(name))
      await user.click(tick('Een lijst'))
      expect(scan().answers.tools).toEqual({ options: ['tick-2'] })
      expect(ticked()).toEqual(['Een lijst'])
    },
  )

  it.each([
    [texts.unknown, texts.noneOfThese, { options: [] }],
    [texts.noneOfThese, texts.unknown, { unknown: true }],
    [texts.unknown, texts.notApplicable, { notApplicable: true }],
  ])('"%s" gives way to "%s"', async (before, after, answer) => {
    const { scan, user } = showTheme()
    await user.click(tick(before))
    await user.click(tick(after))
    expect(scan().answers.tools).toEqual(answer)
    expect(ticked()).toEqual([after])
  })

  it.each([
    [texts.noneOfThese, { options: [] }],
    [texts.unknown, { unknown: true as const }],
    [texts.notApplicable, { notApplicable: true as const }],
  ])('shows "%s" that was given before', (name, answer) => {
    showTheme({ answers: { tools: answer } })
    expect(ticked()).toEqual([name])
  })

  it('leaves the other questions alone', async () => {
    const { scan, user } = showTheme({ answers: { plan: { option: 'at-100' } } })
    await user.click(tick('Een rooster'))
    expect(scan().answers.plan).toEqual({ option: 'at-100' })
    expect(step('Helemaal')).toBeChecked()
  })
})

describe('an answer that is no longer offered', () => {
  it.each([
    ['a question with one answer', { plan: { option: 'retired' } }],
    ['a tick list', { tools: { options: ['tick-1', 'retired'] } }],
  ])('to %s does not keep the reader on the page', async (_, answers) => {
    const { onNext, scan, user } = showTheme({ answers })
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onNext).toHaveBeenCalledOnce()
    expect(scan().answers).toEqual(answers)
  })

  it('shows the question as still to be answered', () => {
    showTheme({ answers: { plan: { option: 'retired' } } })
    expect(within(ladder()).queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })
})
