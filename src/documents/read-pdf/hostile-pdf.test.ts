import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfOf, reportFixture } from '../../../tests/support/report-fixtures.ts'
import { scanInPdf } from './scan-in-pdf.ts'

/** A vicious file may not hold up the page longer than this. */
const patience = 2000
const longest = 1_000_000

function packed(dictionary: string, bytes: Uint8Array): string {
  const stream = deflateSync(bytes, { level: 9 })
  const letters = Array.from(stream, (byte) => String.fromCharCode(byte)).join('')
  return `<< ${dictionary} /Filter /FlateDecode /Length ${stream.length} >> stream\n${letters}\nendstream`
}

const list = '<< /Names << /EmbeddedFiles << /Names [(x) 3 0 R] >> >> >>'
const bomb = packed('', new Uint8Array(30_000_000))
const listBomb = packed('/Type /ObjStm /N 1 /First 4', new Uint8Array(21_000_000))
const fill = (piece: string) => piece.repeat(Math.ceil(longest / piece.length))

describe('a vicious PDF is answered in time', () => {
  it.each([
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
  ])(
    '%s',
    async (_, text) => {
      expect(await scanInPdf(pdfOf('%PDF-1.7', text))).toMatchObject({ ok: false })
    },
    patience,
  )

  it(
    'an attachment that unpacks to more than a scan may be is too large',
    async () => {
      const report = pdfOf(
        '%PDF-1.7',
        `1 0 obj ${list} endobj 2 0 obj ${bomb} endobj`,
        '3 0 obj << /F (a.scan.json) /EF << /F 2 0 R >> >> endobj trailer << /Root 1 0 R >>',
      )
      expect(await scanInPdf(report)).toEqual({
        ok: false,
        problems: [{ field: '', code: 'too-large', limitMegabytes: 5 }],
      })
    },
    patience,
  )
})

const fragments = [
  '1 0 obj',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  'stream\n',
  'endstream',
  'endobj',
  'trailer',
  '/Kids',
  '9 0 R',
  '%',
  '\0',
]
const change = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(400) }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), length: fc.nat(400), to: fc.nat() }),
  fc.record({ kind: fc.constant('put' as const), at: fc.nat(), piece: fc.constantFrom(...fragments) }),
)
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never

function apply(bytes: Uint8Array<ArrayBuffer>, step: Change): Uint8Array<ArrayBuffer> {
  const at = step.at % (bytes.length + 1)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  if (step.kind === 'byte') return new Uint8Array([...before, step.byte, ...after.subarray(1)])
  if (step.kind === 'cut') return new Uint8Array([...before, ...after.subarray(step.length)])
  if (step.kind === 'put') return new Uint8Array([...before, ...pdfOf(step.piece), ...after])
  const to = step.to % (bytes.length + 1)
  const piece = after.subarray(0, step.length)
  return new Uint8Array([...bytes.subarray(0, to), ...piece, ...bytes.subarray(to)])
}

describe('a damaged report', () => {
  // The seed of a failing run is printed by fast-check.
  it.each(['as-written', 'resaved-object-streams', 'drawn-on-object-streams', 'resaved-by-ghostscript'])(
    'gives a text or a reason, and never throws: %s',
    async (name) => {
      const report = reportFixture(name)
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
          const read = await scanInPdf(changes.reduce(apply, report))
          if (read.ok) expect(typeof read.text).toBe('string')
          else expect(read.problems).toHaveLength(1)
        }),
        { numRuns: 150 },
      )
    },
  )

  it('of any bytes gives a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(await scanInPdf(new Uint8Array(bytes))).toMatchObject({ ok: false })
      }),
      { numRuns: 100 },
    )
  })
})
