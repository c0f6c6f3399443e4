import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { exampleText, scanText, smallStructure } from '../../../tests/support/scan-builder.ts'
import { buildResult } from '../result/build-result.ts'
import { completeScan } from './complete-scan.ts'
import { measureProgress } from './progress.ts'
import { readScan, type ReadScan } from './read-scan.ts'
import { writeScan } from './write-scan.ts'

const structure = { ...testContent().structure }
const quick = { ...structure, sensitivity: { ...structure.sensitivity, draws: 1 } }
const examples = ['bakery', 'installation', 'care'].map(exampleText)

/** A file is either refused with problems that can be told, or it can be scored, continued and written again. */
function expectSound(read: ReadScan): void {
  if (!read.ok) {
    expect(read.problems.length).toBeGreaterThan(0)
    for (const problem of read.problems) {
      expect(typeof problem.field).toBe('string')
      if ('found' in problem) expect(problem.found.length).toBeLessThanOrEqual(100)
    }
    return
  }
  measureProgress(read.scan, quick)
  buildResult(
    completeScan(read.scan, quick, '2026-11-22T10:00:00.000Z'),
    { structure: quick, practices: [], references: [], modules: [] },
    '2026-11-22',
  )
  expect(readScan(writeScan(read.scan), quick, [])).toEqual(read)
}

describe('a file that is cut off', () => {
  it.each(['bakery', 'installation', 'care'])(
    'is refused as damaged at every 50th character (%s)',
    (name) => {
      const text = exampleText(name).trimEnd()
      for (let end = 50; end < text.length; end += 50) {
        expect(readScan(text.slice(0, end), structure, []), `cut at ${end}`).toEqual({
          ok: false,
          problems: [{ field: '', code: 'not-json' }],
        })
      }
    },
  )

  it('is refused when only its last bracket is gone', () => {
    expect(readScan(exampleText().trimEnd().slice(0, -1), structure, []).ok).toBe(false)
  })
})

describe('a file that is nested too deep is refused, not followed down:', () => {
  const nest = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const damaged = { ok: false, problems: [{ field: '', code: 'not-json' }] }

  it.each([
    ['the whole file', nest(10_000)],
    ['the format', `{"format":${nest(10_000)}}`],
    ['an answer', scanText({ answers: { heavy: 0 } }).replace('"heavy":0', `"heavy":${nest(10_000)}`)],
    ['a field of a later version', scanText({ later: 0 }).replace('"later":0', `"later":${nest(10_000)}`)],
    [
      'objects',
      scanText({ later: 0 }).replace('"later":0', `"later":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
    ],
  ])('%s', (_, text) => {
    expect(readScan(text, structure, [])).toEqual(damaged)
  })

  it('while a note of a later version may go fifty levels deep', () => {
    const text = scanText({ later: 0 }).replace('"later":0', `"later":${nest(50)}`)
    expect(readScan(text, structure, []).ok).toBe(true)
  })
})

describe('names that every object has by birth', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is no question, option, theme or figure',
    (name) => {
      const fields = {
        answers: { [name]: { unknown: true }, heavy: { option: name } },
        priorities: [name],
        keyFigures: { [name]: 'low', 'sick-leave': name },
        unclear: [name],
        company: { sector: 'F', sizeBand: '25-49', branch: name },
      }
      const read = readScan(scanText(fields), smallStructure(), [])
      expect(read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`).sort()).toEqual(
        [
          `answers.${name} unknown-id`,
          'answers.heavy.option unknown-id',
          'company.branch unknown-id',
          `keyFigures.${name} unknown-id`,
          'keyFigures.sick-leave unknown-id',
          'priorities.0 unknown-id',
          'unclear.0 unknown-id',
        ].sort(),
      )
    },
  )

  it('__proto__ changes no object, in whatever part it stands', () => {
    const poison = '"__proto__":{"polluted":true,"option":"at-50"}'
    for (const part of ['{"format"', '"company":{', '"answers":{', '"questionnaire":{']) {
      const at = part.startsWith('{') ? '{' : part
      const read = readScan(
        scanText().replace(at, `${at}${poison}${part === '"answers":{' ? '' : ','}`),
        smallStructure(),
        [],
      )
      if (read.ok) expect(read.scan).not.toHaveProperty('polluted')
      if (read.ok) expect(read.scan.company).not.toHaveProperty('polluted')
    }
    expect({}).not.toHaveProperty('polluted')
  })

  it('__proto__ as a question is a problem that names it, as any id that never existed', () => {
    const text = scanText().replace('"answers":{', '"answers":{"__proto__":{"option":"at-50"}')
    const read = readScan(text, smallStructure(), [])
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(['answers.__proto__'])
  })
})

describe('a message shows a glimpse of the file', () => {
  it.each([
    ['a long text', 'x'.repeat(5000)],
    ['a long text of two-part letters', '😀'.repeat(200)],
    ['a large object', Object.fromEntries(Array.from({ length: 999 }, (_, i) => [`k${i}`, i]))],
  ])('of %s at most 60 characters, never half a letter', (_, sector) => {
    const read = readScan(scanText({ company: { sector, sizeBand: '25-49' } }), structure, [])
    const [problem] = read.ok ? [] : read.problems
    const found = problem && 'found' in problem ? problem.found : ''
    expect(found.length).toBeLessThanOrEqual(60)
    expect(found.endsWith('…')).toBe(true)
    expect(found).not.toMatch(/\p{Cs}/u)
  })
})

describe('a thousand faults', () => {
  it('are all told', () => {
    const answers = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`q${i}`, { option: 'a' }]))
    const read = readScan(scanText({ answers }), structure, [])
    expect(read.ok ? 0 : read.problems.length).toBe(1000)
  })
})

describe('a damaged example never breaks its reader', () => {
  it('whatever characters are put in the place of others', () => {
    const slip = fc.record({
      at: fc.nat(),
      length: fc.nat(40),
      by: fc.string({ unit: 'binary', maxLength: 20 }),
    })
    const property = fc.property(
      fc.constantFrom(...examples),
      fc.array(slip, { minLength: 1, maxLength: 3 }),
      (text, slips) => {
        const damaged = slips.reduce((whole, { at, length, by }) => {
          const start = at % whole.length
          return whole.slice(0, start) + by + whole.slice(start + length)
        }, text)
        expectSound(readScan(damaged, quick, []))
      },
    )
    fc.assert(property, { seed: 20260101, numRuns: 500 })
  })

  it('whatever value is put in the place of another', () => {
    const text = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('constructor', '\u202Etxt.exe', '', 1e308, -1),
    )
    const property = fc.property(fc.constantFrom(...examples), fc.nat(), text, (example, at, value) => {
      const raw = JSON.parse(example) as object
      const places = placesIn(raw)
      places[at % places.length]?.put(value)
      expectSound(readScan(JSON.stringify(raw), quick, []))
    })
    fc.assert(property, { seed: 20260101, numRuns: 500 })
  })
})

/** Every field of a value, however deep, as a place where another value can be put. */
function placesIn(node: object): { put: (value: unknown) => void }[] {
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => [
    { put: (value: unknown) => void Object.assign(node, { [key]: value }) },
    ...(typeof child === 'object' && child !== null ? placesIn(child) : []),
  ])
}
