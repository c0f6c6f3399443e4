import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeTextParts } from './text-parts.ts'

const parts = makeTextParts({ language: 'nl', passages: ['Leren', 'Leren en doen (deel 1)', '3', ''] })
const plain = (text: string) => ({ text, language: null, address: null })
const dutch = (text: string) => ({ text, language: 'nl', address: null })

describe('the parts of a text', () => {
  it('sets apart passages of another language, the longest first', () => {
    expect(parts('Source: Leren en doen (deel 1), 2022. Leren.')).toEqual([
      plain('Source: '),
      dutch('Leren en doen (deel 1)'),
      plain(', 2022. '),
      dutch('Leren'),
      plain('.'),
    ])
  })

  it('knows whole words only, and no number', () => {
    expect(parts('Lerend, 3 Lerenden')).toEqual([plain('Lerend, 3 Lerenden')])
  })

  it('sets apart addresses, without the mark that ends the sentence', () => {
    expect(parts('See https://voorbeeld.nl/a?b=1#c, or mail info@voorbeeld.nl.')).toEqual([
      plain('See '),
      { text: 'https://voorbeeld.nl/a?b=1#c', language: null, address: 'https://voorbeeld.nl/a?b=1#c' },
      plain(', or mail '),
      { text: 'info@voorbeeld.nl', language: null, address: 'mailto:info@voorbeeld.nl' },
      plain('.'),
    ])
  })

  it('makes no link of what is no address of the web or of mail', () => {
    for (const text of ['javascript:alert(1)', 'https://', 'a@b', 'file:///etc/passwd'])
      expect(parts(text)).toEqual([plain(text)])
  })

  it('has none for an empty text', () => {
    expect(parts('')).toEqual([])
  })

  it('loses nothing of any text', () => {
    const passages = fc.array(fc.string({ maxLength: 8 }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), passages, (text, given) => {
        const found = makeTextParts({ language: 'nl', passages: given })(text)
        expect(found.map((part) => part.text).join('')).toBe(text)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})
