import { describe, expect, it } from 'vitest'
import { advice as texts } from '../../texts/nl/advice.ts'
import { ownPrioritiesInWords } from './own-priorities.ts'

const themes = { learning: { title: 'Leren' }, 'workforce-plan': { title: 'Plan voor personeel' } }
const practices = [
  { id: 'learning-hour', themes: { learning: 1 } as const },
  { id: 'quarterly-look', themes: { 'workforce-plan': 0.5 } as const },
  { id: 'not-advised', themes: { 'workforce-plan': 1 } as const },
]
const wordsOf = (own: string[], advised: string[]) =>
  ownPrioritiesInWords({
    ...{ own, advice: advised.map((practice) => ({ practice })), practices, themes, texts },
    language: 'nl',
  })

describe('the themes an employer chose', () => {
  it('are named in quotes', () => {
    expect(wordsOf(['learning'], ['learning-hour'])).toBe('U koos zelf: "Leren".')
  })

  it('are told apart when no step is about one of them, also not when a step helps it a little', () => {
    expect(wordsOf(['learning', 'workforce-plan'], ['learning-hour', 'quarterly-look'])).toBe(
      'U koos zelf: "Leren" en "Plan voor personeel". Over "Plan voor personeel" staat hier geen stap. Andere stappen passen nu beter bij uw antwoorden. In de praktijkvoorbeelden van de scan vindt u er meer over.',
    )
  })

  it('are not named twice when no step is about any of them', () => {
    expect(wordsOf(['workforce-plan'], ['learning-hour'])).toMatch(
      /^U koos zelf: "Plan voor personeel"\. Daarover staat hier geen stap\. /,
    )
  })

  it('are not mentioned when there are none', () => {
    expect(wordsOf([], ['learning-hour'])).toBeNull()
  })
})
