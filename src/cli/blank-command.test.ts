import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { elementsOf, readStructure, spoken } from '../../tests/support/pdf-structure.ts'
import { placesToTickOf, shippedForm } from '../../tests/support/paper-form.ts'
import { runCommand, temporaryFolder } from '../../tests/support/run-cli.ts'
import { buildHost } from '../../tests/support/sample-host.ts'
import { languages } from '../content/texts.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const pdf = folder.path('form.pdf')
const bytesOf = async (...args: string[]) => {
  expect(await runCommand('blank', '--out', pdf, ...args)).toEqual({ exit: 0, output: '' })
  return readFileSync(pdf)
}

describe('blank', () => {
  it.each(languages)('writes the whole questionnaire as a tagged PDF in %s', async (language) => {
    const { root, catalog } = readStructure(await bytesOf('--lang', language))
    const said = spoken(root).replace(/\s+/g, ' ')
    const labels = placesToTickOf(shippedForm(language)).map(({ label }) => label)
    expect(labels.length).toBeGreaterThan(58)
    expect(labels.filter((label) => !said.includes(label))).toEqual([])
    expect(catalog['Lang']).toBeDefined()
    expect(elementsOf(root, 'L').length).toBeGreaterThan(labels.length)
    expect(elementsOf(root, 'H1')).toHaveLength(1)
    expect(elementsOf(root, 'H2').length).toBeGreaterThan(6)
  })

  it('writes the same bytes for the same day and language, and others otherwise', async () => {
    const first = await bytesOf()
    expect((await bytesOf()).equals(first)).toBe(true)
    expect((await bytesOf('--as-of', '2026-01-31')).equals(first)).toBe(false)
    expect((await bytesOf('--lang', 'en')).equals(first)).toBe(false)
  })

  it('stays small enough to send', async () => {
    expect((await bytesOf()).length).toBeLessThanOrEqual(600_000)
  })

  it('names the host of --host', async () => {
    folder.write('host/host.json', JSON.stringify(buildHost()))
    folder.write('host/offers/limburg.json', '')
    const { root } = readStructure(await bytesOf('--host', folder.path('host')))
    expect(spoken(root)).toContain('De vereniging')
  })

  it('exits with 1 where it may not write', async () => {
    expect(await runCommand('blank', '--out', folder.path('no/such/folder.pdf'))).toMatchObject({
      exit: 1,
      message: expect.stringContaining('→ (file) → cannot be written'),
    })
  })
})
