import { describe, expect, it } from 'vitest'
import { sampleScan, sampleStructure } from '../../tests/support/sample-questionnaire.ts'
import type { ScanInFile } from '../domain/scan/pdf-file.ts'
import { openScanFile } from './files-in.ts'

const readPdf = () => Promise.reject(new Error('this is no PDF'))

function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'my.scan.json'): File {
  return new File([content], name)
}

describe('opening a file the user chose', () => {
  it('gives the scan of a good file', async () => {
    const opened = await openScanFile(fileOf(JSON.stringify(sampleScan())), sampleStructure, [], readPdf)
    expect(opened).toEqual({ ok: true, scan: sampleScan(), notices: [] })
  })

  it('reads a file that starts with a byte-order mark', async () => {
    const opened = await openScanFile(
      fileOf(`\uFEFF${JSON.stringify(sampleScan())}`),
      sampleStructure,
      [],
      readPdf,
    )
    expect(opened).toMatchObject({ ok: true })
  })

  it.each([
    ['empty', '', 'empty'],
    ['cut off', JSON.stringify(sampleScan()).slice(0, -9), 'not-json'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), 'not-json'],
    ['JSON of another program', '{"name":"something else"}', 'other-format'],
    ['from a newer version', JSON.stringify({ ...sampleScan(), formatVersion: 2 }), 'newer-version'],
  ])('refuses a file that is %s, and says so', async (_, content, code) => {
    const opened = await openScanFile(fileOf(content), sampleStructure, [], readPdf)
    expect(opened).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it('names the id that it does not know', async () => {
    const scan = sampleScan({ answers: { 'no-such-question': { unknown: true } } })
    const opened = await openScanFile(fileOf(JSON.stringify(scan)), sampleStructure, [], readPdf)
    expect(opened).toEqual({
      ok: false,
      problems: [
        {
          field: 'answers.no-such-question',
          code: 'unknown-id',
          kind: 'question',
          found: 'no-such-question',
        },
      ],
    })
  })

  it('does not read a file that is too large', async () => {
    const file = fileOf('x'.repeat(5_000_001))
    file.text = () => Promise.reject(new Error('the content was read'))
    const opened = await openScanFile(file, sampleStructure, [], readPdf)
    expect(opened).toEqual({ ok: false, problems: [{ field: '', code: 'too-large', limitMegabytes: 5 }] })
  })

  it('says that a file cannot be read when the device refuses it', async () => {
    const file = fileOf('{}')
    file.text = () => Promise.reject(new DOMException('The disk is gone', 'NotReadableError'))
    expect(await openScanFile(file, sampleStructure, [], readPdf)).toEqual({
      ok: false,
      problems: 'unreadable',
    })
  })
})

describe('opening a report', () => {
  const open = (content: string, inside: ScanInFile) =>
    openScanFile(fileOf(content, 'rapport.pdf'), sampleStructure, [], () => Promise.resolve(inside))

  it.each([
    ['at once', '%PDF-1.7 and so on'],
    ['behind what another program wrote first', 'saved by a viewer\n%PDF-1.4'],
  ])('gives the scan in it when it is a PDF %s', async (_, content) => {
    const opened = await open(content, { ok: true, text: JSON.stringify(sampleScan()) })
    expect(opened).toEqual({ ok: true, scan: sampleScan(), notices: [] })
  })

  it('checks the scan in it like any other', async () => {
    const opened = await open('%PDF-1.7', { ok: true, text: '{"format":"elsewhere"}' })
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'other-format' }] })
  })

  it('hands on why there is no scan in it', async () => {
    const problems = [{ field: '', code: 'pdf-without-scan' as const }]
    expect(await open('%PDF-1.7', { ok: false, problems })).toEqual({ ok: false, problems })
  })

  it('does not read one that is too large', async () => {
    const file = fileOf('%PDF-1.7'.padEnd(10_000_001))
    expect(await openScanFile(file, sampleStructure, [], readPdf)).toEqual({
      ok: false,
      problems: [{ field: '', code: 'too-large', limitMegabytes: 10 }],
    })
  })

  it('does not take a scan file that quotes those letters for one', async () => {
    const scan = sampleScan({ company: { sector: 'C', sizeBand: '10-24', name: '%PDF-1.7' } })
    expect(
      await openScanFile(fileOf(`\uFEFF ${JSON.stringify(scan)}`), sampleStructure, [], readPdf),
    ).toMatchObject({ ok: true })
  })
})
