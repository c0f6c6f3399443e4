import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { resultSchema } from '../domain/result/result-schema.ts'
import { runCommand, temporaryFolder, today } from '../../tests/support/run-cli.ts'
import { exampleText, fixtureText } from '../../tests/support/scan-builder.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const bakery = folder.write('bakery.scan.json', exampleText())

const told: string[] = []
beforeEach(() => {
  told.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0)
  return () => vi.restoreAllMocks()
})

/** The example with one piece of text in the place of another, as a file. */
function damaged(name: string, from: string, to: string): string {
  const text = exampleText()
  if (!text.includes(from)) throw new Error(`The example does not hold ${from}`)
  return folder.write(name, text.replace(from, to))
}

async function resultOf(...args: string[]) {
  const outcome = await runCommand('score', ...args)
  if (outcome.exit !== 0) throw new Error(outcome.message)
  return resultSchema.parse(JSON.parse(outcome.output))
}

describe('score', () => {
  it('prints the result of a scan file, in full precision', async () => {
    const result = await resultOf(bakery)
    expect(result.scanId).toBe('0b4c1f5e-6f0e-4d53-9d0b-0c9b1a5e0001')
    expect(result.pillars.map(({ id }) => id)).toEqual([
      'strategy-and-business',
      'flexibility-and-agility',
      'scaling-up-and-down',
      'employability',
    ])
    // (3·50 + 2·50 + 1·25) ÷ 6
    expect(result.pillars[0]?.themes[0]?.score).toBeCloseTo(275 / 6, 12)
    expect(result.total.score).not.toBe(Math.round(result.total.score ?? 0))
  })

  it('is of today, unless another day is named', async () => {
    expect((await resultOf(bakery)).asOf).toBe(today)
    expect((await resultOf(bakery, '--as-of', '2026-01-31')).asOf).toBe('2026-01-31')
  })

  it('prints the same bytes every time', async () => {
    expect(await runCommand('score', bakery)).toEqual(await runCommand('score', bakery))
  })

  it('has nothing to remark on a sound file', async () => {
    await runCommand('score', bakery)
    expect(told).toEqual([])
  })

  it('opens a file of the first format version', async () => {
    const old = folder.write('old.scan.json', fixtureText('scan-format-1.scan.json'))
    expect((await resultOf(old)).scanId).toBe('5b7d1f1e-93c1-4a4e-8f57-0d6a4b3c2e10')
  })

  it('opens a file that starts with a byte-order mark', async () => {
    expect((await resultOf(folder.write('mark.scan.json', `\uFEFF${exampleText()}`))).unanswered).toEqual([])
  })

  it('remarks on a higher questionnaire, beside the result', async () => {
    const path = damaged('higher.scan.json', '"version": "1.0.0"', '"version": "7.0.0"')
    expect((await resultOf(path, '--lang', 'en')).questionnaireVersion).toBe('1.0.0')
    expect(told.join('')).toMatch(/newer questionnaire \(7\.0\.0\)/)
  })
})

