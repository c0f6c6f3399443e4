import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import type { Language } from '../../content/texts.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { buildResult } from '../result/build-result.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { wordMatchedMean } from './matched-mean-in-words.ts'
import { wordReferences } from './references-in-words.ts'

const content = testContent()
const shareAnswers = { option: '40-to-59-percent' }

function wordingOf(overrides: Partial<Scan> = {}, language: Language = 'nl', asOf = '2026-11-22') {
  const scan: Scan = {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: 'toekomstscan', version: '1.0.0' },
    id: '0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c11',
    company: { sector: 'Q', branch: 'social-work', sizeBand: '25-49' },
    keyFigures: { 'sick-leave': '4-to-5-percent', 'ai-use': 'no', 'flexible-contracts': 'none' },
    answers: { 'own-order-of-work': shareAnswers, 'own-solutions': shareAnswers },
    ...overrides,
  }
  const texts = content.texts[language]
  return {
    result: buildResult(scan, content, asOf),
    references: content.references,
    company: scan.company,
    texts: textsByLanguage[language].references,
    referenceTexts: texts.references,
    keyFigures: texts['key-figures'],
    questionnaire: texts.questionnaire,
    profile: texts.profile,
    language,
  }
}

const wordsOf = (id: string, ...given: Parameters<typeof wordingOf>) =>
  wordReferences(wordingOf(...given)).find((each) => each.id === id)!

describe('a public figure in words', () => {
  it('names the branch, the figure, the size class and the verdict with its dead band', () => {
    expect(wordsOf('sick-leave')).toMatchObject({
      own: '4 tot 4,9%',
      figure: '7,9%',
      place: 'Uw branche: Welzijn en kinderopvang',
      size: { label: 'Bij 10 tot 99 mensen', figure: '4,6%' },
      verdict: 'onder',
      sentences: [
        'Uw antwoord ligt onder het cijfer van uw branche.',
        'Rond is hier: van 7,4% tot 8,4%. Die grens van 0,5 procentpunt kozen wij.',
      ],
    })
  })

  it('writes numbers the English way in English', () => {
    expect(wordsOf('sick-leave', {}, 'en')).toMatchObject({ figure: '7.9%', verdict: 'below' })
  })

  it('names the sectors that a source counts together, with the margin of the source', () => {
    expect(wordsOf('own-order-of-work')).toMatchObject({
      place: 'Zorg met verblijf en welzijn samen',
      figure: expect.stringMatching(/^55,5% \(tussen \d\d,\d% en \d\d,\d%\)$/) as string,
      verdict: 'rond',
    })
  })

  it('says yes or no as a share of employers, without a verdict', () => {
    expect(wordsOf('ai-use')).toMatchObject({
      figure: 'ongeveer 23% zegt ja',
      verdict: null,
      sentences: [
        'U zegt: nee. Van de werkgevers in heel Nederland zegt ongeveer 23% ja.',
        'Voor uw sector is er geen cijfer.',
      ],
    })
  })

  it('says why it gives no verdict', () => {
    expect(wordsOf('flexible-workers')).toMatchObject({ own: 'Niemand', verdict: 'geen oordeel' })
    expect(wordsOf('flexible-workers').sentences[0]).toMatch(
      /^Bij het cijfer van uw sector geven wij geen oordeel\. Dit cijfer is van 2019/,
    )
  })

  it('says what is not filled in, and still gives the figure', () => {
    expect(wordsOf('own-working-times')).toMatchObject({
      own: null,
      verdict: 'nog niet bekend',
      sentences: ['Uw eigen antwoord is nog niet bekend. Het cijfer ziet u wel.'],
    })
    expect(wordsOf('own-working-times').figure).toMatch(/%/)
  })

  it('says that there is no sector figure', () => {
    const words = wordsOf('ai-use', { company: { sector: 'A', sizeBand: '25-49' } })
    expect(words).toMatchObject({ figure: null, place: null, drawing: null })
    expect(words.sentences).toEqual(['Geen sectorcijfer beschikbaar.'])
  })
})

describe('the source of a public figure', () => {
  it('has the exact question, who was asked and what counts', () => {
    const { source } = wordsOf('own-order-of-work')
    expect(source.wording).toEqual([
      'De vraag was: "Bepaalt u zelf de volgorde van uw werkzaamheden?"',
      'Dit antwoord telt mee: ja, regelmatig.',
    ])
    expect(source.asked).toBe('Gevraagd aan werknemers (werknemers van 15 tot 75 jaar).')
    expect(source.citation).toBe('Bron: CBS/TNO, NEA, tabel 83157NED, 2024. Versie: 15 april 2025.')
  })

  it('keeps the Dutch words beside the translation, and says which those are', () => {
    const { source } = wordsOf('own-order-of-work', {}, 'en')
    expect(source.original).toBe('Bepaalt u zelf de volgorde van uw werkzaamheden?')
    expect(wordsOf('own-order-of-work').source.original).toBeNull()
    expect(source.wording.slice(0, 2)).toEqual([
      'The question was: "Do you decide the order of your work yourself?"',
      'In Dutch: "Bepaalt u zelf de volgorde van uw werkzaamheden?"',
    ])
  })

  it('tells that a figure should have been checked again, from the day after', () => {
    expect(wordsOf('sick-leave', {}, 'nl', '2027-03-31').source.reviewPast).toBeNull()
    expect(wordsOf('sick-leave', {}, 'nl', '2027-04-01').source.reviewPast).toMatch(/31 maart 2027/)
  })
})

describe('the mean of the same questions in words', () => {
  it('names the questions, the own mean and that of employees', () => {
    expect(wordMatchedMean(wordingOf())).toBe(
      'Op de vragen "Hoeveel medewerkers bepalen regelmatig zelf de volgorde van hun werk?" en "Hoeveel medewerkers bedenken in hun werk regelmatig zelf oplossingen?" heeft u samen gemiddeld 50 van de 100. Bij werknemers in zorg met verblijf en welzijn samen is dat 58 van de 100.',
    )
  })

  it('is left out when a question is open', () => {
    expect(wordMatchedMean(wordingOf({ answers: { 'own-order-of-work': shareAnswers } }))).toBeNull()
  })
})
