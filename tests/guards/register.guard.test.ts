import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/content/checks/check-content.ts'
import { readSources } from '../../src/content/checks/read-sources.ts'
import { compileContent } from '../../src/content/compile/compile-content.ts'
import { contentJson } from '../../src/content/compile/content-json.ts'
import { formatProblem } from '../../src/content/problem.ts'
import { languages } from '../../src/content/texts.ts'
import { problemOf, replaced, shippedFiles, shippedText } from '../support/content-samples.ts'
import { faultsOfRegister } from '../support/content-register-faults.ts'

const content = compileContent(readSources(shippedFiles()).sources)
const { register, practices, texts } = content

describe('the shipped register', () => {
  it('holds the 115 names of the source, which says 116, by its five sectors', () => {
    const counts = Object.keys(texts.nl.register.sectors).map(
      (sector) => register.initiatives.filter((initiative) => initiative.sector === sector).length,
    )
    expect(counts).toEqual([29, 13, 26, 43, 4])
    expect([register.statedCount, register.initiatives.length]).toEqual([116, 115])
  })

  it('marks the one initiative that surely stands there twice', () => {
    const doubles = register.initiatives.filter(({ sameAs }) => sameAs !== null)
    expect(doubles.map(({ name, sameAs }) => [name, sameAs])).toEqual([['De winfabriek', 'Winfabriek']])
  })

  it('leads to 14 practices of the catalogue, all from the publication that lists the names', () => {
    const linked = register.initiatives.flatMap(({ practice }) => practice ?? [])
    const sources = linked.map((id) => practices.find((practice) => practice.id === id)?.publications)
    expect(new Set(linked).size).toBe(14)
    expect(sources.filter((own) => !own?.some(({ id }) => id === register.publication))).toEqual([])
  })

  it.each(languages)('has every note and sector in words (%s)', (language) => {
    const { sectors, notes } = texts[language].register
    const missing = register.initiatives.filter(
      ({ sector, note }) => !sectors[sector] || (note !== null && !notes[note]),
    )
    expect(missing).toEqual([])
  })

  it('is told to other programs as name, sector and practice', () => {
    expect(contentJson(content).register).toHaveLength(115)
    expect(contentJson(content).register[0]).toEqual({
      name: 'Make IT Work',
      sector: 'ict',
      practice: 'make-it-work',
    })
  })
})

describe('the shipped publications', () => {
  it('are five, each with a Dutch title in both languages and its meaning in English', () => {
    expect(Object.keys(texts.nl.publications)).toHaveLength(5)
    for (const [id, { title, gloss, year }] of Object.entries(texts.en.publications)) {
      expect(texts.nl.publications[id]).toMatchObject({ title, gloss: null })
      expect(gloss).toMatch(/\w/)
      expect(year).toMatch(/^20\d\d/)
    }
  })

  it('are each the source of a practice', () => {
    const used = new Set(practices.flatMap(({ publications }) => publications.map(({ id }) => id)))
    expect(Object.keys(texts.nl.publications).filter((id) => !used.has(id))).toEqual([])
  })

  it('say in words that a year is not known', () => {
    expect(texts.nl.publications['care-interventions-limburg']?.year).toBe('2022 of later')
    expect(texts.en.publications['care-interventions-limburg']?.year).toBe('2022 or later')
  })
})

// The register needs no more practices than it names, and no module, and a check of fewer files is quicker.
const named = new Set(register.initiatives.map(({ practice }) => `practices/${practice ?? ''}.yaml`))
const files = shippedFiles().filter(({ path }) => !/^(practices|modules)\//.test(path) || named.has(path))

describe('the check of the register tells, with file, line, field, problem and cure:', () => {
  it.each(faultsOfRegister)('$fault', (sample) => {
    const damaged = sample.damage(files)
    const expected = formatProblem(problemOf(sample, damaged))
    const { problems } = checkContent(damaged)
    expect(problems.map(formatProblem)).toContain(expected)
    const ours = problems.filter(
      ({ file }) => !/^(practices|questionnaire|levers|published-ids)\b/.test(file),
    )
    expect(ours.map(formatProblem).filter((told) => told !== expected)).toEqual([])
  })
})

describe('the check of the register', () => {
  it('does not miss a practice whose own file has a fault', () => {
    const path = 'practices/make-it-work.yaml'
    expect(shippedText(path)).toContain('effort: ')
    const { problems } = checkContent(replaced(path, 'effort: ', 'efort: ')(files))
    expect(problems.filter(({ file }) => file === path)).not.toEqual([])
    expect(problems.filter(({ file }) => file === 'register.yaml')).toEqual([])
  })
})
