import { describe, expect, it } from 'vitest'
import { checkWording, readingMetrics } from './check-wording.ts'
import type { LocatedText } from './located-text.ts'
import { readShippedRules, sampleStem, sampleText } from './sample-texts.ts'

const rules = readShippedRules()
const repeat = (text: string, times: number, overrides: Partial<LocatedText>) =>
  Array.from({ length: times }, () => sampleText({ text, ...overrides }))
const faults = (texts: LocatedText[]) => checkWording(texts, rules).map(({ problem }) => problem)
const containing = (...parts: string[]) => parts.map((part) => expect.stringContaining(part) as string)

const question: Partial<LocatedText> = { layer: 'question', role: 'option' }
const en: Partial<LocatedText> = { language: 'en' }

// 10 words a line, 10 lines: just the 100 words from which a formula counts.
const easy = 'Wij kijken elk jaar met u naar het werk hier.'
const heavy =
  'Binnen bedrijven bespreken directies jaarlijks uitgebreid allerlei toekomstige personele veranderingen.'
const longWinded = 'Wij gaan in dit huis per jaar een dag op pad met de baas.'
const withLongWord = 'Wij gaan op pad met arbeidsomstandigheden in dit huis hier.'
const withAllowedWord = 'Wij gaan op pad met een praktijkvoorbeeld in dit huis.'
const withAllowedInQuestions = 'Wij gaan op pad met een leidinggevende in dit huis.'

describe('formulas per file and layer', () => {
  it('pass easy Dutch in both layers', () => {
    expect(faults([...repeat(easy, 20, {}), ...repeat(easy, 20, question)])).toEqual([])
  })

  it('name Flesch, LIX and the share of long words, each with value and limit', () => {
    expect(faults(repeat(heavy, 12, {}))).toEqual(
      containing('at least 60 allowed', 'LIX is', 'percent of long words is'),
    )
  })

  it('measure words per sentence by layer', () => {
    expect(faults(repeat(longWinded, 8, {}))).toEqual(
      containing('words per sentence is 14.0, at most 12 allowed'),
    )
    expect(faults(repeat(longWinded, 8, question))).toEqual(
      containing('words per sentence is 14.0, at most 10 allowed'),
    )
  })

  it('measure Flesch and LIX by layer', () => {
    const line = 'Mensen vertellen elkaar waarover zij praten op dit werk.'
    expect(faults(repeat(line, 20, {}))).toEqual([])
    expect(faults(repeat(line, 20, question))).toEqual(
      containing('Flesch is 61.5, at least 75 allowed', 'LIX is 31.3, at most 28 allowed'),
    )
  })

  it('allow a value that is just the limit', () => {
    const texts = repeat(easy, 10, {})
    const flesch =
      readingMetrics(
        'nl',
        texts.map(({ text }) => text),
      )?.flesch ?? NaN
    const advice = { ...rules.nl.limits.advice, fleschMin: flesch }
    const strict = { ...rules, nl: { ...rules.nl, limits: { ...rules.nl.limits, advice } } }
    expect(checkWording(texts, strict)).toEqual([])
    advice.fleschMin = flesch + 0.01
    expect(checkWording(texts, strict)).toHaveLength(1)
  })

  it('stand at line 1 of the file', () => {
    const [first] = checkWording(repeat(longWinded, 8, { line: 30 }), rules)
    expect(first).toMatchObject({ file: 'theme.yaml', line: 1, field: 'nl, layer advice', severity: 'error' })
  })

  it('say nothing below 100 words, and count files, layers and titles apart', () => {
    const nearly = repeat(heavy, 9, {})
    expect(faults(nearly)).toEqual([])
    expect(faults([...nearly, ...repeat(heavy, 9, { file: 'other.yaml' })])).toEqual([])
    expect(faults([...nearly, ...repeat(heavy, 9, { role: 'title' })])).toEqual([])
    expect(faults([...nearly, ...repeat(easy, 9, question)])).toEqual([])
  })

  it('never show a value that looks as if it met the limit', () => {
    // 1201 words in 100 sentences: 12.01 a sentence.
    const line = 'Wij gaan elk jaar een dag op pad met de baas hier.'
    const [fault] = faults([...repeat(line, 99, {}), ...repeat(`Ja ${line}`, 1, {})])
    expect(fault).toBe('words per sentence is 12.1, at most 12 allowed')
  })
})

describe('the share of long words', () => {
  it('is an error in advice above the limit', () => {
    expect(faults(repeat(withLongWord, 10, {}))).toEqual(
      containing('percent of long words is 10.0, at most 4'),
    )
  })

  it('leaves allowed words and names out in advice', () => {
    expect(faults(repeat(withAllowedWord, 10, {}))).toEqual([])
    expect(faults(repeat('Werkgeversservicepunt gaat op pad in dit huis hier met u.', 10, {}))).toEqual([])
  })

  it('counts a small word of a name where it stands by itself', () => {
    const texts = repeat('Wij gaan op pad met inzetbaarheid in dit huis hier.', 10, question)
    expect(faults(texts)).toContainEqual(expect.stringContaining('percent of long words is 10.0'))
  })

  it('counts allowed words in questions', () => {
    expect(faults(repeat(withAllowedInQuestions, 10, question))).toEqual(
      containing('percent of long words is 10.0, at most 2'),
    )
  })
})

describe('English formulas', () => {
  const hard = 'Organisations generally undertake considerable modifications.'
  it('hold Flesch to the limit of the layer, and nothing else', () => {
    expect(faults(repeat(hard, 20, en))).toEqual(containing('at least 55 allowed'))
    expect(faults(repeat(hard, 20, { ...en, ...question }))).toEqual(containing('at least 65 allowed'))
    expect(faults(repeat('We look at the work with you each year.', 20, en))).toEqual([])
  })
})

describe('words per question', () => {
  const asked = { question: 'outlook', line: 4 }
  const options = (count: number, words: number) =>
    repeat(Array.from({ length: words }, () => 'werk').join(' '), count, { ...question, ...asked, line: 5 })

  it('may be 75 with its options', () => {
    expect(faults([sampleStem(asked), ...options(7, 10)])).toEqual([])
  })

  it('may not be 76, told at the stem', () => {
    const texts = [...options(7, 10), ...options(1, 1), sampleStem(asked)]
    const problems = checkWording(texts, rules)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      line: 4,
      problem: expect.stringContaining("'outlook' has 76 words") as string,
    })
  })

  it('count per question, and leave the why out', () => {
    const other = options(7, 10).map((text) => ({ ...text, question: 'plan' }))
    const why = sampleText({ question: 'outlook' })
    expect(faults([sampleStem(asked), ...options(7, 10), ...other, why])).toEqual([])
  })
})
