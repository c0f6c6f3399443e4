import { describe, expect, it } from 'vitest'
import { testContent } from '../../../../tests/support/content.ts'
import { adviserCopyOf } from '../../../../tests/support/adviser-copy.ts'
import { buildScan } from '../../../../tests/support/scan-builder.ts'
import { editions } from '../../../texts/nl/editions.ts'
import { appreciationLines, wordAppreciation } from './appreciation-in-words.ts'

const { structure, texts } = testContent()
const wording = {
  ...{
    structure,
    language: 'nl' as const,
    questionnaire: texts.nl.questionnaire,
    roles: texts.nl.profile.roles,
  },
  texts: editions.appreciation,
}
const lines = (appreciation: Parameters<typeof wordAppreciation>[0]) =>
  appreciationLines(wordAppreciation(appreciation, wording), editions.appreciation)

describe('the remarks of an adviser in words', () => {
  it('stand in the order of the questionnaire, then per theme, then signed', () => {
    const { titles } = {
      titles: {
        first: texts.nl.questionnaire.pillars['strategy-and-business']!.title,
        second: texts.nl.questionnaire.pillars['flexibility-and-agility']!.title,
        theme: texts.nl.questionnaire.themes['learning']!.title,
      },
    }
    expect(lines(adviserCopyOf(buildScan()).appreciation!)).toEqual([
      `${titles.first}: herken ik. Dit herken ik van het bezoek.`,
      `${titles.second}: zie ik anders.`,
      `Advies bij ${titles.theme}: Begin met een gesprek per team.`,
      `Door: ${texts.nl.profile.roles['adviser']}, 21 november 2026.`,
    ])
  })

  it.each([
    [{ pillars: {}, at: '2026-11-21' }, ['Geschreven op 21 november 2026.']],
    [{ pillars: {}, by: 'Regio Limburg' }, ['Door: Regio Limburg.']],
    [{ pillars: {}, themes: { learning: { text: '  ' }, gone: { text: 'Weg' } } }, []],
  ])('leave out what is not there: %j', (appreciation, expected) => {
    expect(lines(appreciation)).toEqual(expected)
  })
})
