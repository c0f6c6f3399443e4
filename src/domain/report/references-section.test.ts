import { describe, expect, it } from 'vitest'
import { goldenDay } from '../../../tests/golden/golden-results.ts'
import { testContent } from '../../../tests/support/content.ts'
import { exampleText } from '../../../tests/support/scan-builder.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { buildResult } from '../result/build-result.ts'
import { readScan } from '../scan/read-scan.ts'
import { referencesSection, type ReferencesSectionInput } from './references-section.ts'
import type { ReportTable } from './report-model.ts'

const content = testContent()

function sectionOf(overrides: Partial<ReferencesSectionInput> = {}) {
  const read = readScan(exampleText('installation'), content.structure, [])
  if (!read.ok) throw new Error('The example is faulty')
  const texts = content.texts.nl
  return referencesSection({
    scan: read.scan,
    result: buildResult(read.scan, content, goldenDay),
    structure: content.structure,
    language: 'nl',
    questionnaire: texts.questionnaire,
    profile: texts.profile,
    keyFigures: texts['key-figures'],
    references: content.references,
    referenceTexts: texts.references,
    texts: { references: textsByLanguage.nl.references },
    ...overrides,
  })
}

const tables = () => sectionOf().filter((block): block is ReportTable => block.kind === 'table')
const rowOf = (table: ReportTable | undefined, first: string) =>
  table?.rows.find(({ cells }) => cells[0]?.startsWith(first))?.cells

describe('the sector in the report', () => {
  it('sets own answer, figure, place, year, size class and verdict side by side', () => {
    expect(rowOf(tables()[0], 'Ziekteverzuim')).toEqual([
      'Ziekteverzuim',
      '3 tot 4%',
      '4,6%',
      'Uw sector: Bouw en installatie (2024)',
      '4,6%',
      'onder',
    ])
    expect(rowOf(tables()[0], 'Zelf de volgorde')?.slice(1, 3)).toEqual([
      '80 tot 99%',
      '73,9% (tussen 72,1% en 75,6%)',
    ])
  })

  it('prints the exact question, the population, the source and its address for every figure shown', () => {
    const shown = [...(tables()[0]?.rows ?? []), ...(tables()[1]?.rows ?? [])]
    expect(tables()[2]?.rows).toHaveLength(shown.length)
    const [, asked, source] = rowOf(tables()[2], 'Zelf de volgorde') ?? []
    expect(asked).toContain('"Bepaalt u zelf de volgorde van uw werkzaamheden?"')
    expect(asked).toContain('Gevraagd aan werknemers')
    expect(source).toContain('https://opendata.cbs.nl/statline/#/CBS/nl/dataset/83157NED')
  })

  it('says that the other themes have no sector figure', () => {
    const texts = sectionOf().flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(texts.join(' ')).toContain('geen sectorcijfer beschikbaar')
  })

  it('is left out without references', () => {
    expect(sectionOf({ references: [] })).toEqual([])
  })
})
