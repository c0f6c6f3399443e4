import { createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { nameOf, type Dictionary } from '../../../../tests/support/pdf-objects.ts'
import { readStructure } from '../../../../tests/support/pdf-structure.ts'
import { reportFonts as fonts } from '../../../../tests/support/report-fonts.ts'
import { sampleReportModel } from '../../../../tests/support/sample-report-model.ts'
import { writeReport } from '../write-report.ts'
import { md5 } from './md5.ts'

describe('the attached scan', () => {
  const attachment = {
    name: 'Scan één (1).scan.json',
    mimeType: 'application/json',
    bytes: new TextEncoder().encode('{"naam":"Bakkerij Kovač 漢"}'),
    description: 'De scan zelf: open dit bestand in de Toekomstscan',
  }

  test('comes out as it went in, with name, description, size, date and checksum', async () => {
    const bytes = writeReport(sampleReportModel(), fonts, { attachment })
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const [found] = Object.values(
      (await document.getAttachments()) as Record<
        string,
        { content: Uint8Array; filename: string; description: string }
      >,
    )
    expect(found?.filename).toBe(attachment.name)
    expect(found?.description).toBe(attachment.description)
    expect([...found!.content]).toEqual([...attachment.bytes])
    const { file, catalog } = readStructure(bytes)
    const specification = file.dictionary(file.list(catalog['AF'])[0])
    expect(nameOf(specification['AFRelationship'])).toBe('Source')
    const content = file.dictionary((specification['EF'] as Dictionary)['F'])
    expect(nameOf(content['Subtype'])).toBe('application#2fjson')
    const parameters = file.dictionary(content['Params'])
    expect(parameters['Size']).toBe(attachment.bytes.length)
    expect(parameters['ModDate']).toBe('D:20260314000000Z')
    expect(Buffer.from(String(parameters['CheckSum']), 'latin1').toString('hex')).toBe(
      createHash('md5').update(attachment.bytes).digest('hex'),
    )
  })

  test('is left out when it is not given, and the same file gives the same bytes', () => {
    const { catalog } = readStructure(writeReport(sampleReportModel(), fonts))
    expect(catalog['AF']).toBeUndefined()
    const [first, second] = [1, 2].map(() => writeReport(sampleReportModel(), fonts, { attachment }))
    expect(Buffer.compare(first!, second!)).toBe(0)
  })
})

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('the checksum of %i bytes is right', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256)
  expect(md5(bytes)).toBe(createHash('md5').update(bytes).digest('hex'))
})
