import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { province } from './host-fields.ts'
import { readHost } from './read-host.ts'
import { buildHost, fileOf } from '../../../tests/support/sample-host.ts'

/** The problems of a host file with this put in the place of a field: place, code and what belongs there. */
function problemsOf(overrides: Record<string, unknown>): string[] {
  const read = readHost(fileOf({ ...buildHost(), ...overrides }))
  return (read.ok ? read.remarks : read.problems).map((problem) =>
    [problem.field, problem.code, 'expected' in problem ? problem.expected : ''].join(' ').trim(),
  )
}

describe('host.json', () => {
  it('is read whole', () => {
    expect(readHost(fileOf(buildHost()))).toEqual({ ok: true, data: buildHost(), remarks: [] })
  })

  it('may name its schema for an editor, and start with a byte-order mark', () => {
    const text = `\uFEFF${fileOf({ $schema: '../schemas/host.schema.json', ...buildHost() })}`
    expect(readHost(text)).toMatchObject({ ok: true, remarks: [] })
  })

  it('may have a name in both languages', () => {
    const name = { nl: 'Onze scan', en: 'Our scan' }
    expect(readHost(fileOf(buildHost({ name })))).toMatchObject({ ok: true, data: { name } })
  })

  it('knows the regions of the scan', () => {
    expect(province.options).toEqual(testContent().structure.profile.regions)
  })
})

describe('a file that is no host file is refused:', () => {
  it.each([
    ['empty', ' \n', { code: 'empty' }],
    ['a web page', '<!doctype html><html></html>', { code: 'web-page' }],
    ['too large', ' '.repeat(1_000_001), { code: 'too-large', limitMegabytes: 1 }],
    [
      'of another format',
      '{"format":"toekomstscan/scan"}',
      { code: 'other-format', found: 'toekomstscan/scan' },
    ],
    ['a list', '[]', { code: 'other-format', found: 'null' }],
    [
      'of a newer version',
      '{"format":"toekomstscan/host","formatVersion":2}',
      { code: 'newer-version', found: '2' },
    ],
    ['broken', '{\n"format": "toekomstscan/host",\n}', { code: 'not-json', cause: 'extra-comma', line: 2 }],
  ])('%s', (_, text, problem) => {
    const read = readHost(text)
    expect(read.ok ? [] : read.problems).toEqual([expect.objectContaining(problem)])
  })
})

describe('a fault is told with its field and what belongs there:', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['no name', { name: undefined }, ['name missing']],
    ['a blank name', { name: ' ' }, ['name wrong-value text']],
    ['a number as name', { name: 7 }, ['name wrong-value name']],
    ['a name in one language', { name: { nl: 'Onze scan' } }, ['name.en missing']],
    ['a logo elsewhere', { logo: '../logo.svg' }, ['logo wrong-value logo']],
    ['a logo on the web', { logo: 'https://example.org/logo.svg' }, ['logo wrong-value logo']],
    ['a script as logo', { logo: 'logo.js' }, ['logo wrong-value logo']],
    [
      'contact that is none',
      { contact: { organisation: '', phone: 'bel mij', email: 'info', website: 'javascript:alert(1)' } },
      [
        'contact.organisation wrong-value text',
        'contact.phone wrong-value phone',
        'contact.email wrong-value email',
        'contact.website wrong-value link',
      ],
    ],
    ['privacy too long', { privacy: { nl: 'x'.repeat(4001), en: 'x' } }, ['privacy.nl too-long']],
    [
      'a colour by name',
      { colours: { brand: 'red', brandDark: '#08306b' } },
      ['colours.brand wrong-value colour'],
    ],
    ['regions that are no list', { regions: {} }, ['regions wrong-value list']],
    ['a default region that is not there', { defaultRegion: 'drenthe' }, ['defaultRegion unknown-id']],
    ['an older version', { formatVersion: 0 }, ['formatVersion not-allowed']],
  ])('%s', (_, overrides, problems) => {
    expect(problemsOf(overrides)).toEqual(problems)
  })

  const [limburg] = buildHost().regions
  it.each<[string, Record<string, unknown>[], string[]]>([
    [
      'a province that does not exist',
      [{ ...limburg, provinces: ['holland'] }],
      ['regions.0.provinces.0 not-allowed'],
    ],
    [
      'a way out of the folder',
      [{ ...limburg, offersFile: '../../x.json' }],
      ['regions.0.offersFile wrong-value offers-file'],
    ],
    [
      'an address',
      [{ ...limburg, offersFile: 'https://example.org/x.json' }],
      ['regions.0.offersFile wrong-value offers-file'],
    ],
    [
      'a region and its province twice',
      [{ ...limburg }, { ...limburg }],
      ['regions.1.id repeated-id', 'regions.1.provinces.0 repeated-id'],
    ],
  ])('%s', (_, regions, problems) => {
    expect(problemsOf({ regions })).toEqual(problems)
  })

  it('all at once, each with its line', () => {
    const text = fileOf({ ...buildHost(), logo: 7, defaultRegion: 'x y' })
    const read = readHost(text)
    const lines = text.split('\n')
    const told = read.ok
      ? []
      : read.problems.map(({ field, line }) => [field, lines[(line ?? 0) - 1]?.trim()])
    expect(told).toEqual([
      ['logo', '"logo": 7,'],
      ['defaultRegion', '"defaultRegion": "x y",'],
    ])
  })
})

describe('what is no fault is a remark, and the file is used:', () => {
  it('a campaign with the name of the invented participants', () => {
    expect(problemsOf({ campaign: 'practice' })).toEqual(['campaign reserved-id'])
    expect(problemsOf({ campaign: 'practice-2026' })).toEqual([])
  })

  it('a field we do not know', () => {
    const read = readHost(fileOf({ ...buildHost(), slogan: 'x' }))
    expect(read).toMatchObject({
      ok: true,
      remarks: [{ code: 'unknown-field', field: 'slogan', found: 'slogan' }],
    })
    expect(read.ok && read.data).toEqual(buildHost())
  })

  it('such a field deep inside, beside a fault that is told too', () => {
    expect(problemsOf({ name: { nl: 'x', en: 'x', de: 'x' }, logo: 7 })).toEqual([
      'logo wrong-value text',
      'name.de unknown-field',
    ])
  })

  it('a field that is there twice', () => {
    const text = fileOf(buildHost()).replace('{', '{"logo": null,')
    expect(readHost(text)).toMatchObject({
      ok: true,
      remarks: [{ code: 'repeated-field', field: 'logo', line: 5 }],
    })
  })

  it('a colour that is too light: the nearest shade that can be read is used', () => {
    const read = readHost(fileOf(buildHost({ colours: { brand: '#ffcc00', brandDark: '#08306b' } })))
    const used = read.ok ? read.data.colours?.brand : ''
    expect(used).toMatch(/^#[0-9a-f]{4}00$/)
    expect(used).not.toBe('#ffcc00')
    expect(read).toMatchObject({
      ok: true,
      data: { colours: { brandDark: '#08306b' } },
      remarks: [{ code: 'low-contrast', field: 'colours.brand', found: '#ffcc00', used }],
    })
  })
})
