import { describe, expect, test } from 'vitest'
import type { ReportModel } from '../../../domain/report/report-model.ts'
import { sheetIds } from '../../../domain/sheets/sheet-ids.ts'
import { deeperReport, emptySheet } from '../../../../tests/support/deeper-scan.ts'
import { nameOf, textOf } from '../../../../tests/support/pdf-objects.ts'
import {
  allElements,
  elementsOf,
  markedContentOf,
  readStructure,
  spoken,
} from '../../../../tests/support/pdf-structure.ts'
import {
  nearlyEmptyReportModel,
  sampleReportModel,
  veryLongReportModel,
} from '../../../../tests/support/sample-report-model.ts'
import { extremeReportModel } from '../../../../tests/support/sample-report-extremes.ts'
import { reportFonts as fonts } from '../../../../tests/support/report-fonts.ts'
import { textsInOrder } from '../../../../tests/support/report-texts.ts'
import { writeReport } from '../write-report.ts'

const read = (model: ReportModel) => readStructure(writeReport(model, fonts))
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** Where each type of element may stand. */
const parents: Record<string, string[]> = {
  H1: ['Document'],
  H2: ['Document'],
  H3: ['Document'],
  H4: ['Document'],
  P: ['Document'],
  Figure: ['Document'],
  L: ['Document'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Table: ['Document'],
  Caption: ['Table'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Link: ['LBody', 'Reference', 'P', 'TD', 'TH', 'H2', 'H3', 'H4'],
  Span: ['LBody', 'P', 'TD', 'TH', 'H2', 'H3', 'H4', 'Caption'],
  TOC: ['Document'],
  TOCI: ['TOC'],
  Reference: ['TOCI'],
}

const models = [
  ['an ordinary report', sampleReportModel()],
  ['a nearly empty report', nearlyEmptyReportModel()],
  ['a report without blocks', sampleReportModel({ blocks: [] })],
  ['a very long report', veryLongReportModel()],
  ['names of 200 letters', extremeReportModel('Aannemersbedrijf'.repeat(13).slice(0, 200))],
  ['right to left', extremeReportModel('شركة البناء والتركيب עסק קטן')],
  ['emoji', extremeReportModel('🙂👩‍🔧 werk 漢字')],
  ['modules and filled sheets in Dutch', deeperReport('nl', 'full')],
  ['modules and filled sheets in English', deeperReport('en', 'adviser')],
  ...sheetIds.map((id) => [`an empty sheet: ${id}`, emptySheet(id, 'nl')] as const),
] as const

describe.each(models)('%s, read by ear', (_title, model) => {
  const reading = read(model)

  test('has one document, with every element in a place where it may stand', () => {
    const { roots } = reading
    expect(roots.map(({ type }) => type)).toEqual(['Document'])
    for (const element of roots.flatMap(allElements)) {
      for (const child of element.children) expect(parents[child.type]).toContain(element.type)
    }
  })

  test('paints nothing that is neither tagged nor an artifact', () => {
    const { file, pages } = reading
    for (const page of pages)
      expect(markedContentOf(file, page)).toMatchObject({ unmarked: 0, isBalanced: true })
  })

  test('leads from every piece of content and every link back to its element', () => {
    const { file, pages, tree } = reading
    const numbers = file.list(file.dictionary(tree['ParentTree'])['Nums'])
    const byKey = new Map(
      numbers.flatMap((key, index) => (index % 2 === 0 ? [[key, numbers[index + 1]] as const] : [])),
    )
    for (const page of pages) {
      const { ids } = markedContentOf(file, page)
      expect(ids).toEqual(ids.map((_, index) => index))
      expect(file.list(byKey.get(page.dictionary['StructParents']!))).toHaveLength(ids.length)
      expect(nameOf(page.dictionary['Tabs'])).toBe('S')
      for (const link of file.list(page.dictionary['Annots'])) {
        const annotation = file.dictionary(link)
        expect(textOf(annotation['Contents'])).not.toBe('')
        expect(nameOf(file.dictionary(byKey.get(annotation['StructParent']!))['S'])).toBe('Link')
      }
    }
  })

  test('skips no heading level, and has one title', () => {
    const { root } = reading
    let last = 0
    expect(elementsOf(root, 'H1')).toHaveLength(1)
    for (const { type } of allElements(root).filter((element) => /^H\d$/.test(element.type))) {
      expect(Number(type[1])).toBeLessThanOrEqual(last + 1)
      last = Number(type[1])
    }
  })

  test('says every figure, and where it stands', () => {
    const { root } = reading
    for (const figure of elementsOf(root, 'Figure')) {
      expect(bare(figure.alternative ?? '')).not.toBe('')
      const [left = 0, bottom = 0, right = 0, top = 0] = figure.attributes['BBox'] as number[]
      expect(right).toBeGreaterThan(left)
      expect(top).toBeGreaterThan(bottom)
      expect(bottom).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThanOrEqual(842)
    }
  })

  test('has tables whose heads say what they head and whose rows are equally wide', () => {
    const { root } = reading
    for (const table of elementsOf(root, 'Table')) {
      for (const head of elementsOf(table, 'TH'))
        expect(['Row', 'Column']).toContain(nameOf(head.attributes['Scope']))
      const widths = elementsOf(table, 'TR').map(({ children }) =>
        children.reduce((sum, { attributes }) => sum + Number(attributes['ColSpan'] ?? 1), 0),
      )
      expect(new Set(widths).size).toBeLessThanOrEqual(1)
    }
  })

  test('embeds every font it uses', () => {
    const { file, pages } = reading
    for (const { dictionary } of pages) {
      const fontsUsed = Object.values(file.dictionary(file.dictionary(dictionary['Resources'])['Font']))
      for (const font of fontsUsed.map((each) => file.dictionary(each))) {
        const inner = file.dictionary(file.list(font['DescendantFonts'])[0])
        expect(file.dictionary(inner['FontDescriptor'])['FontFile2']).toBeDefined()
        expect(font['ToUnicode']).toBeDefined()
      }
    }
  })
})

test.each([
  ['a sample', sampleReportModel()],
  ['modules and sheets', deeperReport('nl', 'full')],
])('the tree reads like the report: every text once, in the order of the model (%s)', (_title, model) => {
  const { root } = read(model)
  const text = bare(root.children.map(spoken).join(''))
  let from = 0
  for (const expected of model.blocks.flatMap(textsInOrder).map(bare)) {
    const at = text.indexOf(expected, from)
    expect(at, expected).toBeGreaterThanOrEqual(from)
    from = at + expected.length
  }
})

test('words on two lines stay apart', () => {
  const { root } = read(veryLongReportModel())
  for (const { text } of elementsOf(root, 'P')) expect(text).not.toMatch(/[a-z]\.?[A-Z][a-z]/)
})

test('what stands beside each other in one element stays apart', () => {
  const { root } = read(sampleReportModel())
  const texts = allElements(root).map(({ text }) => text.trim())
  expect(texts).toContain('Strategie & Bedrijf 43 op weg ■■■□□')
  expect(texts).toContain('Werkenden 0 100 39 ■■□□□ eerste stappen 40% van uw advies')
  expect(texts).toContain('Wat levert het op? U kunt verschuiven in plaats van inhuren.')
})

test('the head of a table that goes on over pages is read once', () => {
  const { root } = read(veryLongReportModel())
  const heads = elementsOf(elementsOf(root, 'Table').at(-1)!, 'THead')
  expect(heads.map((head) => elementsOf(head, 'TH').map(({ text }) => text.trim()))).toEqual([
    ['Vraag', 'Antwoord', 'Punten', 'Gewicht'],
  ])
})

test('a figure says its message: label, number, word and what stands below', () => {
  const { root } = read(sampleReportModel())
  const said = elementsOf(root, 'Figure').map(({ alternative }) => alternative)
  expect(said).toContain(
    'Flexibiliteit in op- en afschalen: 35, eerste stappen. Van 31 tot 56: 2 antwoorden ontbreken.',
  )
  expect(said).toContain('Minder werk en ander werk: te weinig antwoorden voor een score.')
  expect(said).toContain('Leren: 74, goed op orde. deelnemers: 48.')
  expect(said).toContain('Werkenden: 39, eerste stappen. 40% van uw advies.')
  expect(said).toContain(
    'Het advies werkt vooral op Werkenden. Werkenden: 40%. Duurzame inzetbaarheid: 30%. Werkuren: 20%. Productiviteit: 10%.',
  )
})

test('letters the fonts lack are kept beside their boxes', () => {
  const model = sampleReportModel({ blocks: [{ kind: 'paragraph', tone: 'normal', text: 'naam 漢字' }] })
  const bytes = writeReport(model, fonts)
  const { file, pages } = readStructure(bytes)
  const content = file.stream(pages[1]!.dictionary['Contents']).toString('latin1')
  expect(content).toContain('/Span <</ActualText <FEFF006E00610061006D00206F225B57>>> BDC')
})
