import { describe, expect, it } from 'vitest'
import { goldenDay } from '../../../../tests/golden/golden-results.ts'
import { testContent } from '../../../../tests/support/content.ts'
import { exampleText } from '../../../../tests/support/scan-builder.ts'
import { textsByLanguage } from '../../../texts/by-language.ts'
import { buildResult } from '../../result/build-result.ts'
import { readScan } from '../../scan/read-scan.ts'
import {
  referencesAnnex,
  referencesOfPillar,
  referencesSection,
  type ReferencesSectionInput,
} from './references-section.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'

const content = testContent()

function inputOf(overrides: Partial<ReferencesSectionInput> = {}): ReferencesSectionInput {
  const read = readScan(exampleText('installation'), content.structure, [])
  if (!read.ok) throw new Error('The example is faulty')
  const texts = content.texts.nl
  return {
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
  }
}

function blocksOf(overrides: Partial<ReferencesSectionInput> = {}) {
  const input = inputOf(overrides)
  const pillars = content.structure.pillars.flatMap(({ id }) => referencesOfPillar(id, input))
  return { pillars, section: referencesSection(input), annex: referencesAnnex(input) }
}

const tablesIn = (blocks: ReportBlock[]) =>
  blocks.filter((block): block is ReportTable => block.kind === 'table')
/** The own figures of all pillars as one table, then those of the annex. */
function tables() {
  const { pillars, annex } = blocksOf()
  const [first, ...others] = tablesIn(pillars)
  const own = first && { ...first, rows: [first, ...others].flatMap(({ rows }) => rows) }
  return [own, ...tablesIn(annex)]
}
const rowOf = (table: ReportTable | undefined, first: string) =>
  table?.rows.find(({ cells }) => cells[0]?.startsWith(first))?.cells

describe('the sector in the report', () => {
  it('sets own answer, figure, place, year, size class and verdict side by side', () => {
    expect(rowOf(tables()[0], 'Ziekteverzuim')).toEqual([
      'Ziekteverzuim',
      '3 tot 3,9%',
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

  it('says once above the sources that employers answer here, and not with every figure', () => {
    const { annex } = blocksOf()
    const { employeesSay } = textsByLanguage.nl.references
    expect(JSON.stringify(annex).split(employeesSay)).toHaveLength(2)
    expect(JSON.stringify(tablesIn(annex))).not.toContain('U antwoordt als werkgever')
  })

  it('names with every sentence whose figure it is, and of which year', () => {
    const items = blocksOf().section.flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(items.length).toBeGreaterThan(8)
    for (const item of items)
      expect(item).toMatch(/^[^(]+ \(20\d\d\)\. .*(van|in) (uw sector|heel Nederland|.+ samen)/)
  })

  it('gives a subject without any figure one row, and one with figures no empty row', () => {
    const care = readScan(exampleText('care'), content.structure, [])
    if (!care.ok) throw new Error('The example is faulty')
    const { pillars } = blocksOf({ scan: care.scan, result: buildResult(care.scan, content, goldenDay) })
    const rows = tablesIn(pillars).flatMap((table) => table.rows.map(({ cells }) => cells))
    const empty = rows.filter(([, , figure]) => figure === textsByLanguage.nl.references.none)
    expect(empty.map(([subject]) => subject)).toEqual(['Medewerkers met een cursus'])
    expect(new Set(rows.map((cells) => cells.join(' '))).size).toBe(rows.length)
  })

  it('says that the other themes have no sector figure', () => {
    const texts = blocksOf().section.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(texts.join(' ')).toContain('geen sectorcijfer beschikbaar')
  })

  it('is left out without references', () => {
    expect(blocksOf({ references: [] })).toEqual({ pillars: [], section: [], annex: [] })
  })
})
