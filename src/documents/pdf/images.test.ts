import { describe, expect, it, test } from 'vitest'
import { elementsOf, readStructure, spoken } from '../../../tests/support/pdf-structure.ts'
import { reportFonts } from '../../../tests/support/report-fonts.ts'
import { sampleJpeg, sampleLogo, samplePng } from '../../../tests/support/sample-logo.ts'
import { sampleReportModel } from '../../../tests/support/sample-report-model.ts'
import type { ReportImage, ReportModel } from '../../domain/report/report-model.ts'
import { fitImage } from './images.ts'
import { writeReport } from './write-report.ts'

const name = 'Werkgeversloket Voorbeeld'

function withCover(logo: ReportImage): ReportModel {
  const { cover } = sampleReportModel()
  return sampleReportModel({ cover: { ...cover, host: { name, lines: [], logo } }, blocks: [] })
}

function withMasthead(image: ReportImage): ReportModel {
  const masthead = {
    kind: 'masthead' as const,
    product: 'Rapport',
    company: 'Bakkerij Voorbeeld',
    facts: ['14 maart 2026'],
    logo: { name, image },
  }
  return { ...sampleReportModel({ blocks: [masthead] }), cover: null }
}

const logosOf = (model: ReportModel) => {
  const { root, file } = readStructure(writeReport(model, reportFonts))
  const logos = elementsOf(root, 'Figure').filter(({ alternative }) => alternative === name)
  return { root, logos, sizes: logos.map(({ attributes }) => file.list(attributes['BBox']).map(Number)) }
}

const jpeg = (): ReportImage => ({ kind: 'jpeg', width: 48, height: 24, bytes: sampleJpeg() })
const palette = (): ReportImage => ({
  ...sampleLogo(),
  bytes: samplePng({ colourType: 3 }),
})

describe.each([
  ['on the cover', withCover],
  ['above an edition without a cover', withMasthead],
])('the logo %s', (_, modelOf) => {
  it.each([
    ['a PNG with transparency', sampleLogo(), 3],
    ['a PNG with colours from a list', palette(), 3],
    ['a JPEG', jpeg(), 2],
  ])(
    '%s is a figure that is called after the host, and keeps its proportions',
    (_kind, image, proportion) => {
      const { logos, sizes } = logosOf(modelOf(image))
      expect(logos).toHaveLength(1)
      const [left = 0, bottom = 0, right = 0, top = 0] = sizes[0] ?? []
      expect((right - left) / (top - bottom)).toBeCloseTo(proportion, 1)
    },
  )

  it('gives the same bytes for the same picture', () => {
    const bytes = writeReport(modelOf(sampleLogo()), reportFonts)
    expect(writeReport(modelOf(sampleLogo()), reportFonts)).toEqual(bytes)
  })

  it('is left out when it cannot be drawn, and everything else stays', () => {
    const broken = { ...sampleLogo(), bytes: sampleLogo().bytes.slice(0, 60) }
    const { logos, root } = logosOf(modelOf(broken))
    expect(logos).toEqual([])
    expect(spoken(root)).toContain('Voorbeeld')
  })
})

test('a cover with six facts, a logo and ways to be reached is one page', () => {
  const { cover } = sampleReportModel()
  const facts = ['Datum', 'Sector', 'Mensen', 'Provincie', 'Rol', 'Route'].map((label) => ({
    label,
    value: 'Zorg',
  }))
  const host = { name, lines: ['Scan', '043 000', 'info@example.org'], logo: sampleLogo() }
  const model = sampleReportModel({ cover: { ...cover, facts, host }, blocks: [] })
  expect(readStructure(writeReport(model, reportFonts)).pages).toHaveLength(1)
})

describe('an image in a room', () => {
  it.each([
    [600, 100, 150, 25],
    [100, 400, 10, 40],
    [30, 20, 30, 20],
  ])('of %i by %i pixels is %i by %i points: it shrinks and never grows', (width, height, wide, high) => {
    const size = fitImage({ width, height }, { width: 150, height: 40 })
    expect([Math.round(size.width), Math.round(size.height)]).toEqual([wide, high])
  })
})
