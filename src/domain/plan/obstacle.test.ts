import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../content/texts.ts'
import { joinObstacle, splitObstacle } from './obstacle.ts'

const language = fc.constantFrom<Language>('nl', 'en')
const half = fc.string({ unit: 'grapheme', maxLength: 40 })
const obstacle = fc.record({ when: half, then: half })

describe('the sentence about an obstacle', () => {
  it.each<[string, string, Language, string]>([
    ['het druk is', 'kiezen wij een andere dag', 'nl', 'Als het druk is, dan kiezen wij een andere dag'],
    ['we are busy', 'we choose another day', 'en', 'If we are busy, then we choose another day'],
    ['het druk is', '', 'nl', 'Als het druk is'],
    ['', 'kiezen wij een andere dag', 'nl', 'Dan kiezen wij een andere dag'],
    [' ', '', 'nl', ''],
  ])('of "%s" and "%s"', (when, then, own, sentence) => {
    expect(joinObstacle({ when, then }, own)).toBe(sentence)
  })

  it('does not repeat the words of the labels', () => {
    const typed = { when: 'Als het druk is,', then: 'dan kiezen wij een andere dag' }
    expect(joinObstacle(typed, 'nl')).toBe('Als het druk is, dan kiezen wij een andere dag')
    expect(joinObstacle({ when: 'alsof', then: '' }, 'nl')).toBe('Als alsof')
  })

  it.each<Language>(['nl', 'en'])('written in %s comes apart in either language', (own) => {
    const halves = { when: 'x', then: 'y' }
    expect(splitObstacle(joinObstacle(halves, own))).toEqual(halves)
  })

  it('of someone else is what gets in the way, whole', () => {
    expect(splitObstacle('Drukte voor de feestdagen')).toEqual({
      when: 'Drukte voor de feestdagen',
      then: '',
    })
  })

  it('stays the same sentence, however often it is opened and kept', () => {
    fc.assert(
      fc.property(obstacle, language, (halves, own) => {
        const sentence = joinObstacle(halves, own)
        expect(joinObstacle(splitObstacle(sentence), own)).toBe(sentence)
      }),
    )
  })
})
