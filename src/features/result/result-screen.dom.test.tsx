// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { roundScore } from '../../domain/scoring/level.ts'
import { answerAt, mixedAnswers, renderResult, sampleScan, unknownAnswer } from './sample-result.tsx'

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const complete = sampleScan((question, theme) => answerAt(question, theme === 'learning' ? 1 : 0.5))

describe('the result', () => {
  it('opens with the name of the employer, the notices and the headline', () => {
    renderResult(sampleScan(mixedAnswers), { notices: ['Dit is een voorbeeld.'] })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('De uitslag van Bakkerij Voorbeeld')
    expect(screen.getByText('Dit is een voorbeeld.')).toBeVisible()
    expect(screen.getByText(/^U bent het sterkst in/)).toBeVisible()
  })

  it('goes without a name', () => {
    renderResult({ ...complete, company: { sector: 'C', sizeBand: '25-49' } })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Uw uitslag')
  })

  it.each(['nl', 'en'] as const)(
    'shows every pillar with the number and the word of the result (%s)',
    (language) => {
      const { view } = renderResult(sampleScan(mixedAnswers), { language })
      const table = screen.getByRole('table', { name: view.texts.tableTitle })
      const figure = screen.getByRole('figure', { name: view.texts.chartMessage })
      for (const pillar of view.result.pillars) {
        const { title } = view.questionnaire.pillars[pillar.id]!
        const row = within(table).getByRole('row', { name: new RegExp(`^${title}`) })
        const number = String(roundScore(pillar.score!))
        const word = view.questionnaire.levels[pillar.level!]!
        expect(within(row).getByRole('cell', { name: number })).toBeVisible()
        expect(within(row).getByRole('cell', { name: word })).toBeVisible()
        expect(within(figure).getByText(title).closest('li')).toHaveTextContent(`${title}${number} ${word}`)
      }
    },
  )

  it('shows the range and says which answers it waits for', () => {
    const { view } = renderResult(sampleScan(mixedAnswers))
    const { low, high } = view.result.pillars[0]!
    const range = `van ${roundScore(low!)} tot ${roundScore(high!)}`
    expect(screen.getByText(`${range}: 2 antwoorden ontbreken`)).toBeVisible()
    expect(screen.getByRole('cell', { name: range })).toBeVisible()
  })

  it('leaves the columns for ranges out when every answer is there', () => {
    renderResult(complete)
    expect(screen.queryByRole('columnheader', { name: 'Van en tot' })).not.toBeInTheDocument()
    expect(screen.queryByText(/ontbreekt|ontbreken/)).not.toBeInTheDocument()
  })

  it('keeps the total small and says what makes it uncertain', () => {
    const { view } = renderResult(complete)
    const { total, sensitivity } = view.result
    const score = roundScore(total.score!)
    expect(screen.getByText(`Gemiddeld over de 4 pijlers: ${score} van de 100, op weg.`)).toBeVisible()
    const [low, high] = sensitivity.total!.map(roundScore)
    expect(region('Hoe zeker is deze uitslag?').getByText(/proefversie/)).toHaveTextContent(
      `9 van de 10 keer tussen ${low} en ${high}`,
    )
  })

  it('warns when the pillars lie far apart', () => {
    renderResult(sampleScan((question, theme) => answerAt(question, /work-|learning/.test(theme) ? 0 : 1)))
    expect(screen.getByText('Uw scores lopen ver uiteen. Kijk eerst naar de laagste.')).toBeVisible()
  })

  it('puts what goes well before where to begin, and marks what the employer chose', () => {
    renderResult(sampleScan(mixedAnswers, { priorities: ['view-of-workload'] }))
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    const place = (title: RegExp) => titles.findIndex((each) => title.test(each))
    expect(place(/^Dit gaat goed/)).toBeLessThan(place(/^Hier kunt u beginnen/))
    const begin = region(/^Hier kunt u beginnen \(\d\)/)
    const own = begin.getByRole('button', { name: 'Zicht op drukte' }).closest('li')
    expect(own).toHaveTextContent('door u gekozen')
    expect(begin.getAllByText('door u gekozen')).toHaveLength(1)
  })

  it('keeps its headings in order', () => {
    renderResult(sampleScan(mixedAnswers))
    const levels = screen
      .getAllByRole('heading', { hidden: true })
      .map(({ tagName }) => Number(tagName.slice(1)))
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1))
  })
})

describe('what is not known', () => {
  it('lists the questions and leads to them', () => {
    const { view } = renderResult(sampleScan(mixedAnswers))
    const { text } = view.questionnaire.questions['skills-overview']!
    const link = region('Dit weet u nog niet').getByRole('link', { name: text })
    expect(link).toHaveAttribute('href', '#/theme/workforce-plan')
  })

  it('counts the open questions and leads to the first', () => {
    const { hrefs } = {
      hrefs: {
        theme: () => '',
        part: (part: string) => `#/result/${part}`,
        check: '',
        start: '',
        firstOpen: '#/theme/workforce-plan',
        print: '#/print',
        plan: '#/plan',
        respondents: '#/respondents',
        sheets: '#/sheets',
      },
    }
    renderResult(sampleScan(mixedAnswers), { hrefs })
    const open = region('Nog niet beantwoord')
    expect(open.getByText('1 vraag is nog open.')).toBeVisible()
    expect(open.getByRole('link', { name: 'Vul deze vragen in' })).toHaveAttribute('href', hrefs.firstOpen)
  })

  it('does not call a question open that the short route leaves out', () => {
    renderResult(
      sampleScan((question) => (question.weight > 1 ? answerAt(question, 0.5) : null), { route: 'quick' }),
    )
    expect(region('Nog niet beantwoord').getByText(/vragen horen niet bij de korte route\.$/)).toBeVisible()
  })

  it('is left out when all is known', () => {
    renderResult(complete)
    expect(screen.queryByRole('region', { name: 'Dit weet u nog niet' })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Nog niet beantwoord' })).not.toBeInTheDocument()
  })

  it('gives the reason instead of numbers when too little is answered', () => {
    renderResult(
      sampleScan((question, theme) => (theme === 'learning' ? answerAt(question, 0.5) : unknownAnswer)),
    )
    expect(screen.getByText(/^Er zijn nog te weinig antwoorden/)).toBeVisible()
    const table = screen.getByRole('table', { name: 'Dezelfde scores in een tabel' })
    expect(within(table).getAllByRole('cell', { name: 'te weinig antwoorden' })).toHaveLength(4)
    expect(screen.getByText(/^U ziet een gemiddelde zodra/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Hoe zeker is deze uitslag?' })).not.toBeInTheDocument()
  })

  it('shows no empty figures when nothing is answered, and leads on', () => {
    const hrefs = {
      theme: () => '',
      part: (part: string) => `#/result/${part}`,
      check: '',
      start: '',
      firstOpen: '#/theme/first',
      print: '#/print',
      plan: '#/plan',
      respondents: '#/respondents',
      sheets: '#/sheets',
    }
    renderResult(
      sampleScan(() => null),
      { hrefs },
    )
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('58 vragen zijn nog open.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Vul meer vragen in' })).toHaveAttribute('href', '#/theme/first')
  })

  it('says that nothing needs attention first when all is in order', () => {
    renderResult(sampleScan((question) => answerAt(question, 1)))
    expect(screen.getByText('Alles is goed op orde. Houd dit vast.')).toBeVisible()
    expect(region('Hier kunt u beginnen').getByText(/geen thema dat eerst aandacht vraagt/)).toBeVisible()
  })
})
