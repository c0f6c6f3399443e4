import { deflateSync } from 'node:zlib'
import { pdfOf } from './report-fixtures.ts'

const longest = 1_000_000

function packed(dictionary: string, bytes: Uint8Array): string {
  const stream = deflateSync(bytes, { level: 9 })
  const letters = Array.from(stream, (byte) => String.fromCharCode(byte)).join('')
  return `<< ${dictionary} /Filter /FlateDecode /Length ${stream.length} >> stream\n${letters}\nendstream`
}

const list = '<< /Names << /EmbeddedFiles << /Names [(x) 3 0 R] >> >> >>'
const fill = (piece: string) => piece.repeat(Math.ceil(longest / piece.length))

/** Files of about a megabyte that are made to hold up a reader; none holds a scan. */
export function hostilePdfs(): [name: string, bytes: Uint8Array<ArrayBuffer>][] {
  const listBomb = packed('/Type /ObjStm /N 1 /First 4', new Uint8Array(21_000_000))
  const texts: [string, string][] = [
    ['brackets that never close', `1 0 obj ${fill('[')}`],
    ['dictionaries that never close', `1 0 obj ${fill('<</A')}`],
    ['a text that never closes', `1 0 obj (${fill('(\\')}`],
    ['nothing but numbers', fill('1 ')],
    ['nothing but references', `1 0 obj [${fill('1 0 R ')}]`],
    ['nothing but objects', fill('1 0 obj ')],
    ['nothing but streams', fill('1 0 obj<<>>stream ')],
    ['nothing but trailers', fill('trailer<</Root 1 0 R>>')],
    ['nothing but comments', `1 0 obj ${fill('%\n')}`],
    ['nothing but white space', `1 0 obj${fill(' ')}`],
    ['one long word', `1 0 obj ${fill('a')}`],
    ['one long number', fill('1')],
    [
      'objects of which each refers to the next',
      Array.from({ length: 90_000 }, (_, i) => `${i} 0 obj ${i + 1} 0 R endobj`).join('\n'),
    ],
    [
      'a list of lists that share their parts',
      `5 0 obj [${'4 0 R '.repeat(9000)}] endobj ${Array.from({ length: 9000 }, (_, i) => `${i + 10} 0 obj << /Kids 5 0 R >> endobj`).join('\n')} 4 0 obj << /Kids [${Array.from({ length: 9000 }, (_, i) => `${i + 10} 0 R`).join(' ')}] >> endobj 1 0 obj << /Names << /EmbeddedFiles 4 0 R >> >> endobj trailer << /Root 1 0 R >>`,
    ],
    [
      'two thousand lists of objects that unpack to much',
      Array.from(
        { length: 2000 },
        (_, i) =>
          `${i + 9} 0 obj ${i < 40 ? listBomb : '<< /Type /ObjStm /Filter /FlateDecode /Length 2 >> stream\nxx\nendstream'} endobj`,
      ).join('\n'),
    ],
  ]
  return texts.map(([name, text]) => [name, pdfOf('%PDF-1.7', text)])
}

/** An attachment of 30 MB once it is unpacked. */
export function pdfWithBomb(): Uint8Array<ArrayBuffer> {
  const bomb = packed('', new Uint8Array(30_000_000))
  return pdfOf(
    '%PDF-1.7',
    `1 0 obj ${list} endobj 2 0 obj ${bomb} endobj`,
    '3 0 obj << /F (a.scan.json) /EF << /F 2 0 R >> >> endobj trailer << /Root 1 0 R >>',
  )
}
