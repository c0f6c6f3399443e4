import { describe, expect, it } from 'vitest'
import { sampleScan, sampleStructure } from '../../tests/support/sample-questionnaire.ts'
import { openScanFile } from './files-in.ts'

function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'my.scan.json'): File {
  return new File([content], name)
}

describe('opening a file the user chose', () => {
  it('gives the scan of a good file', async () => {
    const opened = await openScanFile(fileOf(JSON.stringify(sampleScan())), sampleStructure, [])
    expect(opened).toEqual({ ok: true, scan: sampleScan(), notices: [] })
  })

  it('reads a file that starts with a byte-order mark', async () => {
    const opened = await openScanFile(fileOf(`\uFEFF${JSON.stringify(sampleScan())}`), sampleStructure, [])
    expect(opened).toMatchObject({ ok: true })
  })

  it.each([
    ['empty', '', 'empty'],
    ['cut off', JSON.stringify(sampleScan()).slice(0, -9), 'not-json'],
    ['a PDF', '%PDF-1.7 and so on', 'is-pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), 'not-json'],
    ['JSON of another program', '{"name":"something else"}', 'other-format'],
    ['from a newer version', JSON.stringify({ ...sampleScan(), formatVersion: 2 }), 'newer-version'],
  ])('refuses a file that is %s, and says so', async (_, content, code) => {
    const opened = await openScanFile(fileOf(content), sampleStructure, [])
    expect(opened).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it('names the id that it does not know', async () => {
    const scan = sampleScan({ answers: { 'no-such-question': { unknown: true } } })
    const opened = await openScanFile(fileOf(JSON.stringify(scan)), sampleStructure, [])
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
    const opened = await openScanFile(file, sampleStructure, [])
    expect(opened).toEqual({ ok: false, problems: [{ field: '', code: 'too-large', limitMegabytes: 5 }] })
  })

  it('says that a file cannot be read when the device refuses it', async () => {
    const file = fileOf('{}')
    file.text = () => Promise.reject(new DOMException('The disk is gone', 'NotReadableError'))
    expect(await openScanFile(file, sampleStructure, [])).toEqual({ ok: false, problems: 'unreadable' })
  })
})
