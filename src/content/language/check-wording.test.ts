import { describe, expect, it } from 'vitest'
import { checkWording } from './check-wording.ts'
import type { LocatedText } from './located-text.ts'
import { judge, readShippedRules, sampleStem, sampleText } from './sample-texts.ts'

type Sample = [text: string, fault: string | null, overrides?: Partial<LocatedText>]

/** Each sample has exactly the fault named, or none at all. */
function expectFault(text: LocatedText, fault: string | null): void {
  const problems = judge(text).map(({ problem }) => problem)
  expect(problems).toEqual(fault === null ? [] : [expect.stringContaining(fault)])
}

const en: Partial<LocatedText> = { language: 'en' }
const words = (count: number) => Array.from({ length: count }, () => 'werk').join(' ')

describe('stems', () => {
  it.each<Sample>([
    ['Hoe ver kijkt u vooruit?', null],
    ['U kijkt vooruit.', "does not end in '?'"],
    ['Wat doet u niet?', "'niet' in a question"],
    ['Wat doet u nu met iets?', null],
    ['Meet u tijd en geld?', "'en' in a question"],
    ['Vraagt u of iemand komt?', "'of' in a question"],
    ['Meet u tijd en/of geld?', "'en' in a question"],
    ['Meet u tijd en geld?', null, { conjunctionReason: 'one budget' }],
    ['Meet u tijd en geld?', "'en' in a question", { conjunctionReason: ' ' }],
    ['Do you look ahead?', null, en],
    ['You look ahead.', "does not end in '?'", en],
    ['What do you not do?', "'not' in a question", en],
    ['Why don’t you look ahead?', "'don’t' in a question", en],
    ['Do you plan time and money?', "'and' in a question", en],
    ['Do you plan time or money?', "'or' in a question", en],
    ['Do you plan time or money?', null, { ...en, conjunctionReason: 'one budget' }],
  ])('%s → %s', (text, fault, overrides) => {
    expectFault(sampleStem({ text, ...overrides }), fault)
  })

  it('have rules of their own: an option may hold any of it', () => {
    expectFault(sampleStem({ role: 'option', text: 'Wij weten het niet, en wij of zij' }), null)
  })
})

describe('length', () => {
  it.each<Sample>([
    [`${words(16)}?`, null, { layer: 'question', role: 'stem' }],
    [`${words(17)}?`, 'the stem has 17 words, limit 16', { layer: 'question', role: 'stem' }],
    [words(16), null, { layer: 'question', role: 'option' }],
    [words(17), 'the option has 17 words, limit 16', { layer: 'question', role: 'option' }],
    [`${words(9)}. W${words(9)}?`, 'the stem has 18 words', { layer: 'question', role: 'stem' }],
    [words(17), 'a sentence of 17 words, limit 16', { layer: 'question' }],
    [words(20), null],
    [words(21), 'a sentence of 21 words, limit 20'],
    [`${words(12)}. W${words(12)}`, null],
    [words(30), null, { role: 'title' }],
    [words(17), 'a sentence of 17 words, limit 16', { ...en, layer: 'question', role: 'option' }],
    [words(20), null, en],
    [words(21), 'a sentence of 21 words, limit 20', en],
  ])('%s → %s', (text, fault, overrides) => {
    expectFault(sampleText({ text, ...overrides }), fault)
  })
})

describe('forbidden words', () => {
  it.each<Sample>([
    ['Wij praten over Verzuim.', "'Verzuim' is a word"],
    ['Wij praten over verzuimbeleid.', "'verzuimbeleid' is a word"],
    ['Dit gaat over duurzame  inzetbaarheid.', "'duurzame  inzetbaarheid' is a word"],
    ['Wij creëren werk.'.normalize('NFD'), "'creëren' is a word"],
    ['Doe een skills-test.', "'skills' is a word"],
    ['Het is geborgd.', "'geborgd' is a word"],
    ['Dit is een relevante vraag.', "'relevante' is a word"],
    ['Wie neemt de regie?', "'regie' is a word", { layer: 'question', role: 'stem' }],
    ['De regiegroep komt.', null],
    ['Het UWV helpt met de RI&E en de AVG.', null],
    ['Kijk op www.verzuim.nl en op regie.nl.', null],
    ['Dit hoort bij Employability en Duurzame inzetbaarheid.', null],
    ['Employability en Duurzame inzetbaarheid', null, { role: 'title' }],
    ['Onze employability', null, { role: 'title' }],
    ['We facilitate this.', "'facilitate' is a word", en],
    ['Ask your stakeholders.', "'stakeholders' is a word", en],
    ['Count the headcount.', "'headcount' is a word", en],
    ['Write an absenteeism policy.', "'absenteeism policy' is a word", en],
    ['We talk about verzuim.', null, en],
  ])('%s → %s', (text, fault, overrides) => {
    expectFault(sampleText({ text, ...overrides }), fault)
  })

  it('come with what to write instead', () => {
    expect(judge(sampleText({ text: 'Wij praten over verzuim.' }))[0]?.cure).toMatch(/^write instead: ziekte/)
  })

  it('are told one by one', () => {
    expect(judge(sampleText({ text: 'Regie en vitaliteit en regie.' }))).toHaveLength(3)
  })
})