describe('score refuses, with exit 1 and file → field → problem → cure,', () => {
  it.each<[string, () => string, string, string]>([
    ['an empty file', () => folder.write('empty.json', ''), 'the whole file', 'The file is empty.'],
    [
      'a file that was cut off',
      () => folder.write('cut.json', exampleText().slice(0, 900)),
      'the whole file',
      'The file is not a scan, or it is damaged.',
    ],
    [
      'a picture',
      () => folder.write('photo.json', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254])),
      'the whole file',
      'The file is not a scan, or it is damaged.',
    ],
    [
      'a PDF',
      () => folder.write('report.json', '%PDF-1.7\n'),
      'the whole file',
      'This PDF is damaged or not complete.',
    ],
    [
      'another format',
      () => damaged('format.json', 'toekomstscan/scan', 'elsewhere/scan'),
      'format',
      'This is not a file from the Toekomstscan. It says: elsewhere/scan.',
    ],
    [
      'a newer version',
      () => damaged('newer.json', '"formatVersion": 1', '"formatVersion": 9'),
      'formatVersion',
      'This file comes from a newer version (9) of the scan.',
    ],
    [
      'a question that never existed',
      () => damaged('question.json', '"direction-shared"', '"direction-hidden"'),
      'answers.direction-hidden',
      'We do not know direction-hidden. It belongs to no version of this scan.',
    ],
    [
      'an option that never existed',
      () => damaged('option.json', '"told-when-asked"', '"told-at-lunch"'),
      'answers.direction-shared.option',
      'We do not know told-at-lunch. It belongs to no version of this scan.',
    ],
    [
      'a wrong type',
      () => damaged('type.json', '"Bakkerij Voorbeeld"', '12'),
      'company.name',
      'Something here cannot be right: 12.',
    ],
    [
      'a size outside the list',
      () => damaged('size.json', '"25-49"', '"26-48"'),
      'company.sizeBand',
      'Something here cannot be right: 26-48.',
    ],
    [
      'a file of 6 MB',
      () => folder.write('large.json', exampleText().padEnd(6_000_000)),
      'the whole file',
      'The file is larger than 5 MB.',
    ],
    [
      'a file of 24 MB, unread',
      () => folder.write('huge.json', exampleText().padEnd(24_000_000)),
      'the whole file',
      'The file is larger than 5 MB.',
    ],
    ['a file that is not there', () => folder.path('gone.json'), 'the whole file', ''],
    ['a folder', () => folder.path(''), 'the whole file', ''],
  ])('%s', async (_, write, field, problem) => {
    const path = write()
    const outcome = await runCommand('score', path, '--lang', 'en')
    const parts = outcome.exit === 0 ? [] : outcome.message.split(' → ')
    expect(outcome.exit).toBe(1)
    expect(parts.slice(0, 2)).toEqual([path, field])
    expect(parts[2]).toContain(problem)
    expect(parts[3]).toMatch(/\.$/)
  })

  it('all problems of a file, one on each line', async () => {
    const text = exampleText()
      .replace('"told-when-asked"', '"nowhere"')
      .replace('"noord-brabant"', '"atlantis"')
    const both = folder.write('two.json', text.replace('"owner"', '"boss"'))
    const outcome = await runCommand('score', both)
    const lines = outcome.exit === 0 ? [] : outcome.message.split('\n')
    expect(lines.map((line) => line.split(' → ')[1])).toEqual(['company.region', 'respondent.role'])
  })

  it('in Dutch, unless English is asked for', async () => {
    const path = folder.write('leeg.json', '')
    expect(await runCommand('score', path)).toEqual({
      exit: 1,
      message: `${path} → het hele bestand → Het bestand is leeg. → Kies een ander bestand.`,
    })
  })

  it('and shows no character that steers a terminal', async () => {
    const path = damaged('colour.json', '"told-when-asked"', '"\\u001b[31mred\\u202e"')
    const outcome = await runCommand('score', path)
    expect(outcome.exit === 1 && outcome.message).toContain('□[31mred□')
  })
})

describe('report', () => {
  const pdf = folder.path('report.pdf')
  const bytesOf = async (...args: string[]) => {
    expect(await runCommand('report', bakery, '--out', pdf, ...args)).toEqual({ exit: 0, output: '' })
    return readFileSync(pdf)
  }

  it('writes a PDF, and nothing on standard output', async () => {
    const bytes = await bytesOf()
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(bytes.length).toBeLessThanOrEqual(600_000)
  })

  it('writes the same bytes for the same scan, day and language', async () => {
    const first = await bytesOf('--as-of', '2026-01-31')
    expect((await bytesOf('--as-of', '2026-01-31')).equals(first)).toBe(true)
  })

  it('writes another report on another day or in another language', async () => {
    const first = await bytesOf()
    expect((await bytesOf('--as-of', '2026-01-31')).equals(first)).toBe(false)
    expect((await bytesOf('--lang', 'en')).equals(first)).toBe(false)
  })

  it('takes the full edition by name', async () => {
    const first = await bytesOf()
    expect((await bytesOf('--edition', 'full')).equals(first)).toBe(true)
  })

  it('exits with 1 where it may not write', async () => {
    const outcome = await runCommand('report', bakery, '--out', folder.path('no/such/folder.pdf'))
    expect(outcome).toMatchObject({
      exit: 1,
      message: expect.stringContaining('→ (file) → cannot be written'),
    })
  })

  it('writes nothing for a bad scan', async () => {
    const path = folder.path('never.pdf')
    expect(await runCommand('report', folder.write('none.json', ''), '--out', path)).toMatchObject({
      exit: 1,
    })
    expect(() => readFileSync(path)).toThrow()
  })
})
