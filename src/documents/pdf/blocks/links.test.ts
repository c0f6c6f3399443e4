import { expect, test } from 'vitest'
import { type Dictionary } from '../../../../tests/support/pdf-objects.ts'
import { elementsOf, readStructure, spoken } from '../../../../tests/support/pdf-structure.ts'
import { reportFonts } from '../../../../tests/support/report-fonts.ts'
import { sampleReportModel } from '../../../../tests/support/sample-report-model.ts'
import type { ReportModel } from '../../../domain/report/report-model.ts'
import { writeReport } from '../write-report.ts'

const read = (model: ReportModel) => readStructure(writeReport(model, reportFonts))
const bare = (text: string) => text.replace(/\s/g, '')

test('a link can be clicked and shows its address; what is no address of the web is only printed', () => {
  const { root } = read(sampleReportModel())
  const links = elementsOf(root, 'Link')
  expect(links.map(({ text }) => text.trim())).toEqual([
    'Blauwdrukboek Perspectief op Werk https://voorbeeld.nl/blauwdruk?jaar=2021&deel=(1)',
    'Bel het Werkgeversservicepunt +31612345678',
    'Leerwerkloket Noord https://voorbeeld.nl/leerwerkloket',
  ])
  for (const { annotations } of links) expect(annotations).toHaveLength(2)
  const actions = links.map(({ annotations }) => (annotations[0]!['A'] as Dictionary)['URI'])
  expect(actions[0]).toBe('https://voorbeeld.nl/blauwdruk?jaar=2021&deel=(1)')
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'data:text/html,x', ''])(
  'the address %j never becomes a link',
  async (address) => {
    const links = [{ text: 'Klik', address }]
    const { root } = read(sampleReportModel({ blocks: [{ kind: 'links', intro: null, links }] }))
    expect(elementsOf(root, 'Link')).toEqual([])
    expect(bare(spoken(root))).toContain(bare(`Klik${address}`))
  },
)
