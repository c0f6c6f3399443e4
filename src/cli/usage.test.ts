import { afterAll, describe, expect, it } from 'vitest'
import { runCommand, runProcess, temporaryFolder } from '../../tests/support/run-cli.ts'
import { exampleText } from '../../tests/support/scan-builder.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const example = 'public/examples/bakery.scan.json'

describe('the command line called wrongly exits with 2:', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'Usage: npm run -s cli -- <command>'],
    ['an unknown command', ['scores'], 'There is no command "scores".'],
    ['a command by a name that every object has', ['constructor'], 'There is no command "constructor".'],
    ['another such name', ['toString'], 'There is no command "toString".'],
    ['and another', ['__proto__'], 'There is no command "__proto__".'],
    ['an unknown option', ['score', example, '--loud'], '--loud'],
    ['an option without its value', ['score', example, '--lang'], '--lang'],
    ['an unknown language', ['score', example, '--lang', 'de'], '--lang is nl or en, not "de".'],
    [
      'no day',
      ['score', example, '--as-of', 'yesterday'],
      '--as-of is a day such as 2026-11-22, not "yesterday".',
    ],
    ['a day that no calendar has', ['score', example, '--as-of', '2026-02-30'], 'not "2026-02-30"'],
    ['a thirteenth month', ['score', example, '--as-of', '2026-13-01'], 'not "2026-13-01"'],
    ['score without a file', ['score'], 'Name a scan file or a report, or - for standard input.'],
    [
      'report without a file',
      ['report', '--out', 'never.pdf'],
      'Name a scan file or a report, or - for standard input.',
    ],
    ['report without a place for the PDF', ['report', example], '--out report.pdf'],
    [
      'an edition that does not exist',
      ['report', example, '--out', 'never.pdf', '--edition', 'other'],
      'not "other"',
    ],
  ])('%s', async (_, args, message) => {
    const outcome = await runCommand(...args)
    expect(outcome).toEqual({ exit: 2, message: expect.stringContaining(message) })
  })
})

describe('a leap day', () => {
  it('is a day', async () => {
    expect(await runCommand('score', example, '--as-of', '2028-02-29')).toMatchObject({ exit: 0 })
  })
})

describe('the process', () => {
  it('prints the result on standard output, nothing on standard error, and exits with 0', () => {
    const { exit, stdout, stderr } = runProcess(['score', example, '--as-of', '2026-11-22'])
    expect([exit, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ format: 'toekomstscan/result', asOf: '2026-11-22' })
  })

  it('reads a scan from standard input, with the same result', () => {
    const args = ['--as-of', '2026-11-22']
    const piped = runProcess(['score', '-', ...args], exampleText())
    expect(piped).toEqual(runProcess(['score', example, ...args]))
  })

  it('names standard input - in its problems', () => {
    expect(runProcess(['score', '-'], '')).toEqual({
      exit: 1,
      stdout: '',
      stderr: '- → het hele bestand → Het bestand is leeg. → Kies een ander bestand.\n',
    })
  })

  it('prints problems of its input on standard error alone, and exits with 1', () => {
    const gone = folder.path('gone.json')
    const { exit, stdout, stderr } = runProcess(['score', gone, '--lang', 'en'])
    expect([exit, stdout]).toEqual([1, ''])
    expect(stderr.split(' → ')[0]).toBe(gone)
  })

  it('prints remarks on standard error, beside the result', () => {
    const higher = exampleText().replace('"version": "1.0.0"', '"version": "7.0.0"')
    const { exit, stdout, stderr } = runProcess(['score', '-', '--lang', 'en'], higher)
    expect(exit).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ questionnaireVersion: '1.0.0' })
    expect(stderr).toContain('newer questionnaire')
  })

  it('prints how it is used on standard error alone, and exits with 2', () => {
    const { exit, stdout, stderr } = runProcess(['constructor'])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: npm run -s cli -- <command>')
  })

  it('exits with 1 on a bad content folder', () => {
    const { exit, stdout, stderr } = runProcess(['check-content', folder.path('')])
    expect([exit, stdout]).toEqual([1, ''])
    expect(stderr).toContain('questionnaire.yaml:1 → (whole file) → is missing → restore this file\n')
  })
})
