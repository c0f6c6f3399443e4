// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import { advice as en } from '../../texts/en/advice.ts'
import { advice as nl } from '../../texts/nl/advice.ts'
import { bestRule, lowestRule, renderAdvice } from './sample-advice.tsx'

const cards = () => screen.getAllByRole('article')
const first = () => within(cards()[0]!)
const open = async (user: ReturnType<typeof renderAdvice>['user'], summary: string) =>
  user.click(first().getByText(summary))

describe('the advice', () => {
  it('says for which of the own themes no step stands here', () => {
    renderAdvice(lowestRule, 'nl', { own: 'U koos zelf: "Leren".' })
    expect(screen.getByText('U koos zelf: "Leren".')).toBeVisible()
  })

  it('gives every chosen practice a card with its own name, in the order of choice', () => {
    const { view } = renderAdvice()
    expect(view.result.advice.length).toBeGreaterThan(2)
    const titles = view.result.advice.map(({ practice }) => view.practiceTexts[practice]?.title)
    expect(cards().map((card) => within(card).getByRole('heading', { level: 3 }).textContent)).toEqual(titles)
    expect(screen.getAllByRole('article', { name: titles[0]! })).toHaveLength(1)
  })

  it('says why, what it gives, the first step and when not, in that order', () => {
    renderAdvice()
    expect(
      first()
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual([nl.why, nl.gives, nl.firstStep, nl.notIf])
  })

  it('names every answer that caused it, as the employer gave it', () => {
    const { view } = renderAdvice()
    view.result.advice.forEach(({ because }, index) => {
      const words = cards()[index]!.textContent
      for (const { question } of because) {
        expect(words).toContain(view.questionnaire.questions[question]!.text)
      }
    })
  })

  it.each([
    ['en', 'nl'],
    ['nl', null],
  ] as const)(
    'says in %s that the title of a publication is Dutch, where the page is not',
    (language, lang) => {
      const { view } = renderAdvice(lowestRule, language)
      const place = view.cards.findIndex(({ publications }) => publications.length > 0)
      const { title } = view.cards[place]!.publications[0]!
      const source = within(cards()[place]!).getByText(title)
      expect(source.getAttribute('lang')).toBe(lang)
      expect(source.parentElement).toHaveTextContent(view.cards[place]!.source)
    },
  )

  it('leads to the whole practice, and has room for what else belongs there', () => {
    const { view } = renderAdvice()
    const [card] = view.cards
    expect(first().getByRole('link', { name: `Lees meer over ${card!.title}` })).toHaveAttribute(
      'href',
      `#/practice/${card!.practice}`,
    )
    expect(first().getByText(`extra bij ${card!.practice}`)).toBeVisible()
  })

  it('is praise alone where all is in order', () => {
    const { view } = renderAdvice(bestRule)
    expect(screen.getByRole('heading', { level: 2, name: nl.keepTitle })).toBeVisible()
    expect(screen.queryAllByRole('article')).toEqual([])
    expect(screen.getAllByRole('listitem')).toHaveLength(view.result.keep.length)
  })

  it('says it where too little is answered to advise', () => {
    renderAdvice(() => null)
    expect(screen.getByRole('heading', { level: 2, name: nl.title })).toBeVisible()
    expect(screen.getByText(nl.nothing)).toBeVisible()
  })
})

describe('"why this one"', () => {
  it('words the five factors, without decimals', async () => {
    const { user } = renderAdvice()
    await open(user, nl.whyThis)
    const table = first().getByRole('table')
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(
      Object.values(nl.factors),
    )
    const strengths = rows.map((row) => within(row).getByRole('cell').textContent)
    expect(strengths.filter((word) => !Object.values<string>(nl.strength).includes(word))).toEqual([])
  })

  it('names the practices that just missed the list', async () => {
    const { user, view } = renderAdvice(lowestRule, 'en')
    expect(view.nextBest).toHaveLength(3)
    await open(user, en.whyThis)
    for (const practice of view.nextBest) {
      expect(first().getByText(/just missed your list/)).toHaveTextContent(
        view.practiceTexts[practice]!.title,
      )
    }
  })

  it('says nothing of others where there are none', async () => {
    const { user } = renderAdvice(lowestRule, 'nl', { nextBest: [] })
    await open(user, nl.whyThis)
    expect(first().queryByText(nl.nextBest.split('{')[0]!, { exact: false })).toBeNull()
  })
})

describe('"what if I change this answer"', () => {
  const list = () => first().getAllByRole<HTMLSelectElement>('combobox')[0]!
  const best = (select: HTMLSelectElement) => [...select.options].at(-1)!.value

  it('shows the own answer first, under the name of the question', async () => {
    const { user, view } = renderAdvice(lowestRule)
    await open(user, nl.whatIf)
    const [cause] = view.result.advice[0]!.because.filter((each) => 'option' in each)
    const question = view.questionnaire.questions[cause!.question]!
    expect(first().getByRole('combobox', { name: question.text })).toBe(list())
    expect(list()).toHaveValue(list().options[0]!.value)
  })

  it('tells at once how the score moves, and goes back to the own answer', async () => {
    const { user, view, scan } = renderAdvice(lowestRule)
    const kept = structuredClone(scan.answers)
    await open(user, nl.whatIf)
    await user.selectOptions(list(), best(list()))
    const outcome = await first().findByText(/: van 0 naar \d+\./)
    expect(outcome).toBeVisible()
    expect(first().getByText(new RegExp(`${nl.whatIfStays}|${nl.whatIfGoes}`))).toBeVisible()
    expect(view.answers).toEqual(kept)
    await user.click(first().getByRole('button', { name: nl.whatIfReset }))
    expect(list()).toHaveValue(list().options[0]!.value)
    expect(list()).toHaveFocus()
    expect(first().queryByText(/: van 0 naar/)).toBeNull()
  })

  it('does not show the outcome of an answer that is no longer chosen', async () => {
    const waiting: ((result: Result) => void)[] = []
    const onTry = vi.fn(() => new Promise<Result>((resolve) => waiting.push(resolve)))
    const { user, view } = renderAdvice(lowestRule, 'nl', { onTry })
    await open(user, nl.whatIf)
    await user.selectOptions(list(), best(list()))
    await user.selectOptions(list(), list().options[0]!.value)
    expect(onTry).toHaveBeenCalledTimes(1)
    await act(async () => {
      waiting[0]!(view.result)
      await Promise.resolve()
    })
    expect(first().queryByRole('button', { name: nl.whatIfReset })).toBeNull()
  })
})
