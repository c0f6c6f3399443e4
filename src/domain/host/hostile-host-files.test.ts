import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildHost,
  buildOffer,
  buildOffers,
  fileOf,
  sampleStructure,
} from '../../../tests/support/sample-host.ts'
import { host as texts } from '../../texts/nl/host.ts'
import { tellHostProblem } from '../../texts/tell-host-problem.ts'
import type { HostProblem } from './host-problem.ts'
import { matchOffers } from './match-offers.ts'
import { readHost, type ReadHostFile } from './read-host.ts'
import { readOffers } from './read-offers.ts'

const context = { structure: sampleStructure, practices: ['open-hiring'], region: 'limburg' }
const hostText = fileOf(buildHost())
const offersText = fileOf(
  buildOffers([
    buildOffer({ practices: ['open-hiring'], cost: { year: 2021, nl: 'Gratis.', en: 'Free.' } }),
    buildOffer({ id: 'roster-help', themes: ['roster'], sectors: ['Q'], sizes: ['25-49'] }),
  ]),
)

/** Refused with problems, or read with remarks: either way each can be told to the host, with a line of the file. */
function expectSound(read: ReadHostFile<unknown>, text: string): void {
  const told: HostProblem[] = read.ok ? read.remarks : read.problems
  if (!read.ok) expect(told.length).toBeGreaterThan(0)
  const lines = text.split(/\r\n|\r|\n/).length
  for (const problem of told) {
    const { place, problem: words, cure } = tellHostProblem(problem, texts)
    expect(`${place}${words}${cure}`).not.toMatch(/\p{Cc}/u)
    if (problem.line !== null) expect(problem.line >= 1 && problem.line <= lines).toBe(true)
    if ('found' in problem) expect(problem.found.length).toBeLessThanOrEqual(500)
  }
}

function expectSoundFiles(host: string, offers: string): void {
  expectSound(readHost(host), host)
  const read = readOffers(offers, context)
  expectSound(read, offers)
  if (!read.ok) return
  const wish = { region: 'limburg', asOf: '2026-11-22', isExample: true, themes: ['learning'] }
  matchOffers([read.data], { ...wish, practice: 'open-hiring', sector: 'Q', sizeBand: '25-49' })
}

describe('a damaged file of the host never breaks its reader', () => {
  it('wherever it is cut off', () => {
    for (const text of [hostText, offersText]) {
      for (let end = 0; end < text.length - 1; end += 1) {
        expectSoundFiles(text.slice(0, end), text.slice(0, end))
        expect(readHost(text.slice(0, end)).ok).toBe(false)
      }
    }
  })

  it('whatever characters are put in the place of others', () => {
    const slip = fc.record({
      at: fc.nat(),
      length: fc.nat(40),
      by: fc.string({ unit: 'binary', maxLength: 20 }),
    })
    const damage = (text: string, slips: { at: number; length: number; by: string }[]) =>
      slips.reduce((whole, { at, length, by }) => {
        const start = at % whole.length
        return whole.slice(0, start) + by + whole.slice(start + length)
      }, text)
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        expectSoundFiles(damage(hostText, slips), damage(offersText, slips))
      }),
      { numRuns: 500 },
    )
  })

  it('whatever value is put in the place of another', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        'constructor',
        '__proto__',
        '\u202Etxt.exe',
        '',
        1e308,
        -1,
        '<img src=x>',
        '{name}',
      ),
    )
    fc.assert(
      fc.property(fc.nat(), value, (at, put) => {
        const texts = [hostText, offersText].map((text) => {
          const raw = JSON.parse(text) as object
          const places = placesIn(raw)
          places[at % places.length]?.(put)
          return JSON.stringify(raw)
        })
        expectSoundFiles(texts[0] ?? '', texts[1] ?? '')
      }),
      { numRuns: 1000 },
    )
  })
})

/** Every field of a value, however deep, as a place where another value can be put. */
function placesIn(node: object): ((value: unknown) => void)[] {
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => [
    (value: unknown) => void Object.assign(node, { [key]: value }),
    ...(typeof child === 'object' && child !== null ? placesIn(child) : []),
  ])
}

describe('hostile content', () => {
  it('__proto__ changes no object and is a remark', () => {
    const read = readHost(hostText.replace('{', '{"__proto__": {"polluted": true},'))
    expect(read).toMatchObject({ ok: true, remarks: [{ code: 'unknown-field', found: '__proto__' }] })
    expect(read.ok && read.data).not.toHaveProperty('polluted')
    expect({}).not.toHaveProperty('polluted')
  })

  it('markup in a text stays text', () => {
    const title = { nl: '<script>alert(1)</script>', en: '<b>x</b>' }
    expect(readOffers(fileOf(buildOffers([buildOffer({ title })])), context)).toMatchObject({
      ok: true,
      data: { offers: [{ title }] },
    })
  })

  it('characters that steer a terminal do not come through in a message', () => {
    const read = readOffers(fileOf({ ...buildOffers(), checked: '\u001b[31m\u202Eja' }), context)
    const [problem] = read.ok ? [] : read.problems
    expect(problem && tellHostProblem(problem, texts).problem).toBe('Hier staat: □[31m□ja.')
  })

  it('a fifty-thousand-field file is told in time, every field with its line', () => {
    const extra = Array.from({ length: 50_000 }, (_, index) => `"x${index}": 1,`).join('\n')
    const read = readHost(hostText.replace('{', `{${extra}`))
    expect(read.ok && read.remarks.length).toBe(50_000)
    expect(read.ok && read.remarks.at(-1)?.line).toBe(50_000)
  })

  it('a long address made to tire a pattern is refused at once', () => {
    const website = `https://${'a.'.repeat(200_000)}@`
    const contact = { ...buildHost().contact, website, email: `a@${'a.'.repeat(200_000)}@` }
    expect(readHost(fileOf(buildHost({ contact })))).toMatchObject({
      problems: [{ field: 'contact.email' }, { field: 'contact.website', code: 'too-long' }],
    })
  })
})
