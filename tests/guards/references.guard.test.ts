import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/content/checks/check-content.ts'
import { contentJson } from '../../src/content/compile/content-json.ts'
import { formatProblem } from '../../src/content/problem.ts'
import { languages } from '../../src/content/texts.ts'
import { problemOf, shippedFiles } from '../support/content-samples.ts'
import { faultsOfReferences } from '../support/content-reference-faults.ts'
import { testContent } from '../support/content.ts'

const content = testContent()
const { references, structure, texts } = content

function valuesOf(id: string): Record<string, number> {
  const reference = references.find((each) => each.id === id)
  return Object.fromEntries((reference?.values ?? []).map(({ sector, value }) => [sector, value]))
}

function cell(id: string, sector: string): (number | null)[] {
  const row = references.find((each) => each.id === id)?.values.find((value) => value.sector === sector)
  return row ? [row.value, row.low, row.high] : []
}

const sections = 'ABCDEFGHIJKLMNOPQRS'.split('')

describe('the shipped sick leave', () => {
  it('equals CBS 80072ned of 2024 for the country and every section', () => {
    const figures = valuesOf('sick-leave')
    expect(['A-U', ...sections].map((key) => figures[key])).toEqual([
      5.2, 3.5, 4.6, 6.1, 4.7, 6.5, 4.6, 4.6, 6.2, 3.4, 3.8, 3.8, 3.8, 3.4, 4.7, 6.1, 5.6, 7.3, 4.6, 4.4,
    ])
  })

  it('equals the table for the branches', () => {
    const branches = Object.entries(valuesOf('sick-leave')).filter(([key]) => /^[a-z]/.test(key))
    expect(Object.fromEntries(branches)).toEqual({
      'food-industry': 6.0,
      'chemical-industry': 6.1,
      'metal-and-electrical-industry': 5.3,
      'car-trade-and-repair': 4.0,
      wholesale: 4.7,
      retail: 4.7,
      'land-transport': 6.1,
      cleaning: 7.3,
      'health-care': 6.1,
      hospitals: 6.6,
      'residential-care': 8.6,
      'social-work': 7.9,
    })
  })

  it('has the three size classes, on the size bands that the profile maps to them', () => {
    const figures: Record<string, number> = { '1-9': 2.5, '10-99': 4.6, '100-plus': 6.1 }
    const told = contentJson(content).references.find(({ id }) => id === 'sick-leave')?.sizes
    expect(told).toEqual(
      structure.profile.sizeBands.map(({ id, cbsClass }) => ({ sizeBand: id, value: figures[cbsClass] })),
    )
  })
})

describe('the shipped figures of CBS and TNO (83157NED, 2024)', () => {
  // Value, low and high of the 95% margin, copied from the table by hand.
  it.each<[string, string, number[]]>([
    ['own-way-of-working', 'A-U', [61.9, 61.5, 62.3]],
    ['own-way-of-working', 'B', [80.3, 73.1, 85.9]],
    ['own-order-of-work', 'A-U', [61.8, 61.4, 62.2]],
    ['own-solutions', 'F', [78.5, 76.8, 80.1]],
    ['own-solutions', 'it-services', [83.5, 81.5, 85.4]],
    ['own-working-times', 'P', [19.0, 17.9, 20.2]],
    ['own-working-times', 'food-industry', [26.2, 23.5, 29.1]],
    ['own-place-of-work', 'K', [59.9, 57.5, 62.3]],
    ['own-place-of-work', 'residential-care', [20.7, 19.7, 21.8]],
    ['own-place-of-work', 'social-work', [20.7, 19.7, 21.8]],
    ['very-much-work', 'A-U', [40.4, 40.0, 40.8]],
    ['burn-out-complaints', 'A-U', [20.1, 19.8, 20.5]],
  ])('%s in %s', (id, sector, figures) => {
    expect(cell(id, sector)).toEqual(figures)
  })

  it.each<[string, number[]]>([
    ['own-order-of-work', [49.7, 78.8, 66.6, 74.3, 71.1, 73.9, 55.9, 46.8, 38.8, 76.8]],
    ['own-pace-of-work', [62.8, 78.6, 66.3, 71.2, 71.0, 71.5, 55.7, 53.4, 34.5, 70.2]],
    ['leave-when-wanted', [64.8, 66.3, 68.4, 72.6, 71.3, 69.2, 57.8, 50.9, 50.5, 73.8]],
    ['own-working-times', [31.0, 36.2, 27.6, 43.3, 28.9, 25.8, 24.9, 22.8, 28.1, 43.4]],
    ['very-much-work', [33.4, 35.1, 37.9, 37.0, 37.9, 39.7, 38.8, 33.3, 42.2, 36.8]],
    ['burn-out-complaints', [12.2, 17.9, 18.9, 18.3, 18.7, 14.0, 20.0, 18.6, 18.4, 21.9]],
  ])('%s in the sections A to J', (id, figures) => {
    expect(sections.slice(0, 10).map((key) => valuesOf(id)[key])).toEqual(figures)
  })

  it('have a margin in every row', () => {
    const rows = references
      .filter(({ source }) => source.table === '83157NED')
      .flatMap(({ values }) => values)
    expect(rows.length).toBeGreaterThan(200)
    expect(rows.filter(({ low, high }) => low === null || high === null)).toEqual([])
  })
})

