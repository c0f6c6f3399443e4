import { describe, expect, it } from 'vitest'
import { readShippedRules } from '../../src/content/language/sample-texts.ts'
import type { Language } from '../../src/content/texts.ts'
import {
  type Catalogue,
  findDifferences,
  findPluralFaults,
  findWordingFaults,
  listTexts,
} from '../support/catalogue-checks.ts'

// These only bundle the other catalogues: their texts would be measured twice.
const files = import.meta.glob(['../../src/texts/{nl,en}/*.ts', '!**/interface.ts', '!**/all-sheets.ts'], {
  eager: true,
})
const bundles = import.meta.glob('../../src/texts/{nl,en}/interface.ts', { eager: true })

const rules = readShippedRules()
const catalogues = toCatalogues(files)
const dutch = catalogues.filter(({ language }) => language === 'nl')

function toCatalogues(modules: Record<string, unknown>): Catalogue[] {
  return Object.entries(modules).map(([path, texts]) => {
    const file = path.replace('../../', '')
    return { file, language: file.startsWith('src/texts/nl/') ? 'nl' : 'en', texts }
  })
}

function inEnglish({ file }: Catalogue): Catalogue {
  const englishFile = file.replace('/nl/', '/en/')
  return (
    catalogues.find((catalogue) => catalogue.file === englishFile) ?? {
      file: englishFile,
      language: 'en',
      texts: {},
    }
  )
}

describe('the texts of the interface', () => {
  it('are all found, in both languages', () => {
    const names = (language: Language) =>
      catalogues.filter((each) => each.language === language).map(({ file }) => file.split('/').at(-1))
    expect(names('nl')).toContain('result.ts')
    expect(names('en')).toEqual(names('nl'))
  })

  it.each(catalogues)('$file is plain language', (catalogue) => {
    expect(findWordingFaults([catalogue], rules)).toEqual([])
  })

  it.each(dutch)('$file has the same keys and {marks} in English', (catalogue) => {
    expect(findDifferences(catalogue, inEnglish(catalogue))).toEqual([])
  })

  it('are bundled the same in both languages', () => {
    const [en, nl] = toCatalogues(bundles)
    expect(listTexts(nl!).length).toBeGreaterThan(100)
    expect(findDifferences(nl!, en!)).toEqual([])
  })

  it.each(catalogues)('$file has whole plurals', (catalogue) => {
    expect(findPluralFaults(catalogue)).toEqual([])
  })
})

describe('the guard itself', () => {
  const sample = (texts: unknown, language: Language = 'nl'): Catalogue => ({
    file: `${language}/sample.ts`,
    language,
    texts,
  })
  const wording = (texts: unknown, language?: Language) => findWordingFaults([sample(texts, language)], rules)
  const words = (count: number) => Array.from({ length: count }, () => 'werk').join(' ')

  it('finds a fault in an object and in a list, and names file and key', () => {
    expect(wording({ result: { title: 'Goed zo!' } })).toEqual([
      expect.stringContaining('nl/sample.ts → result.title → an exclamation mark'),
    ])
    expect(wording({ about: { sections: [{ text: ['Goed.', 'Dit is — echt — goed.'] }] } })).toEqual([
      expect.stringContaining('nl/sample.ts → about.sections.0.text.1 → a dash'),
    ])
  })

  it.each<[string, unknown, Language, string]>([
    ['a forbidden word', 'Wij praten over verzuim.', 'nl', "'verzuim' is a word we avoid"],
    ['a forbidden word in a label of five words', 'Wij praten nu over verzuim', 'nl', "'verzuim'"],
    ['an English forbidden word', 'We facilitate this.', 'en', "'facilitate' is a word we avoid"],
    ['a long sentence', `${words(21)}.`, 'nl', 'a sentence of 21 words, limit 20'],
    ['a long sentence with a mark', `${words(20)} {count}.`, 'en', 'a sentence of 21 words, limit 20'],
    ['hard words in a whole file', Array(110).fill('Organisatieverandering.'), 'nl', 'Flesch is'],
  ])('finds %s', (_, text, language, fault) => {
    expect(wording({ text }, language)).toContainEqual(expect.stringContaining(fault))
  })

  it.each([['Verzuim'], [`${words(19)} {count}.`], ['U ziet {count} vragen. {name} ziet er meer.']])(
    'lets %s be',
    (text) => {
      expect(wording({ text })).toEqual([])
    },
  )

  it('refuses what is no text', () => {
    expect(() => wording({ count: 3 })).toThrow('nl/sample.ts → count')
  })

  it.each<[string, unknown, unknown, string[]]>([
    ['a text missing in English', { a: 'x', b: 'y' }, { a: 'x' }, ['en/sample.ts → b → missing']],
    ['a text missing in Dutch', { a: 'x' }, { a: 'x', b: 'y' }, ['nl/sample.ts → b → missing']],
    ['a shorter list', { a: ['x', 'y'] }, { a: ['x'] }, ['en/sample.ts → a.1 → missing']],
    ['a lost mark', { a: '{x} {y}' }, { a: '{x}' }, ["en/sample.ts → a → marks 'x', not 'x y'"]],
    ['a misspelt mark', { a: '{name}' }, { a: '{nmae}' }, ["en/sample.ts → a → marks 'nmae', not 'name'"]],
    ['nothing: marks in another order', { a: '{x} {y} {x}' }, { a: '{y} {x}' }, []],
  ])('finds %s', (_, nl, en, faults) => {
    expect(findDifferences(sample(nl), sample(en, 'en'))).toEqual(faults)
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['half a pair', { other: '{count} vragen' }, ["needs both 'one' and 'other'"]],
    ['a plural without its number', { one: '1 vraag', other: 'vragen' }, ["'other' does not show {count}"]],
    ['a counted singular', { one: '{count} vraag', other: '{count} vragen' }, ["'one' shows {count}"]],
    ['different marks', { one: '1 van {low}', other: '{count}' }, ["'one' and 'other' differ in marks"]],
    ['nothing', { one: '1 van {low}', other: '{count} van {low}' }, []],
  ])('finds %s in plurals', (_, open, faults) => {
    expect(findPluralFaults(sample({ check: { open } }))).toEqual(
      faults.map((fault) => expect.stringContaining(`nl/sample.ts → check.open → ${fault}`)),
    )
  })

  it('finds twice the same form', () => {
    const faults = findPluralFaults(sample({ open: { one: '{count} open', other: '{count} open' } }))
    expect(faults).toContain("nl/sample.ts → open → 'one' and 'other' are the same")
  })
})
