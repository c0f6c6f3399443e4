// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { writeHeadline } from '../../domain/report/wording/headline.ts'
import {
  answerAt,
  mixedAnswers,
  sampleScan,
  unknownAnswer,
  viewOf,
  type AnswerChoice,
} from './sample-result.tsx'

function headlineOf(choose: AnswerChoice, language: 'nl' | 'en' = 'nl'): string {
  return writeHeadline(viewOf(sampleScan(choose), language))
}

describe('the sentence the result opens with', () => {
  it('names what goes well first, then where to begin', () => {
    const text = headlineOf(mixedAnswers)
    expect(text).toMatch(/^U bent het sterkst in .*"Leren"\. Kijk eerst naar .*"Zicht op drukte"/)
  })

  it('says so in English', () => {
    expect(headlineOf(mixedAnswers, 'en')).toMatch(/^You are strongest in .*"Learning"\. Look at .* first\.$/)
  })

  it('counts a long group where the list below names it', () => {
    const view = viewOf(
      sampleScan((question) => answerAt(question, 0)),
      'nl',
    )
    const strengths = ['learning']
    const themes = view.result.pillars.flatMap((pillar) => pillar.themes)
    themes.find(({ id }) => id === 'learning')!.score = 90
    const result = { ...view.result, strengths }
    expect(writeHeadline({ ...view, result, listedUnder: 'Hier kunt u beginnen' })).toBe(
      'U bent het sterkst in "Leren". Kijk eerst naar de 5 thema\'s onder "Hier kunt u beginnen".',
    )
  })

  it('says that all is in order', () => {
    expect(headlineOf((question) => answerAt(question, 1))).toBe('Alles is goed op orde. Houd dit vast.')
  })

  it('does not call all in order while a pillar has no score', () => {
    const text = headlineOf((question, theme) =>
      theme.startsWith('work-') || theme === 'learning' ? unknownAnswer : answerAt(question, 1),
    )
    expect(text).toMatch(/^U bent het sterkst in .*\.$/)
    expect(text).not.toContain('Kijk eerst')
  })

  it('names no theme when the scores lie too close together', () => {
    expect(headlineOf((question) => answerAt(question, 0.5))).toBe(
      "De scores van uw thema's liggen dicht bij elkaar.",
    )
  })

  it('names only where to begin when nothing stands out yet', () => {
    const text = headlineOf((question, theme) => answerAt(question, theme === 'learning' ? 0.25 : 0))
    expect(text).toMatch(/^Kijk eerst naar /)
  })

  it.each<[string, AnswerChoice]>([
    ['nothing is answered', () => null],
    ['nothing is known', () => unknownAnswer],
    ['one theme is answered', (question, theme) => (theme === 'learning' ? answerAt(question, 0.5) : null)],
  ])('asks for more answers when %s', (_, choose) => {
    expect(headlineOf(choose)).toMatch(/^Er zijn nog te weinig antwoorden voor een uitslag\./)
  })
})
