import { describe, expect, it } from 'vitest'
import { buildScan, exampleText, scanText } from '../../../tests/support/scan-builder.ts'
import { parseScan, parseScanValue, scanFileLimitMegabytes } from './parse-scan.ts'
import type { ScanProblem } from './scan-problem.ts'

function problemsOf(text: string): ScanProblem[] {
  const parsed = parseScan(text)
  return parsed.ok ? [] : parsed.problems
}

describe('a scan file is read', () => {
  it('with as little as a scan may hold', () => {
    expect(parseScan(scanText())).toEqual({ ok: true, scan: buildScan() })
  })

  it('with a byte-order mark in front', () => {
    expect(parseScan(`\uFEFF${scanText()}`).ok).toBe(true)
  })

  it('with white space around it', () => {
    expect(parseScan(`\r\n\t ${scanText()} \n\n`).ok).toBe(true)
  })

  it.each([
    ['createdAt', '2026-10-05T08:30:00.000Z'],
    ['updatedAt', '2026-10-05T08:30:00+02:00'],
    ['completedAt', null],
    ['language', 'en'],
    ['route', 'quick'],
    ['respondent', { role: null }],
    ['consent', {}],
    ['agreements', []],
    ['laterField', { anything: [1, null] }],
  ])('with the optional field %s', (field, value) => {
    expect(parseScan(scanText({ [field]: value }))).toEqual({
      ok: true,
      scan: { ...buildScan(), [field]: value },
    })
  })

  it('up to the size limit', () => {
    const text = scanText()
    expect(parseScan(text.padEnd(scanFileLimitMegabytes * 1_000_000)).ok).toBe(true)
  })
})

describe('what is no scan file is refused, with its reason:', () => {
  it.each<[string, string, ScanProblem]>([
    ['nothing at all', '', { field: '', code: 'empty' }],
    ['white space', ' \n\t ', { field: '', code: 'empty' }],
    ['a byte-order mark alone', '\uFEFF', { field: '', code: 'empty' }],
    ['the letters of a PDF', '%PDF-1.7\n%âãÏÓ', { field: '', code: 'not-json' }],
    ['prose', 'Beste adviseur, hier is de scan.', { field: '', code: 'not-json' }],
    ['a picture', '\x89PNG\r\n\x1A\n\0\0', { field: '', code: 'not-json' }],
    ['two scans in one file', scanText() + scanText(), { field: '', code: 'not-json' }],
    ['a list', '[]', { field: 'format', code: 'other-format', found: '[]' }],
    ['null', 'null', { field: 'format', code: 'other-format', found: 'null' }],
    ['a number', '12', { field: 'format', code: 'other-format', found: '12' }],
    ['a text', '"scan"', { field: 'format', code: 'other-format', found: 'scan' }],
    ['no format', '{}', { field: 'format', code: 'other-format', found: 'null' }],
    [
      'another format',
      scanText({ format: 'toekomstscan/result' }),
      { field: 'format', code: 'other-format', found: 'toekomstscan/result' },
    ],
    [
      'a newer version',
      scanText({ formatVersion: 2 }),
      { field: 'formatVersion', code: 'newer-version', found: '2' },
    ],
    [
      'an endless version',
      scanText().replace('"formatVersion":1', '"formatVersion":1e999'),
      { field: 'formatVersion', code: 'newer-version', found: 'Infinity' },
    ],
    [
      'a file of 6 MB',
      scanText({ note: 'x'.repeat(6_000_000) }),
      { field: '', code: 'too-large', limitMegabytes: 5 },
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem])
  })

  it('one character over the limit', () => {
    const text = scanText().padEnd(scanFileLimitMegabytes * 1_000_000 + 1)
    expect(problemsOf(text)).toEqual([{ field: '', code: 'too-large', limitMegabytes: 5 }])
  })
})

describe('a newer version is named before anything else that may have changed with it', () => {
  it('so its other fields are not held against it', () => {
    const text = scanText({ formatVersion: 2, answers: 'moved elsewhere', company: undefined })
    expect(problemsOf(text)).toEqual([{ field: 'formatVersion', code: 'newer-version', found: '2' }])
  })
})

