import { describe, expect, it } from 'vitest'
import { countDutchSyllables, countSyllables } from './syllables.ts'

// Counted by facts/readability-reference.py, run with python3.
const referenceCounts: [string, number][] = [
  ['leidinggevende', 5],
  ['toekomstscan', 3],
  ['medewerkers', 4],
  ['vragenlijst', 3],
  ['bedrijf', 2],
  ['ziekte', 2],
  ['creëren', 3],
  ['geïnteresseerd', 5],
  ['coördinatie', 5],
  ['reünie', 3],
  ['yoga', 2],
  ['systeem', 2],
  ['hypotheek', 3],
  ['mooie', 2],
  ['boeien', 2],
  ['leeuw', 1],
  ['nieuws', 1],
  ['nieuwe', 2],
  ['blauw', 1],
  ['vrouw', 1],
  ['konijn', 2],
  ['bijeenkomst', 3],
  ['officieel', 4],
  ['baby', 2],
  ['privacy', 3],
  ['onderwijs', 3],
  ['werkgever', 3],
  ['draaiknop', 2],
  ['praktijkvoorbeeld', 4],
  ['e-mail', 2],
  ['op-', 1],
  ['idee', 2],
  ['café', 2],
  ['museum', 2],
  ['januari', 4],
  ['verzuim', 2],
  ['opleiding', 3],
  ['ei', 1],
  ['Europa', 3],
  ['directeur', 3],
  ['roeien', 2],
  ['koeien', 2],
  ['b', 1],
  ['feedback', 2],
  ['55-plussers', 2],
  ['2026', 1],
]

describe('Dutch syllables', () => {
  it.each(referenceCounts)('%s has as many as the reference counts: %i', (word, syllables) => {
    expect(countDutchSyllables(word)).toBe(syllables)
  })

  it('counts upper case and split accents the same', () => {
    expect(countDutchSyllables('CREËREN'.normalize('NFD'))).toBe(3)
  })

  it('gives one syllable to a word without vowels and to nothing', () => {
    expect(['pst', '', '-'].map(countDutchSyllables)).toEqual([1, 1, 1])
  })

  it('does not count the j of a name in -eij, where the reference does', () => {
    expect(countDutchSyllables('Kleijn')).toBe(1)
  })
})

describe('syllables by language', () => {
  it.each([
    ['company', 3],
    ['people', 2],
    ['work', 1],
    ['', 1],
  ])('English %s has %i', (word, syllables) => {
    expect(countSyllables('en', word)).toBe(syllables)
  })

  it('counts the same letters by the language they stand in', () => {
    expect([countSyllables('nl', 'made'), countSyllables('en', 'made')]).toEqual([2, 1])
  })
})
