import { deflateRawSync } from 'node:zlib'
import writeXlsx from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { isWithinReach } from './sheet-extent.ts'
import { readTableFile, tableFileLimitMegabytes } from './read-table-file.ts'
import { crc32, writeZip } from '../zip/write-zip.ts'
import { writeWorkbook } from './write-workbook.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
const table = { name: 'Acties', columns: [{ id: 'what', heading: 'Wat', width: 20 }], rows: [['x']] }

/** A workbook of ours with one file of it replaced. */
function workbookWith(path: string, content: string): Uint8Array<ArrayBuffer> {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData></worksheet>'
  const rel = (type: string, target: string) =>
    `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
  const parts: Record<string, string> = {
    '_rels/.rels': rel('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': rel('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet,
    [path]: content,
  }
  return writeZip(Object.entries(parts).map(([name, text]) => ({ path: name, bytes: bytesOf(text) })))
}

/** One packed file that says it is small. */
function bomb(unpackedMegabytes: number): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(Buffer.alloc(unpackedMegabytes * 1_000_000, 32), { level: 9 })
  const zip = writeZip([{ path: 'xl/workbook.xml', bytes: packed }])
  const view = new DataView(zip.buffer)
  view.setUint16(8, 8, true)
  const directory = 30 + 'xl/workbook.xml'.length + packed.length
  view.setUint16(directory + 10, 8, true)
  // What an archive says about its unpacked size is a lie here.
  view.setUint32(directory + 24, 10, true)
  return zip
}

describe('a file with a table', () => {
  it('is read when another program wrote it: packed, with shared texts and real dates', async () => {
    const buffer = await writeXlsx(
      [
        ['Wat', 'Datum', 'Aantal', 'Ja'],
        ['Samen eten', { value: new Date('2026-12-01T00:00:00Z'), type: Date, format: 'd-m-yyyy' }, 12, true],
      ],
      { sheet: 'Lijst' },
    ).toBuffer()
    const read = await readTableFile(new Uint8Array(buffer))
    expect(read).toEqual({
      ok: true,
      sheets: [
        {
          name: 'Lijst',
          rows: [
            ['Wat', 'Datum', 'Aantal', 'Ja'],
            ['Samen eten', { day: '2026-12-01' }, 12, true],
          ],
        },
      ],
    })
  })

  it('is read with hundreds of thousands of bytes, without a worker', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`rij ${row} ${'tekst '.repeat(40)}`])
    const bytes = writeWorkbook([{ ...table, rows }], 'nl')
    expect(bytes.length).toBeGreaterThan(600_000)
    const read = await readTableFile(bytes)
    expect(read.ok && read.sheets[0]?.rows).toHaveLength(3001)
  })

  it.each([
    ['in UTF-8 with its mark', bytesOf('\ufeffBedrijf;Plaats\r\nCafé;Ede\r\n')],
    ['in UTF-8 without a mark', bytesOf('Bedrijf;Plaats\nCafé;Ede\n')],
    ['in the letters of Windows', Uint8Array.from('Bedrijf;Plaats\nCaf\u00e9;Ede\n', (l) => l.charCodeAt(0))],
    ['in UTF-16', new Uint8Array(Buffer.from('\ufeffBedrijf;Plaats\nCafé;Ede\n', 'utf16le'))],
  ])('is read as CSV %s', async (_, bytes) => {
    const read = await readTableFile(bytes as Uint8Array<ArrayBuffer>)
    expect(read.ok && read.sheets[0]?.rows.slice(0, 2)).toEqual([
      ['Bedrijf', 'Plaats'],
      ['Café', 'Ede'],
    ])
  })

  const oldExcel = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])
  const locked = new Uint8Array([...oldExcel, ...Buffer.from('EncryptedPackage', 'utf16le')])
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a workbook of before 2007', oldExcel, 'old-excel'],
    ['a workbook with a password', locked, 'protected'],
    [
      'a zip of something else',
      writeZip([{ path: 'word/document.xml', bytes: bytesOf('<a/>') }]),
      'not-excel',
    ],
    ['half a workbook', writeWorkbook([table], 'nl').slice(0, 900), 'damaged'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not-a-table'],
    ['a workbook that is no XML', workbookWith('xl/workbook.xml', '<workbook><she'), 'damaged'],
    ['more bytes than we take', new Uint8Array(tableFileLimitMegabytes * 1_000_000 + 1), 'too-large'],
    ['a bomb: 60 MB out of 60 kB', bomb(60), 'too-large'],
    [
      'a cell beyond the end of the world',
      workbookWith(
        'xl/worksheets/sheet1.xml',
        '<worksheet><sheetData><row r="9000000000000"/></sheetData></worksheet>',
      ),
      'too-large',
    ],
    [
      'a sheet elsewhere in the archive that spans too much',
      workbookWith(
        'xl/other/s.xml',
        '<worksheet><sheetData><row r="1"><c r="XFD99999"/></row></sheetData></worksheet>',
      ),
      'too-large',
    ],
  ])('is refused with its reason: %s', async (_, bytes, problem) => {
    expect(await readTableFile(bytes as Uint8Array<ArrayBuffer>)).toEqual({ ok: false, problem })
  })

  it('is never an error, whatever bytes follow the head of a zip', async () => {
    const whole = writeWorkbook([table], 'nl')
    for (let at = 4; at < whole.length; at += 7) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      await expect(readTableFile(changed)).resolves.toHaveProperty('ok')
    }
  })
})

describe('a sheet', () => {
  it.each([
    ['<row r="3"><c r="A3"/></row>', true],
    ["<x:row r='3'><x:c s=\"1\" r='B3'/></x:row>", true],
    ['<row r="1048576" ht="15"/>', true],
    ['<cols><col min="1"/></cols><row><c r="ZZZZ1"/></row>', false],
    ['<row><c/></row>', false],
    ['<row r="1"><c r="A1000000"/><c r="ZZ1000000"/></row>', false],
    ['<row r="1e9"/>', false],
  ])('%s is within reach: %s', (xml, expected) => {
    expect(isWithinReach(xml)).toBe(expected)
  })
})

describe('crc32', () => {
  it('is that of the standard', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926)
  })
})
