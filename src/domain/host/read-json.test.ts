import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'
import { buildHost, fileOf } from '../../../tests/support/sample-host.ts'

const lines = (...text: string[]) => text.join('\n')

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a text that is no JSON is told with its line and cause:', () => {
  it.each([
    ['a comma before the last bracket', lines('{', '  "a": 1,', '}'), 2, 'extra-comma'],
    ['a comma before the end of a list', lines('[', '  1,', ']'), 2, 'extra-comma'],
    ['two commas', lines('[1,', '2,,', '3]'), 2, 'extra-comma'],
    ['no comma: the line where it belongs', lines('{', '  "a": 1', '', '  "b": 2', '}'), 2, 'missing-comma'],
    ['no colon', lines('{', '  "a" 1', '}'), 2, 'missing-colon'],
    ['a name without quotes', lines('{', '  a: 1', '}'), 2, 'missing-name'],
    ['curly quotes', lines('{', '  “a”: 1', '}'), 2, 'missing-name'],
    ['a note of one\u2019s own', lines('{', '  // note', '  "a": 1', '}'), 2, 'missing-name'],
    ['a text over two lines', lines('{', '  "a": "one', 'two"', '}'), 2, 'quote'],
    ['a text without an end', lines('{', '  "a": "one', '}'), 2, 'quote'],
    ['a bracket that is not closed', lines('{', '  "a": [1', ''), 3, 'unfinished'],
    ['a file cut off after a colon', lines('{', '  "a":'), 2, 'unfinished'],
    ['a second value', lines('{}', '{}'), 2, 'after-end'],
    ['a word without quotes', lines('{', '  "a": yes', '}'), 2, 'value'],
    ['True with a capital', lines('{', '  "a": True', '}'), 2, 'value'],
    ['a number with a comma in it', lines('{', '  "a": 1,5', '}'), 2, 'missing-name'],
  ])('%s', (_, text, line, cause) => {
    expect(readJson(text)).toEqual({ ok: false, line, cause })
  })

  it.each(['\n', '\r\n', '\r'])('lines may end with %j', (end) => {
    expect(readJson(['{', '  "a": 1,', '}'].join(end))).toMatchObject({ line: 2 })
  })

  it('nesting without end is refused, not followed down', () => {
    expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false, cause: 'too-deep' })
  })
})

describe('a text that is JSON', () => {
  it('gives its value and the line of every field', () => {
    const read = readJson(lines('{', '  "a": [', '    1,', '    { "b": "x" }', '  ]', '}'))
    if (!read.ok) throw new Error('is JSON')
    expect(read.value).toEqual({ a: [1, { b: 'x' }] })
    expect([[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b']].map(read.lineOf)).toEqual([1, 2, 3, 4, 4])
  })

  it('gives the line of what a missing field should stand in', () => {
    const read = readJson(lines('{', '  "a": {', '  }', '}'))
    expect(read.ok && read.lineOf(['a', 'gone', 'deeper'])).toBe(2)
  })

  it('names a field that is there twice', () => {
    expect(readJson('{"a": {"b": 1, "b": 2}}')).toMatchObject({ repeated: [['a', 'b']] })
  })

  it.each(['{}', '[]', '"x"', ' 0 ', '-1.5e+3', 'null', '{"":{"":[]}}', '"\\u00e9\\n"'])(
    '%s is read',
    (text) => {
      expect(readJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) })
    },
  )
})

describe('the reader and JSON.parse', () => {
  it('agree on every value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('agree on whether a damaged file is JSON', () => {
    const whole = fileOf(buildHost())
    const piece = fc.oneof(
      fc.constantFrom(',', '"', '}', ']', ':', '\\', '\n', '-', '0', 'null', ''),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(5), piece, (at, length, by) => {
        const damaged = whole.slice(0, at) + by + whole.slice(at + length)
        expect(readJson(damaged).ok).toBe(isJson(damaged))
      }),
      { numRuns: 2000 },
    )
  })
})
