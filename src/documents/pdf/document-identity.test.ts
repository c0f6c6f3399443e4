import { expect, test } from 'vitest'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { nameOf, textOf } from '../../../tests/support/pdf-objects.ts'
import { readStructure } from '../../../tests/support/pdf-structure.ts'
import { reportFonts } from '../../../tests/support/report-fonts.ts'
import { sampleReportModel } from '../../../tests/support/sample-report-model.ts'
import { writeReport } from './write-report.ts'

const read = (model: ReportModel) => readStructure(writeReport(model, reportFonts))

test('says its language, its title and that it is made for the ear', () => {
  const { file, catalog } = read(sampleReportModel({ language: 'en', title: 'Report <A & B>' }))
  expect(textOf(catalog['Lang'])).toBe('en-GB')
  expect(file.dictionary(catalog['MarkInfo'])['Marked']).toBe(true)
  expect(file.dictionary(catalog['ViewerPreferences'])['DisplayDocTitle']).toBe(true)
  const metadata = file.stream(catalog['Metadata']).toString('utf8')
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(metadata).toContain('Report &#60;A &#38; B&#62;</rdf:li>')
  expect(metadata).toContain('<xmp:CreateDate>2026-03-14T00:00:00Z</xmp:CreateDate>')
  expect(textOf(file.dictionary(file.trailer['Info'])['CreationDate'])).toBe("D:20260314000000-00'00'")
})

test('a report without a title still has one', () => {
  const { file, catalog } = read(sampleReportModel({ title: ' ' }))
  expect(file.stream(catalog['Metadata']).toString('utf8')).toContain('>Toekomstscan</rdf:li>')
})

test('says that its colours are sRGB, with a profile as long as it says', () => {
  const { file, catalog } = read(sampleReportModel())
  const intent = file.dictionary(file.list(catalog['OutputIntents'])[0])
  expect(nameOf(intent['S'])).toBe('GTS_PDFA1')
  const profile = file.stream(intent['DestOutputProfile'])
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.subarray(36, 40).toString('latin1')).toBe('acsp')
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, index) => 132 + index * 12)
  for (const tag of tags) {
    const [start, length] = [profile.readUInt32BE(tag + 4), profile.readUInt32BE(tag + 8)]
    expect(start % 4).toBe(0)
    expect(start + length).toBeLessThanOrEqual(profile.length)
  }
})
