import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../../src/content/texts.ts'
import { testContent } from '../support/content.ts'

// The rule stands in docs/words.md: a number that counts is a digit. English keeps "one", which is a pronoun too.
const words: Record<Language, RegExp> = {
  nl: /(?<![\p{L}-])(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?![\p{L}-])/iu,
  en: /(?<![\p{L}-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}-])/iu,
}

const catalogues = Object.entries(
  import.meta.glob(['../../src/texts/{nl,en}/*.ts', '!**/interface.ts', '!**/all-sheets.ts'], {
    eager: true,
  }),
)
const { texts } = testContent()

function textsOf(language: Language): string[] {
  const { practices, modules, questionnaire, levers, 'key-figures': keyFigures } = texts[language]
  const ours = catalogues.filter(([path]) => path.includes(`/texts/${language}/`)).map(([, each]) => each)
  return [practices, modules, questionnaire, levers, keyFigures, ...ours].flatMap((each) => textsIn(each))
}

function textsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : []
}

describe.each(languages)('numbers in %s', (language) => {
  it('are digits, so that no page mixes digits and words', () => {
    const all = textsOf(language)
    expect(all.length).toBeGreaterThan(2000)
    expect(all.filter((text) => words[language].test(text))).toEqual([])
  })

  it('of a key figure belong to one answer only', () => {
    for (const { bands } of Object.values(texts[language]['key-figures'])) {
      const ends = Object.values(bands).flatMap(
        (title) => /^([\d.,]+) \w+ ([\d.,]+)%?$/.exec(title)?.slice(1) ?? [],
      )
      expect(new Set(ends).size).toBe(ends.length)
    }
  })
})

describe.each(languages)('the title of a practice in %s', (language) => {
  it('says what one does; a name stands behind it or in the text', () => {
    const titles = Object.values(texts[language].practices).map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(100)
    expect(titles.filter((title) => title.includes(':'))).toEqual([])
  })
})
