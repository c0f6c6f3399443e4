// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { roundScore } from '../../domain/scoring/level.ts'
import { breakdownId } from './open-breakdown.ts'
import {
  answerAt,
  mixedAnswers,
  renderResult,
  sampleScan,
  unknownAnswer,
  type AnswerChoice,
} from './sample-result.tsx'

beforeEach(() => {
  // jsdom cannot scroll.
  Element.prototype.scrollIntoView = vi.fn()
})

const sumOf = (theme: string) => within(document.getElementById(breakdownId(theme))!)
const numberIn = (text: string | null | undefined) => Number((text ?? '').replace(',', '.'))

/** The numbers of a sum as a reader copies them from the screen. */
function readSum(theme: string) {
  const rows = sumOf(theme)
    .getAllByRole('row', { hidden: true })
    .map((row) => within(row).queryAllByRole('cell', { hidden: true }))
    .filter((cells) => cells.length >= 2)
  const questions = rows.filter((cells) => cells.length === 4).map((cells) => cells.slice(1))
  return {
    lines: questions.map((cells) => cells.map((cell) => numberIn(cell.textContent))),
    total: rows.at(-1)!.map((cell) => numberIn(cell.textContent)),
    formula: sumOf(theme).getByText(/gedeeld door/).textContent,
  }
}

describe('the sum behind a score', () => {
  it.each<[string, AnswerChoice]>([
    ['with answers missing', mixedAnswers],
    ['with low answers', (question) => answerAt(question, 0.2)],
    ['with answers in the middle', (question) => answerAt(question, 0.4)],
    ['with high answers', (question) => answerAt(question, 0.7)],
  ])('can be redone by hand for every theme and pillar, %s', (_, choose) => {
    const { view } = renderResult(sampleScan(choose))
    for (const pillar of view.result.pillars) {
      for (const theme of pillar.themes) {
        const { lines, total, formula } = readSum(theme.id)
        for (const [points, weight, product] of lines) expect(points! * weight!).toBeCloseTo(product!, 5)
        expect(lines.reduce((sum, line) => sum + line[1]!, 0)).toBe(total[0])
        expect(lines.reduce((sum, line) => sum + line[2]!, 0)).toBeCloseTo(total[1]!, 5)
        expect(roundScore(total[1]! / total[0]!)).toBe(roundScore(theme.score!))
        expect(formula).toMatch(new RegExp(` ${roundScore(theme.score!)}\\.$`))
      }
      const title = view.questionnaire.pillars[pillar.id]!.title
      const details = screen.getByRole('heading', { level: 3, name: title }).closest('details')!
      const mean = within(details).getByText(/^De score van de pijler/).textContent
      const terms = /: (.*) is samen/.exec(mean)![1]!.split(' + ').map(numberIn)
      const byHand = terms.reduce((sum, term) => sum + term, 0) / terms.length
      expect(roundScore(byHand)).toBe(roundScore(pillar.score!))
    }
  })

  it('says which answers do not count, in the words of the questionnaire', () => {
    const { view } = renderResult(sampleScan(mixedAnswers))
    const rowOf = (question: string) =>
      sumOf('workforce-plan').getByText(view.questionnaire.questions[question]!.text).closest('tr')
    expect(rowOf('skills-overview')).toHaveTextContent(/weet ik niettelt niet mee$/)
    expect(rowOf('staff-figures')).toHaveTextContent(/nog niet beantwoordtelt niet mee$/)
    const answer = view.scan.answers['workforce-plan-horizon'] as { option: string }
    const words = view.questionnaire.questions['workforce-plan-horizon']!.options[answer.option]!
    expect(rowOf('workforce-plan-horizon')).toHaveTextContent(words)
  })

  it('names every tick of a list, or none of these', () => {
    const { view, unmount } = renderResult(sampleScan((question) => answerAt(question, 1)))
    const options = Object.values(view.questionnaire.questions['staff-figures']!.options)
    expect(sumOf('workforce-plan').getByText(options[0]!)).toBeInTheDocument()
    unmount()
    renderResult(sampleScan((question) => answerAt(question, 0)))
    expect(sumOf('workforce-plan').getByText('geen van deze')).toBeInTheDocument()
  })

  it('shows answers but no sum for a theme without a score', () => {
    renderResult(
      sampleScan((question, theme) => (theme === 'learning' ? unknownAnswer : answerAt(question, 0.5))),
    )
    expect(sumOf('learning').getByText('Bekijk uw antwoorden')).toBeInTheDocument()
    expect(sumOf('learning').queryByText(/gedeeld door/)).not.toBeInTheDocument()
    expect(sumOf('learning').queryByText('Punten')).not.toBeInTheDocument()
  })

  it('writes decimals as the language does', () => {
    renderResult(sampleScan(mixedAnswers), { language: 'en' })
    expect(screen.getAllByText(/divided by \d+ is \d+\.\d/).length).toBeGreaterThan(0)
  })

  it('leads to the questions of the theme, but not for an example', () => {
    const { unmount } = renderResult(sampleScan(mixedAnswers))
    const link = sumOf('learning').getByRole('link', { name: 'Wijzig deze antwoorden', hidden: true })
    expect(link).toHaveAttribute('href', '#/theme/learning')
    unmount()
    renderResult(sampleScan(mixedAnswers), { onSaveFile: null })
    expect(sumOf('learning').queryByRole('link', { hidden: true })).not.toBeInTheDocument()
  })
})

describe('a theme in the lists', () => {
  it('opens its sum and moves focus there', async () => {
    renderResult(sampleScan(mixedAnswers))
    await userEvent.click(screen.getByRole('button', { name: 'Leren' }))
    const summary = sumOf('learning').getByText('Zo is de score berekend')
    expect(summary).toHaveFocus()
    expect(summary.closest('details')).toHaveAttribute('open')
    expect(
      screen.getByRole('heading', { level: 3, name: /^Employability/ }).closest('details'),
    ).toHaveAttribute('open')
    expect(
      sumOf('view-of-workload').getByText('Zo is de score berekend').closest('details'),
    ).not.toHaveAttribute('open')
  })

  it('is drawn once its pillar is open', async () => {
    renderResult(sampleScan(mixedAnswers))
    const row = document.getElementById(breakdownId('learning'))!.closest('li')!
    expect(row.querySelector('svg')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Leren' }))
    await waitFor(() => expect(row.querySelector('svg')).not.toBeNull())
  })
})
