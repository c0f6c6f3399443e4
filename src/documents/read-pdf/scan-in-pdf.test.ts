import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { pdfOf, reportFixture, withChanges } from '../../../tests/support/report-fixtures.ts'
import { exampleText } from '../../../tests/support/scan-builder.ts'
import { scanInPdf } from './scan-in-pdf.ts'

const bakery = exampleText('bakery')
const refusal = (code: string) => ({ ok: false, problems: [{ field: '', code }] })

/** A document whose list of attachments holds these names, all with the same few bytes. */
function smallPdf(
  names: string,
  content = '<< /Length 2 >>\nstream\n{}\nendstream',
  trailer = '/Root 1 0 R',
) {
  return pdfOf(
    '%PDF-1.7',
    `1 0 obj << /Type /Catalog /Names << /EmbeddedFiles ${names} >> >> endobj`,
    `2 0 obj ${content} endobj`,
    '3 0 obj << /Type /Filespec /F (a.scan.json) /EF << /F 2 0 R >> >> endobj',
    `trailer << ${trailer} >>`,
    '%%EOF',
  )
}

const whole = [
  ...['as-written', 'resaved-object-streams', 'resaved-linearized', 'resaved-unpacked'],
  ...['resaved-by-ghostscript', 'drawn-on', 'drawn-on-object-streams', 'scan-and-other'],
]

describe('the scan in a report', () => {
  it.each(whole)('is found, byte for byte, in %s', async (name) => {
    expect(await scanInPdf(reportFixture(name))).toEqual({ ok: true, text: bakery })
  })

  it.each(whole)('is what another reader of PDF finds in %s', async (name) => {
    const document = await getDocument({ data: reportFixture(name), verbosity: 0 }).promise
    const found = (await document.getAttachments()) as Record<
      string,
      { filename: string; content: Uint8Array }
    >
    await document.loadingTask.destroy()
    const scans = Object.values(found).filter(({ filename }) => filename.endsWith('.scan.json'))
    expect(scans.map(({ content }) => new TextDecoder().decode(content))).toEqual([bakery])
  })

  it('is the last one, where a viewer saved changes behind the end', async () => {
    const report = reportFixture('resaved-unpacked')
    const number = /(\d+) 0 obj\n<<\n(?:(?!endobj)[^])*?\/Type \/EmbeddedFile/.exec(
      new TextDecoder('latin1').decode(report),
    )?.[1]
    const changed = withChanges(
      report,
      `${number} 0 obj << /Length 13 >>`,
      'stream',
      '{"changed":1}',
      'endstream endobj',
    )
    expect(await scanInPdf(changed)).toEqual({ ok: true, text: '{"changed":1}' })
  })

  it('is gone, where the change took it out', async () => {
    const report = smallPdf('<< /Names [(a.scan.json) 3 0 R] >>')
    const changed = withChanges(report, '1 0 obj << /Type /Catalog >> endobj', 'trailer << /Root 1 0 R >>')
    expect(await scanInPdf(report)).toEqual({ ok: true, text: '{}' })
    expect(await scanInPdf(changed)).toEqual(refusal('pdf-without-scan'))
  })

  it.each([
    ['a list in parts', '<< /Kids [<< /Kids [<< /Names [(x) 3 0 R] >>] >>] >>'],
    ['a list beside it that refers to itself', '<< /Kids [4 0 R << /Names [(x) 3 0 R] >>] >>'],
    ['twice the same', '<< /Names [(x) 3 0 R (y) 3 0 R] >>'],
    [
      'a name in hexadecimal letters',
      '<< /Names [<78> << /F <612E5343414E2E4A534F4E> /EF << /F 2 0 R >> >>] >>',
    ],
    [
      'a name in two-byte letters',
      '<< /Names [(x) << /UF <FEFF0061002E007300630061006E002E006A0073006F006E> /EF << /UF 2 0 R >> >>] >>',
    ],
    ['only the name in the list', '<< /Names [(b\\056scan.json) << /EF << /F 2 0 R >> >>] >>'],
  ])('is found with %s', async (_, names) => {
    const report = withChanges(smallPdf(names), '4 0 obj << /Kids [4 0 R] >> endobj')
    expect(await scanInPdf(report)).toEqual({ ok: true, text: '{}' })
  })

  it('is found where the length is told elsewhere, is wrong, or where the end of the trailer is lost', async () => {
    const names = '<< /Names [(x) 3 0 R] >>'
    const elsewhere = smallPdf(names, '<< /Length 9 0 R >>\r\nstream\r\n{}\r\nendstream')
    expect(await scanInPdf(withChanges(elsewhere, '9 0 obj 2 endobj'))).toEqual({ ok: true, text: '{}' })
    const wrong = smallPdf(names, '<< /Length 999 >> stream\n{}endstream')
    expect(await scanInPdf(wrong)).toEqual({ ok: true, text: '{}' })
    const report = smallPdf(names)
    expect(await scanInPdf(report.subarray(0, report.length - 30))).toEqual({ ok: true, text: '{}' })
  })
})

describe('a report is refused with its reason', () => {
  it.each([
    ['locked', 'pdf-locked'],
    ['without-scan', 'pdf-without-scan'],
    ['two-scans', 'pdf-more-scans'],
  ])('%s: %s', async (name, code) => {
    expect(await scanInPdf(reportFixture(name))).toEqual(refusal(code))
  })

  it.each([
    ['only its first line', pdfOf('%PDF-1.7')],
    ['cut off halfway', reportFixture('resaved-object-streams').subarray(0, 1800)],
    ['with its attachment missing', smallPdf('<< /Names [(x) << /F (a.scan.json) /EF << /F 7 0 R >> >>] >>')],
    [
      'with its attachment damaged',
      smallPdf('<< /Names [(x) 3 0 R] >>', '<< /Filter /FlateDecode /Length 2 >> stream\nxx\nendstream'),
    ],
    [
      'packed in a way no report is',
      smallPdf('<< /Names [(x) 3 0 R] >>', '<< /Filter /LZWDecode /Length 2 >> stream\nxx\nendstream'),
    ],
  ])('when it is broken: %s', async (_, report) => {
    expect(await scanInPdf(report)).toEqual(refusal('pdf-broken'))
  })

  it.each([
    ['a file of another kind', '<< /Names [(notes.txt) << /F (notes.txt) /EF << /F 2 0 R >> >>] >>'],
    ['an odd list', '<< /Names [3 0 R] >>'],
    ['no list', '7 0 R'],
  ])('when there is no scan in it: %s', async (_, names) => {
    expect(await scanInPdf(smallPdf(names))).toEqual(refusal('pdf-without-scan'))
  })

  it('when it is locked by a trailer that stands first', async () => {
    const report = smallPdf('<< /Names [(x) 3 0 R] >>', undefined, '/Root 1 0 R /Encrypt 5 0 R')
    expect(await scanInPdf(withChanges(report, 'trailer << /Root 1 0 R >>'))).toEqual(refusal('pdf-locked'))
  })
})
