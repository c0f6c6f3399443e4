import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHost } from '../../../tests/support/sample-host.ts'
import { readBrand } from './host-brand.ts'
import { readHost } from './read-host.ts'

const nothing = { name: null, logo: null, colours: null }

describe('what stands around every screen', () => {
  it('equals what the full reading of the same file takes over, a shade mended for contrast included', () => {
    const host = buildHost({ colours: { brand: '#ffcc00', brandDark: '#08306b' } })
    const read = readHost(JSON.stringify(host))
    if (!read.ok) throw new Error('the sample is faulty')
    const { name, logo, colours } = read.data
    expect(readBrand(host)).toEqual({ name, logo, colours })
  })

  it.each([
    ['no file', null],
    ['a list', []],
    ['a text', 'host'],
    ['a name of one language', { name: { nl: 'Scan' } }],
    ['an empty name', { name: ' ' }],
    ['a logo elsewhere', { logo: 'https://example.org/logo.svg' }],
    ['a logo outside the folder', { logo: '../logo.svg' }],
    ['half the colours', { colours: { brand: '#1764ab' } }],
    ['a colour that is no colour', { colours: { brand: 'url(x)', brandDark: '#08306b' } }],
  ])('leaves out %s', (_, raw) => {
    expect(readBrand(raw)).toEqual(nothing)
  })

  it('never throws, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(readBrand(raw)).toHaveProperty('logo')
      }),
    )
  })
})