describe('long words in questions', () => {
  const option: Partial<LocatedText> = { layer: 'question', role: 'option' }
  it.each<Sample>([
    ['Alle medewerkers', null, option],
    ['Elke leidinggevende', null, option],
    ['Met een praktijkvoorbeeld', "'praktijkvoorbeeld' is a long word", option],
    ['Met een praktijkvoorbeeld', null, { layer: 'question', role: 'prose' }],
    ['Met arbeidsomstandigheden', "'arbeidsomstandigheden' is a long word", option],
    ['Met arbeidsomstandigheden', null],
    ['Met arbeidsomstandigheden', null, { layer: 'question', role: 'title' }],
    ['Via het Werkgeversservicepunt', null, option],
    ['Werkgeversservicepunt helpt', null, option],
    ['Via een werkgeversservicepunt', "'werkgeversservicepunt' is a long word", option],
    ['Mobiliteitsbeleid', "'Mobiliteitsbeleid' is a word we avoid", option],
    ['Comprehensively', null, { ...option, ...en }],
  ])('%s → %s', (text, fault, overrides) => {
    expectFault(sampleText({ text, ...overrides }), fault)
  })
})

describe('passive sentences', () => {
  it.each<Sample>([
    ['Het plan wordt elk jaar gemaakt.', "'wordt … gemaakt'"],
    ['Roosters worden door teams ingevuld.', "'worden … ingevuld'"],
    ['Iedereen werd op tijd besproken.', "'werd … besproken'"],
    ['Wij weten dat het gedaan wordt.', "'gedaan wordt'"],
    ['Er wordt naar de uitslag gekeken.', "'wordt … gekeken'"],
    ['Het wordt druk. Wij hebben dit gemaakt.', null],
    ['Het wordt druk, wij hebben dit gemaakt.', null],
    ['U wordt weer gezond.', null],
    ['Het werk wordt beter.', null],
    ['It is made every year.', null, en],
  ])('%s → %s', (text, fault, overrides) => {
    expectFault(sampleText({ text, ...overrides }), fault)
  })

  it('are an error in questions and a warning in advice', () => {
    const text = 'Wordt het plan elk jaar gemaakt?'
    const severities = [sampleStem({ text }), sampleText({ text })].flatMap(judge)
    expect(severities.map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })
})

describe('double negations', () => {
  it.each<Sample>([
    ['Zonder plan lukt dit niet.', "'zonder … niet'"],
    ['Er is nooit geen tijd.', "'nooit … geen'"],
    ['Dat is niet onbelangrijk.', "'niet … onbelangrijk'"],
    ['Dat is onbelangrijk.', null],
    ['Dit komt niet uit een onbekend land.', null],
    ['Wij krijgen geen naam en geen tekst.', null],
    ['Wij doen niets, want wij weten het niet.', null],
    ['Kan het niet als u geen plan heeft.', null],
  ])('%s → %s', (text, fault, overrides) => {
    expectFault(sampleText({ text, ...overrides }), fault)
  })
})

describe('punctuation', () => {
  it.each<Sample>([
    ['Goed gedaan!', 'an exclamation mark'],
    ['Goed gedaan!', 'an exclamation mark', { role: 'title' }],
    ['Well done!', 'an exclamation mark', en],
    ['Wij doen dit – elk jaar.', 'a dash'],
    ['Wij doen dit — elk jaar.', 'a dash'],
    ['We do this—each year.', 'a dash', en],
    ['Voor 10–24 mensen, van–tot.', null],
    ['Voor op- en afschalen.', null],
  ])('%s → %s', (text, fault, overrides) => {
    expectFault(sampleText({ text, ...overrides }), fault)
  })
})

describe('the list of problems', () => {
  it('is empty for no texts', () => {
    expect(checkWording([], readShippedRules())).toEqual([])
  })

  it('carries file, line and field, and runs by file and line', () => {
    const bad = { text: 'Goed!' }
    const texts = [
      sampleText({ ...bad, file: 'b.yaml', line: 2 }),
      sampleText({ ...bad, file: 'a.yaml', line: 9, ...en, field: 'intro.en' }),
      sampleText({ ...bad, file: 'a.yaml', line: 3 }),
    ]
    const places = checkWording(texts, readShippedRules()).map(({ file, line, field }) => [file, line, field])
    expect(places).toEqual([
      ['a.yaml', 3, 'intro.nl'],
      ['a.yaml', 9, 'intro.en'],
      ['b.yaml', 2, 'intro.nl'],
    ])
  })
})