describe('a field that is missing is named:', () => {
  it.each(['formatVersion', 'questionnaire', 'id', 'company', 'answers'])('%s', (field) => {
    expect(problemsOf(scanText({ [field]: undefined }))).toEqual([{ field, code: 'missing' }])
  })

  it.each([
    ['company.sector', { company: { sizeBand: '25-49' } }],
    ['company.sizeBand', { company: { sector: 'F' } }],
    ['questionnaire.version', { questionnaire: { id: 'toekomstscan' } }],
    ['agreements.0.status', { agreements: [{ id: 'a', origin: 'employer' }] }],
  ])('%s', (field, fields) => {
    expect(problemsOf(scanText(fields))).toEqual([{ field, code: 'missing' }])
  })
})

describe('a field of the wrong type is named, with what stands there:', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['answers', { answers: [] }, '[]'],
    ['answers', { answers: 'none' }, 'none'],
    ['answers.heavy', { answers: { heavy: 3 } }, '3'],
    ['answers.heavy', { answers: { heavy: {} } }, '{}'],
    ['answers.heavy', { answers: { heavy: { option: 3 } } }, '{"option":3}'],
    ['answers.heavy', { answers: { heavy: { options: 'a' } } }, '{"options":"a"}'],
    ['answers.heavy', { answers: { heavy: { unknown: false } } }, '{"unknown":false}'],
    ['company', { company: null }, 'null'],
    ['company.name', { company: { sector: 'F', sizeBand: '25-49', name: 12 } }, '12'],
    ['company.sector', { company: { sector: 'Z', sizeBand: '25-49' } }, 'Z'],
    ['id', { id: 'scan-1' }, 'scan-1'],
    ['priorities.1', { priorities: ['a', 2] }, '2'],
    ['keyFigures.sick-leave', { keyFigures: { 'sick-leave': 4 } }, '4'],
    ['createdAt', { createdAt: 'yesterday' }, 'yesterday'],
    ['updatedAt', { updatedAt: '2026-13-45T08:30:00Z' }, '2026-13-45T08:30:00Z'],
    ['dossier.talkAt', { dossier: { talkAt: '2026-99-99' } }, '2026-99-99'],
    ['questionnaire.version', { questionnaire: { id: 'toekomstscan', version: 'latest' } }, 'latest'],
  ])('%s', (field, fields, found) => {
    expect(problemsOf(scanText(fields))).toEqual([{ field, code: 'wrong-type', found }])
  })

  it('and a number too large for any score', () => {
    const snapshot = { version: '1.0.0', at: '2026-01-01T00:00:00Z', themes: { staff: 7 }, pillars: {} }
    const text = scanText({ snapshots: [snapshot] }).replace('"staff":7', '"staff":1e999')
    expect(problemsOf(text)).toEqual([
      { field: 'snapshots.0.themes.staff', code: 'wrong-type', found: 'Infinity' },
    ])
  })
})

describe('a value outside a closed list is named, with what is allowed:', () => {
  it.each([
    ['company.sizeBand', { company: { sector: 'F', sizeBand: '26-48' } }, '26-48', '25-49'],
    [
      'company.region',
      { company: { sector: 'F', sizeBand: '25-49', region: 'Limburg' } },
      'Limburg',
      'limburg',
    ],
    ['respondent.role', { respondent: { role: 'boss' } }, 'boss', 'owner'],
    ['route', { route: 'slow' }, 'slow', 'quick'],
    ['language', { language: 'de' }, 'de', 'nl'],
    ['formatVersion', { formatVersion: 0 }, '0', '1'],
  ])('%s', (field, fields, found, allowed) => {
    expect(problemsOf(scanText(fields))).toEqual([
      { field, code: 'not-allowed', found, allowed: expect.arrayContaining([allowed]) },
    ])
  })
})

describe('all problems of a file come at once', () => {
  it('each at its field', () => {
    const fields = problemsOf(scanText({ id: 'x', company: { sector: 5 }, answers: { heavy: true } }))
    expect(fields.map(({ field }) => field)).toEqual([
      'id',
      'company.sector',
      'company.sizeBand',
      'answers.heavy',
    ])
  })
})

describe('a stored record is read as strictly as a file', () => {
  it.each([[undefined], [null], ['text'], [new Date(0)], [new Map()]])('%s is refused', (record) => {
    expect(parseScanValue(record).ok).toBe(false)
  })

  it('and a record that holds itself is refused', () => {
    const record: Record<string, unknown> = { ...buildScan() }
    record.itself = record
    expect(parseScanValue(record)).toEqual({ ok: false, problems: [{ field: '', code: 'not-json' }] })
  })

  it('and a sound one is opened', () => {
    expect(parseScanValue(JSON.parse(exampleText())).ok).toBe(true)
  })
})
