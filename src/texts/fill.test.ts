import { describe, expect, it } from 'vitest'
import {
  dayInWords,
  fill,
  fillPlural,
  listInWords,
  namesInWords,
  numberInWords,
  periodInWords,
} from './fill.ts'

describe('fill', () => {
  it.each([
    ['Dag {name}', { name: 'Fien' }, 'Dag Fien'],
    ['{answered} van de {asked}', { answered: 0, asked: 54 }, '0 van de 54'],
    ['{count} en nog eens {count}', { count: 2 }, '2 en nog eens 2'],
    ['geen merk', {}, 'geen merk'],
    ['', { name: 'Fien' }, ''],
    ['Dag {name}', { name: '' }, 'Dag '],
    ['Dag {name}', { name: 'Fien', other: 'wordt niet gebruikt' }, 'Dag Fien'],
  ])('%j with %j reads %j', (text, values: Record<string, string | number>, filled) => {
    expect(fill(text, values)).toBe(filled)
  })

  it('takes a value as it is, also when it looks like a mark or a pattern', () => {
    expect(fill('{name} doet mee', { name: '{count} $& $1' })).toBe('{count} $& $1 doet mee')
  })

  it('leaves out what would turn the words after it around', () => {
    expect(fill('Uitslag van {name} is klaar', { name: '\u202Egnp\u202C.\u2066exe\u2069' })).toBe(
      'Uitslag van gnp.exe is klaar',
    )
    expect(fill('{name}', { name: 'עברית\u200F 1' })).toBe('עברית\u200F 1')
  })

  it('throws on a mark without a value, and names the mark and the text', () => {
    expect(() => fill('Dag {name}', { nam: 'Fien' })).toThrow('no value for {name} in "Dag {name}"')
  })
})

describe('fillPlural', () => {
  const open = { one: '1 vraag is nog open.', other: '{count} vragen zijn nog open.' }

  it.each([
    [0, '0 vragen zijn nog open.'],
    [1, '1 vraag is nog open.'],
    [2, '2 vragen zijn nog open.'],
    [21, '21 vragen zijn nog open.'],
  ])('%i: %s', (count, filled) => {
    expect(fillPlural(open, count)).toBe(filled)
  })

  it('fills the other marks in both forms', () => {
    const missing = { one: 'Er ontbreekt 1: {low}.', other: 'Er ontbreken {count}: {low}.' }
    expect(fillPlural(missing, 1, { low: 40 })).toBe('Er ontbreekt 1: 40.')
    expect(fillPlural(missing, 3, { low: 40 })).toBe('Er ontbreken 3: 40.')
  })

  it('throws on a mark without a value', () => {
    expect(() => fillPlural({ one: '{low}', other: '{low}' }, 2)).toThrow('no value for {low}')
  })
})

describe('listInWords', () => {
  it.each([
    ['nl', [], ''],
    ['nl', ['Leren'], 'Leren'],
    ['nl', ['Leren', 'Koers'], 'Leren en Koers'],
    ['nl', ['Leren', 'Koers', 'Roosters'], 'Leren, Koers en Roosters'],
    ['en', [], ''],
    ['en', ['Learning'], 'Learning'],
    ['en', ['Learning', 'Direction'], 'Learning and Direction'],
  ] as const)('%s %j: %s', (language, items, words) => {
    expect(listInWords(items, language)).toBe(words)
  })
})

describe('namesInWords', () => {
  it('shows where each name begins and ends', () => {
    expect(namesInWords(['Vast en tijdelijk werk', 'Leren'], 'nl')).toBe(
      '"Vast en tijdelijk werk" en "Leren"',
    )
    expect(namesInWords([], 'en')).toBe('')
  })
})

describe('numberInWords', () => {
  it.each([
    [45.83, 'nl', 1, '45,8'],
    [45.83, 'en', 1, '45.8'],
    [0.25, 'nl', 1, '0,3'],
    [275, 'nl', 6, '275'],
    [1234.5, 'nl', 2, '1234,5'],
    [1234.5, 'en', 2, '1234.5'],
    [-0.001, 'nl', 2, '0'],
    [-4.5, 'en', 2, '-4.5'],
  ] as const)('%s in %s with at most %s decimals: %s', (value, language, decimals, words) => {
    expect(numberInWords(value, language, decimals)).toBe(words)
  })
})

describe('dayInWords', () => {
  it.each([
    ['2026-11-22', 'nl', '22 november 2026'],
    ['2026-11-22', 'en', '22 November 2026'],
    ['2026-03-01', 'nl', '1 maart 2026'],
    ['2026-03-01', 'en', '1 March 2026'],
    ['2028-02-29', 'nl', '29 februari 2028'],
  ] as const)('%s in %s: %s', (day, language, words) => {
    expect(dayInWords(day, language)).toBe(words)
  })

  it.each(['2026-01-01T00:00:00Z', '2026-01-01T23:59:59.999Z', '2026-01-01T12:00:00+02:00'])(
    'takes the day of %s as it is written, whatever the zone of the machine',
    (moment) => {
      expect(dayInWords(moment, 'nl')).toBe('1 januari 2026')
    },
  )

  it('throws on what is no day', () => {
    expect(() => dayInWords('morgen', 'nl')).toThrow(RangeError)
  })
})

describe('a period of quarters', () => {
  it.each([
    ['2026-Q1', '2026-Q3', 'nl', 'januari tot en met september 2026'],
    ['2025-Q4', '2026-Q4', 'nl', 'oktober 2025 tot en met december 2026'],
    ['2026-Q2', '2026-Q2', 'en', 'April to June 2026'],
  ] as const)('%s to %s in %s', (from, to, language, words) => {
    expect(periodInWords({ from, to }, language)).toBe(words)
  })
})