describe('the other shipped figures', () => {
  it.each<[string, number, Record<string, number>]>([
    ['flexible-workers', 2019, { 'A-U': 21.5, A: 16.6, C: 16.8, F: 11.8, G: 30.3, I: 52.4, O: 10, S: 14 }],
    ['temporary-contracts-2015', 2015, { 'A-U': 57.2, A: 52.6, E: 52.6, F: 45.7, G: 55.1, I: 55.1, H: 59.4 }],
    ['work-limitation-2015', 2015, { 'A-U': 17, A: 22.1, C: 22.1, F: 16, O: 50 }],
    ['work-limitation-2020', 2020, { 'A-U': 17 }],
    ['courses-at-employers-2015', 2015, { 'A-U': 76.8 }],
    ['people-leaving-2015', 2015, { 'A-U': 8.5 }],
    ['ai-use', 2024, { 'A-U': 23, J: 58.0, K: 37.4, M: 39.8 }],
    ['company-courses-2015', 2015, { 'A-U': 76, B: 95, I: 60 }],
    ['company-courses-2020', 2020, { 'A-U': 65, I: 26 }],
    ['employees-on-courses-2015', 2015, { 'A-U': 47 }],
    ['other-job-inside-2023', 2023, { 'A-U': 59.3 }],
    ['age-of-stopping-2019', 2019, { B: 63.3, F: 63.2, G: 60.6, J: 62.7, Q: 63.8, S: 62.9 }],
    ['workers-aged-55-plus-2023', 2023, { 'A-U': 27 }],
  ])('%s of %d', (id, year, figures) => {
    expect(valuesOf(id)).toMatchObject(figures)
    expect(references.find((each) => each.id === id)?.year).toBe(year)
  })

  it('leave a sector without a figure rather than give it 0', () => {
    expect(references.flatMap(({ values }) => values).filter(({ value }) => value === 0)).toEqual([])
    expect(valuesOf('flexible-workers')).not.toHaveProperty('B')
  })
})

describe('every shipped figure', () => {
  it.each(languages)('has a population, a wording, a source, a year and a licence (%s)', (language) => {
    for (const { id, year, source } of references) {
      const words = texts[language].references[id]
      expect([
        words?.population,
        words?.wording.text,
        words?.licence,
        source.publisher,
        source.version,
      ]).toEqual(Array(5).fill(expect.stringMatching(/\w/)))
      expect(source.url).toMatch(/^https?:/)
      expect(year).toBeGreaterThanOrEqual(2015)
    }
  })

  it('gives each pillar something to hold an answer against', () => {
    const matched = references.filter(({ match }) => match !== null).map(({ pillar }) => pillar)
    expect(structure.pillars.filter(({ id }) => !matched.includes(id))).toEqual([])
  })

  it('is told to other programs with both languages and the national figure as A-U', () => {
    const told = contentJson(content).references
    expect(told).toHaveLength(references.length)
    expect(told.find(({ id }) => id === 'sick-leave')).toMatchObject({
      indicator: { nl: 'Ziekteverzuim', en: 'Sick leave' },
      unit: 'percent',
      year: 2024,
      confidence: 'A',
      compare: 'level',
      source: { publisher: 'CBS', table: '80072ned', version: '2025-11-18' },
      values: expect.arrayContaining([{ sector: 'A-U', value: 5.2, low: null, high: null }]) as unknown,
    })
  })
})

// The figures name no practice, and a check of fewer files is quicker.
const files = shippedFiles().filter(({ path }) => !path.startsWith('practices/'))

describe('the check of the public figures tells, with file, line, field, problem and cure:', () => {
  it.each(faultsOfReferences)('$fault', (sample) => {
    const damaged = sample.damage(files)
    const expected = formatProblem(problemOf(sample, damaged))
    const told = checkContent(damaged).problems
    const ours = told.filter(
      ({ file, problem }) => file.startsWith('references/') || problem.includes('public figure'),
    )
    expect(ours.map(formatProblem)).toEqual([expected])
  })
})
