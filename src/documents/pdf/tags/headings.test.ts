import { describe, expect, test } from 'vitest'
import { testContent } from '../../../../tests/support/content.ts'
import { deeperReport } from '../../../../tests/support/deeper-scan.ts'
import { textOf, type Dictionary, type Reference } from '../../../../tests/support/pdf-objects.ts'
import { allElements, elementsOf, readStructure, spoken } from '../../../../tests/support/pdf-structure.ts'
import { reportFonts as fonts } from '../../../../tests/support/report-fonts.ts'
import type { Edition } from '../../../domain/report/edition.ts'
import type { ReportModel } from '../../../domain/report/report-model.ts'
import { textsByLanguage } from '../../../texts/by-language.ts'
import { writeReport } from '../write-report.ts'

const read = (model: ReportModel) => readStructure(writeReport(model, fonts))
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

describe.each(['nl', 'en'] as const)('headings look like what they are (%s)', (language) => {
  const headingsOf = (edition: Edition) => {
    const { root } = read(deeperReport(language, edition))
    const found = allElements(root).filter(({ type }) => /^H\d$/.test(type))
    return found.map(({ type, text }) => [type, text.trim().replace(/\s+/g, ' ')])
  }
  const { editions, report } = textsByLanguage[language]
  const { questionnaire } = testContent().texts[language]
  const pillars = Object.values(questionnaire.pillars).map(({ title }) => title)
  const level = (edition: Edition, text: string) =>
    headingsOf(edition).find(([, heading]) => heading === text)?.[0]

  test('the first step stands beside what goes well', () => {
    expect(level('director', editions.firstStep.proposed)).toBe('H2')
    expect(level('short', editions.firstStep.proposed)).toBe('H2')
    expect(level('short', report.summary.strengths)).toBe('H2')
    expect(level('full', editions.firstStep.proposed)).toBe('H3')
    expect(level('full', report.summary.strengths)).toBe('H3')
  })

  test('the question to the board and the pillars of the short edition are headings', () => {
    expect(level('director', editions.director.choose)).toBe('H2')
    for (const title of pillars) expect(level('short', title)).toBe('H3')
  })
})

describe.each(['full', 'adviser'] as const)('the contents of the %s edition', (edition) => {
  const model = deeperReport('nl', edition)
  const { root, file, pages } = read(model)
  const chapters = model.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )

  test('leads to every chapter, on the page that it names', () => {
    const rows = elementsOf(root, 'TOCI').map((row) => spoken(row).trim())
    const links = file.list(pages[1]!.dictionary['Annots']).map((link) => file.dictionary(link))
    const objectOf = (link: Dictionary) => (file.list(link['Dest'])[0] as Reference).number
    const pageOf = (link: Dictionary) => pages.findIndex(({ number }) => number === objectOf(link)) + 1
    expect(rows).toEqual(chapters.map((title, index) => `${title} ${pageOf(links[index]!)}`))
    expect(links.map((link) => textOf(link['Contents']))).toEqual(chapters)
    links.forEach((link, index) => {
      const heading = elementsOf(root, 'H2').find(({ text }) => bare(text) === bare(chapters[index]!))
      expect(heading?.page).toBe(objectOf(link))
    })
  })
})
