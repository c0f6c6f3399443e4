import { describe, expect, it } from 'vitest'
import type { HostProblem } from '../domain/host/host-problem.ts'
import { host as en } from './en/host.ts'
import { host as nl } from './nl/host.ts'
import { tellHostProblem } from './tell-host-problem.ts'

const told = (problem: HostProblem) => Object.values(tellHostProblem(problem, nl)).join(' | ')

describe('a problem of a host file in words', () => {
  it.each<[HostProblem, string]>([
    [
      { field: '', line: null, code: 'empty' },
      'het hele bestand | Het bestand is leeg. | Zet de inhoud terug, of haal het bestand weg.',
    ],
    [
      { field: '', line: 12, code: 'not-json', cause: 'extra-comma' },
      'Regel 12 | Er staat een komma te veel. | Haal die komma weg.',
    ],
    [
      { field: 'offers.0.themes.1', line: 7, code: 'unknown-id', found: 'leren', kind: 'theme' },
      'Regel 7, offers.0.themes.1 | Het thema leren kennen wij niet. | Kijk of de naam goed is getypt.',
    ],
    [
      { field: 'contact.website', line: 3, code: 'wrong-value', found: 'www.x.nl', expected: 'link' },
      'Regel 3, contact.website | Hier staat: www.x.nl. | Hier hoort een adres dat begint met https://, of null.',
    ],
    [
      { field: 'colours.brand', line: 9, code: 'low-contrast', found: '#ffcc00', used: '#856a00' },
      'Regel 9, colours.brand | De kleur #ffcc00 is te licht om goed te lezen. Wij gebruiken #856a00. | Kies een donkerder kleur, of neem deze over.',
    ],
    [
      { field: 'status', line: 1, code: 'not-allowed', found: 'dicht', allowed: ['open', 'stopped'] },
      'Regel 1, status | Hier staat: dicht. | Dit mag hier wel staan: open, stopped.',
    ],
    [
      { field: '', line: null, code: 'too-large', limitMegabytes: 1 },
      'het hele bestand | Het bestand is groter dan 1 MB. | Maak het kleiner, of kijk of dit het goede bestand is.',
    ],
  ])('%#', (problem, words) => {
    expect(told(problem)).toBe(words)
  })

  it('shows a stranger\u2019s characters harmless', () => {
    expect(told({ field: 'a\u202E', line: 1, code: 'unknown-field', found: '\u001b[2J' })).toContain('□[2J')
    expect(told({ field: 'a\u202E', line: 1, code: 'unknown-field', found: 'x' })).toContain('a□')
  })

  it('has the same words filled in English', () => {
    const problem: HostProblem = { field: 'name', line: 2, code: 'too-long', limit: 100 }
    expect(tellHostProblem(problem, en)).toEqual({
      place: 'Line 2, name',
      problem: 'This text is too long.',
      cure: 'Keep it to 100 characters at most.',
    })
  })
})
