import { describe, expect, it } from 'vitest'
import type { ScanProblem } from '../domain/scan/scan-problem.ts'
import { files as en } from './en/files.ts'
import { files as nl } from './nl/files.ts'
import { tellNotice, tellProblem } from './tell-scan-problem.ts'

const problems: ScanProblem[] = [
  { field: '', code: 'empty' },
  { field: '', code: 'too-large', limitMegabytes: 5 },
  { field: '', code: 'not-json' },
  { field: '', code: 'pdf-without-scan' },
  { field: '', code: 'pdf-more-scans' },
  { field: '', code: 'pdf-locked' },
  { field: '', code: 'pdf-broken' },
  { field: 'format', code: 'other-format', found: 'x' },
  { field: 'formatVersion', code: 'newer-version', found: '2' },
  { field: 'answers', code: 'missing' },
  { field: 'answers', code: 'wrong-type', found: '[]' },
  { field: 'route', code: 'not-allowed', found: 'slow', allowed: ['full', 'quick'] },
  { field: 'answers.a', code: 'unknown-id', found: 'a', kind: 'question' },
]

describe('a problem of a scan file is told with place, fault and cure', () => {
  it.each(problems)('in both languages: $code', (problem) => {
    for (const texts of [nl, en]) {
      const told = tellProblem(problem, texts)
      expect(Object.values(told).every((text) => text.trim() !== '' && !/[{}]|undefined/.test(text))).toBe(
        true,
      )
      if ('found' in problem) expect(told.problem).toContain(problem.found)
    }
  })

  it('names the whole file where no field is to blame', () => {
    expect(tellProblem({ field: '', code: 'empty' }, nl).field).toBe('het hele bestand')
    expect(tellProblem({ field: '', code: 'empty' }, en).field).toBe('the whole file')
  })

  it('lists what is allowed', () => {
    const told = tellProblem(
      { field: 'route', code: 'not-allowed', found: 'slow', allowed: ['full', 'quick'] },
      en,
    )
    expect(told.cure).toContain('full, quick')
  })

  it('names the limit of a file that is too large', () => {
    expect(tellProblem({ field: '', code: 'too-large', limitMegabytes: 5 }, nl).problem).toContain('5 MB')
  })
})

describe('what a stranger wrote in a file', () => {
  it.each([
    ['turns no reading direction', 'gpj.\u202Eexe', 'gpj.□exe'],
    ['steers no terminal', '\u001B[31mred', '□[31mred'],
    ['starts no new line', 'one\ntwo', 'one□two'],
  ])('%s', (_, text, shown) => {
    const told = tellProblem(
      { field: `answers.${text}`, code: 'unknown-id', found: text, kind: 'question' },
      en,
    )
    expect(told.field).toBe(`answers.${shown}`)
    expect(told.problem).toContain(shown)
  })

  it('fills no mark of our own texts', () => {
    const told = tellProblem({ field: 'x', code: 'unknown-id', found: '{allowed}', kind: 'option' }, en)
    expect(told.problem).toContain('{allowed}')
  })

  it('is cut where it is a whole page', () => {
    const told = tellProblem({ field: 'k'.repeat(100_000), code: 'missing' }, en)
    expect(told.field.length).toBeLessThanOrEqual(200)
  })
})

describe('a notice', () => {
  it('names the retired id', () => {
    const notice = { code: 'retired', kind: 'question', id: 'old-question', replacement: null } as const
    expect(tellNotice(notice, nl)).toContain('old-question')
    expect(tellNotice(notice, en)).toContain('old-question')
  })

  it('says of a retired practice that the action stays', () => {
    const notice = { code: 'retired', kind: 'practice', id: 'old-practice', replacement: null } as const
    expect(tellNotice(notice, nl)).toMatch(/old-practice.*plan blijft staan/)
    expect(tellNotice(notice, en)).toMatch(/old-practice.*plan stays/)
  })

  it('names both versions of the questionnaire', () => {
    const told = tellNotice({ code: 'higher-questionnaire', found: '2.0.0', known: '1.0.0' }, en)
    expect(told).toMatch(/2\.0\.0.*1\.0\.0/)
  })
})
