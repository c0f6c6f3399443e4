import { describe, expect, test } from 'vitest'
import { deeperReport } from '../../../../tests/support/deeper-scan.ts'
import type { Dictionary } from '../../../../tests/support/pdf-objects.ts'
import { elementsOf, readStructure, spoken } from '../../../../tests/support/pdf-structure.ts'
import { reportFonts as fonts } from '../../../../tests/support/report-fonts.ts'
import { sampleReportModel } from '../../../../tests/support/sample-report-model.ts'
import type { ReportBlock, ReportModel } from '../../../domain/report/report-model.ts'
import { writeReport } from '../write-report.ts'

const read = (model: ReportModel) => readStructure(writeReport(model, fonts))
const bare = (text: string) => text.replace(/\s/g, '')
const addressesOf = (model: ReportModel) =>
  elementsOf(read(model).root, 'Link').flatMap(({ text, annotations }) =>
    annotations.flatMap(({ A: action }) => (action ? [[bare(text), (action as Dictionary)['URI']]] : [])),
  )
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', tone: 'normal', text })

describe('an address inside a text', () => {
  test('can be clicked, on every line it takes', () => {
    const long = `https://voorbeeld.nl/${'een-heel-lang-adres/'.repeat(9)}slot`
    const blocks = [paragraph(`Zie ${long}. Of schrijf info@voorbeeld.nl.`)]
    const found = addressesOf(sampleReportModel({ blocks }))
    expect(found.slice(0, -1).length).toBeGreaterThan(1)
    for (const [text, address] of found.slice(0, -1)) expect([text, address]).toEqual([long, long])
    expect(found.at(-1)).toEqual(['info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'])
  })

  test('is read in its place', () => {
    const blocks = [paragraph('Zie https://voorbeeld.nl/a. Of vraag het.')]
    const { root } = read(sampleReportModel({ blocks }))
    expect(spoken(elementsOf(root, 'P').at(-1)!)).toBe('Zie https://voorbeeld.nl/a. Of vraag het.')
  })

  test.each(['nl', 'en'] as const)('is a link wherever the report prints one (%s)', (language) => {
    const model = deeperReport(language, 'full')
    const linked = new Set(addressesOf(model).map(([text]) => text))
    const printed = JSON.stringify(model.blocks).match(/https?:\/\/[^\s"]*[^\s".,)]/g) ?? []
    expect(printed.length).toBeGreaterThan(5)
    for (const address of printed) expect(linked).toContain(address)
  })
})

describe('words of another language', () => {
  const spansOf = (model: ReportModel) =>
    elementsOf(read(model).root, 'Span').map(({ language, text }) => [language, bare(text)])

  test('say their language, also where they go on over lines', () => {
    const title =
      'Leren en ontwikkelen in een krappe arbeidsmarkt, en wat daar nog meer bij komt kijken voor u'
    const blocks = [paragraph(`Source: ${title}, 2022.`)]
    const foreign = { language: 'nl' as const, passages: [title] }
    expect(spansOf(sampleReportModel({ language: 'en', foreign, blocks }))).toEqual([['nl', bare(title)]])
  })

  test('are marked in the English report, and nothing in the Dutch one', () => {
    const found = spansOf(deeperReport('en', 'full'))
    expect(found).toContainEqual(['nl', bare('Leren en ontwikkelen in een krappe arbeidsmarkt')])
    expect(found).toContainEqual(['nl', bare('Kunt u zelf uw werktempo bepalen?')])
    expect(spansOf(deeperReport('nl', 'full'))).toEqual([])
  })
})
