import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { checkWording } from '../../content/language/check-wording.ts'
import type { LocatedText } from '../../content/language/located-text.ts'
import { readShippedRules } from '../../content/language/sample-texts.ts'
import { languages } from '../../content/texts.ts'
import { loadHostFiles } from './load-host-files.ts'

const folder = join(import.meta.dirname, '../../../public/host')
const readText = (path: string) => Promise.resolve(readFileSync(join(folder, path), 'utf8'))

describe('the shipped files of the host', async () => {
  const { structure, practices } = testContent()
  const ids = practices.map(({ id }) => id)
  const { host, offers, reports } = await loadHostFiles(readText, structure, ids)
  const shipped = offers.flatMap((file) => file.offers)

  it('have nothing to remark', () => {
    const problems = reports.map((report) => ({
      ...report,
      ...(report.state === 'found' ? {} : { state: 'bad' }),
    }))
    const named = (host?.regions ?? []).flatMap(({ offersFile }) => offersFile ?? [])
    expect(problems).toEqual(['host.json', ...named].map((path) => ({ path, state: 'found', remarks: [] })))
  })

  it('are a neutral host: no logo, no phone, no organisation of ours', () => {
    expect(host).toMatchObject({ name: 'Toekomstscan', logo: null, privacy: null, colours: null })
    expect(Object.values(host?.contact ?? {})).toEqual([null, null, null, null])
  })

  it('have every province once', () => {
    const provinces = structure.profile.regions.filter((region) => region !== 'abroad')
    expect(host?.regions.flatMap((region) => region.provinces)).toEqual(provinces)
  })

  it('have no file that no region names', () => {
    const named = (host?.regions ?? []).flatMap(({ offersFile }) => offersFile ?? [])
    const found = readdirSync(join(folder, 'offers')).map((name) => `offers/${name}`)
    expect(found.toSorted()).toEqual(named.toSorted())
  })

  it('are not confirmed by anyone yet', () => {
    expect(offers.filter(({ checked }) => checked)).toEqual([])
  })

  it('name the source and its year for every offer, and invent no phone number', () => {
    expect(shipped.length).toBeGreaterThan(9)
    for (const { id, source, phone } of shipped) {
      expect(source, id).not.toBeNull()
      expect(phone, id).toBeNull()
    }
  })

  it('take their publications by the titles the catalogue gives them', () => {
    const titles = Object.values(testContent().texts.nl.publications).map(({ title }) => title)
    const others = shipped.filter(
      ({ status, source }) => status === 'open' && !titles.includes(source?.title ?? ''),
    )
    expect(others).toEqual([])
  })

  it('say of a price in which year it was so, never later than the source', () => {
    for (const { cost, source } of shipped)
      expect(cost === null || cost.year <= (source?.year ?? 0)).toBe(true)
  })

  it('help practices with at least one of their own themes', () => {
    for (const { id, practices: named = [], themes } of shipped) {
      for (const name of named) {
        const own = Object.keys(practices.find((practice) => practice.id === name)?.themes ?? {})
        expect(
          themes.some((theme) => own.includes(theme)),
          `${id}: ${name}`,
        ).toBe(true)
      }
    }
  })

  it('are in plain language', () => {
    const texts = languages.flatMap((language) =>
      shipped.flatMap(({ id, title, what, cost }): LocatedText[] => {
        const at = { file: `offers ${language}`, line: 1, field: id, language, layer: 'advice' as const }
        return [
          { ...at, role: 'title', text: title[language] },
          { ...at, role: 'prose', text: what[language] },
          ...(cost ? [{ ...at, role: 'prose' as const, text: cost[language] }] : []),
        ]
      }),
    )
    const faults = checkWording(texts, readShippedRules()).filter(({ severity }) => severity === 'error')
    expect(faults).toEqual([])
  })
})
