import { describe, expect, it } from 'vitest'
import { sampleStem, sampleText } from './sample-texts.ts'
import { countLetters, countWords, listWords } from './words.ts'

const textsOf = (sentence: string) => listWords(sentence).map((word) => word.text)

describe('words of a sentence', () => {
  it.each([
    ['Wat doet u, bijvoorbeeld?', ['Wat', 'doet', 'u', 'bijvoorbeeld']],
    ['een e-mail over foto’s', ['een', 'e-mail', 'over', 'foto’s']],
    ['ruim 1.250,50 euro of 3,5%', ['ruim', '1.250,50', 'euro', 'of', '3,5%']],
    ['cursus, o.a. over RI&E', ['cursus', 'o.a.', 'over', 'RI&E']],
    ['zie www.het-netwerk.nl/aanbod of uwv.nl', ['zie', 'www.het-netwerk.nl/aanbod', 'of', 'uwv.nl']],
    ['uw {bedrijf} en/of u', ['uw', '{bedrijf}', 'en', 'of', 'u']],
    ['van–tot', ['van', 'tot']],
    ['', []],
    ['?!', []],
  ])('%s', (sentence, words) => {
    expect(textsOf(sentence)).toEqual(words)
  })

  it('tells amounts and links from words', () => {
    expect(listWords('12 mensen lezen uwv.nl').map((word) => word.kind)).toEqual([
      'amount',
      'word',
      'word',
      'address',
    ])
  })

  it('takes a capital within a sentence for a name, but not at its start or after a colon', () => {
    const names = listWords('Vraag het in Wageningen: Iemand weet het').filter((word) => word.isName)
    expect(names.map((word) => word.text)).toEqual(['Wageningen'])
  })
})

it('counts letters only', () => {
  expect([countLetters('e-mail'), countLetters('foto’s'), countLetters('12')]).toEqual([5, 5, 0])
})

describe('words in texts', () => {
  it('adds up all texts but titles', () => {
    const stem = sampleStem({ text: 'Hoe gaat het?' })
    const option = sampleStem({ role: 'option', text: 'Goed' })
    const title = sampleText({ role: 'title', text: 'Leren op het werk' })
    expect(countWords([stem, option, title])).toBe(4)
  })

  it('finds none in nothing', () => {
    expect(countWords([])).toBe(0)
  })
})
