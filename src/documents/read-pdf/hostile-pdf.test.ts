import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostilePdfs, pdfWithBomb } from '../../../tests/support/hostile-pdfs.ts'
import { pdfOf, reportFixture } from '../../../tests/support/report-fixtures.ts'
import { scanInPdf } from './scan-in-pdf.ts'

describe('a vicious PDF', () => {
  // How long each takes is tried in tests/long: a clock has no place here.
  it.each(hostilePdfs())('holds no scan, and is told so: %s', async (_, bytes) => {
    expect(await scanInPdf(bytes)).toMatchObject({ ok: false })
  })

  it('whose attachment unpacks to more than a scan may be is too large', async () => {
    expect(await scanInPdf(pdfWithBomb())).toEqual({
      ok: false,
      problems: [{ field: '', code: 'too-large', limitMegabytes: 5 }],
    })
  })
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
