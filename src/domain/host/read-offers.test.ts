import { describe, expect, it } from 'vitest'
import type { Offer } from './offers-schema.ts'
import { readOffers } from './read-offers.ts'
import { buildOffer, buildOffers, fileOf, sampleStructure } from '../../../tests/support/sample-host.ts'

const context = { structure: sampleStructure, practices: ['open-hiring'], region: 'limburg' }

/** The problems of a file with one offer, in which this is put in the place of a field. */
function problemsOf(overrides: Record<string, unknown>): string[] {
  const offer = { ...buildOffer(), ...overrides } as Offer
  const read = readOffers(fileOf(buildOffers([offer])), context)
  return (read.ok ? read.remarks : read.problems).map((problem) =>
    [problem.field.replace('offers.0.', ''), problem.code, 'expected' in problem ? problem.expected : '']
      .join(' ')
      .trim(),
  )
}

describe('a file of offers', () => {
  it('is read whole', () => {
    const full = buildOffer({
      practices: ['open-hiring'],
      sectors: ['Q'],
      sizes: ['10-24', 'over-300'],
      cost: { year: 2021, nl: 'Gratis.', en: 'Free.' },
      status: 'stopped',
      link: 'https://example.org/a?b=c#d',
      phone: '+31 43 000 00 00',
    })
    expect(readOffers(fileOf(buildOffers([full])), context)).toEqual({
      ok: true,
      data: buildOffers([full]),
      remarks: [],
    })
  })

  it('may be empty of offers', () => {
    expect(readOffers(fileOf(buildOffers([])), context)).toMatchObject({ ok: true })
  })

  it('is refused when it is a host file', () => {
    expect(readOffers('{"format":"toekomstscan/host"}', context)).toMatchObject({
      problems: [{ code: 'other-format', wanted: 'toekomstscan/offers' }],
    })
  })

  it('must be of the region that host.json names', () => {
    const text = fileOf(buildOffers([], { region: 'zeeland' }))
    expect(readOffers(text, context)).toMatchObject({
      problems: [{ code: 'other-region', field: 'region', found: 'zeeland', wanted: 'limburg', line: 4 }],
    })
    expect(readOffers(text, { structure: sampleStructure })).toMatchObject({ ok: true })
  })

  it('does not check practices when the catalogue is not there', () => {
    const text = fileOf(buildOffers([buildOffer({ practices: ['gone'] })]))
    expect(readOffers(text, { structure: sampleStructure })).toMatchObject({ ok: true })
  })
})

describe('a fault is told with its field and what belongs there:', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['an unknown theme', { themes: ['learning', 'leren'] }, ['themes.1 unknown-id']],
    ['a theme by a name that every object has', { themes: ['constructor'] }, ['themes.0 unknown-id']],
    ['an unknown practice', { practices: ['gone'] }, ['practices.0 unknown-id']],
    ['no theme and no practice', { themes: [] }, ['themes no-theme']],
    ['an id with spaces', { id: 'hulp bij leren' }, ['id wrong-value id']],
    ['a sector that does not exist', { sectors: ['Z'] }, ['sectors.0 wrong-value sector']],
    ['a size that does not exist', { sizes: ['10-49'] }, ['sizes.0 not-allowed']],
    ['a cost without a year', { cost: { nl: 'Gratis.', en: 'Free.' } }, ['cost.year missing']],
    ['a year in words', { cost: { year: '2021', nl: 'x', en: 'x' } }, ['cost.year wrong-value year']],
    ['a year long ago', { cost: { year: 21, nl: 'x', en: 'x' } }, ['cost.year wrong-value year']],
    ['a status of its own', { status: 'dicht' }, ['status not-allowed']],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, ['link wrong-value link']],
    ['a link in capitals that does', { link: 'JAVASCRIPT:alert(1)//x.nl' }, ['link wrong-value link']],
    ['a link with data', { link: 'data:text/html,x.nl' }, ['link wrong-value link']],
    ['a link that hides where it goes', { link: 'https://uwv.nl@example.org/' }, ['link wrong-value link']],
    ['a link without its scheme', { link: 'www.example.org' }, ['link wrong-value link']],
    ['a day of no calendar', { reviewBy: '2027-02-30' }, ['reviewBy wrong-value day']],
    ['a Dutch day', { reviewBy: '22-05-2027' }, ['reviewBy wrong-value day']],
    ['a missing language', { title: { nl: 'Hulp' } }, ['title.en missing']],
    ['a text without end', { what: { nl: 'x'.repeat(801), en: 'x' } }, ['what.nl too-long']],
    ['a source in words', { source: 'een boek' }, ['source wrong-value object']],
  ])('%s', (_, overrides, problems) => {
    expect(problemsOf(overrides)).toEqual(problems)
  })

  it('the same id twice, with the line of the second', () => {
    const text = fileOf(buildOffers([buildOffer(), buildOffer()]))
    const second = text.split('\n').findLastIndex((line) => line.includes('"id"')) + 1
    expect(readOffers(text, context)).toMatchObject({
      problems: [{ field: 'offers.1.id', code: 'repeated-id', line: second }],
    })
  })

  it('checked in words', () => {
    expect(readOffers(fileOf({ ...buildOffers(), checked: 'ja' }), context)).toMatchObject({
      problems: [{ field: 'checked', code: 'wrong-value', expected: 'truth', found: 'ja' }],
    })
  })

  it('a thousand faults, all of them', () => {
    const offers = Array.from({ length: 500 }, (_, index) =>
      buildOffer({ id: `o-${index}`, themes: ['x', 'y'] }),
    )
    const read = readOffers(fileOf(buildOffers(offers)), context)
    expect(read.ok ? 0 : read.problems.length).toBe(1000)
  })

  it('more offers than a page can show', () => {
    const offers = Array.from({ length: 501 }, (_, index) => buildOffer({ id: `o-${index}` }))
    expect(readOffers(fileOf(buildOffers(offers)), context)).toMatchObject({
      problems: [{ field: 'offers', code: 'wrong-value', expected: 'short-list' }],
    })
  })
})
