import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { elementsOf, readStructure, spoken } from '../../tests/support/pdf-structure.ts'
import { runCommand, temporaryFolder } from '../../tests/support/run-cli.ts'
import { buildHost } from '../../tests/support/sample-host.ts'
import { samplePng } from '../../tests/support/sample-logo.ts'
import { editions } from '../domain/report/edition.ts'
import { overTime } from '../texts/en/over-time.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

let told = ''
beforeEach(() => {
  told = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text)
    return true
  })
})

const example = 'public/examples/bakery.scan.json'
const pdf = folder.path('report.pdf')

async function reportOf(scan: string, ...args: string[]) {
  expect(await runCommand('report', scan, '--out', pdf, '--lang', 'en', ...args)).toMatchObject({ exit: 0 })
  return readStructure(readFileSync(pdf)).root
}

/** A host folder with one picture, and its name. */
function hostFolder(logo: string, picture: string | Uint8Array): string {
  folder.write(`${logo}/host.json`, JSON.stringify(buildHost({ logo, regions: [], defaultRegion: null })))
  folder.write(`${logo}/${logo}`, picture)
  return folder.path(logo)
}

describe('the logo of --host', () => {
  it.each(editions)('stands in the %s edition, and is called after the host', async (edition) => {
    const root = await reportOf(example, '--edition', edition, '--host', hostFolder('logo.png', samplePng()))
    const named = elementsOf(root, 'Figure').filter(({ alternative }) => alternative === 'De vereniging')
    expect(named).toHaveLength(1)
    expect(spoken(root)).toContain('De vereniging')
    expect(told).toBe('')
  })

  it('stands on the paper form', async () => {
    const host = hostFolder('logo.png', samplePng())
    expect(await runCommand('blank', '--out', pdf, '--host', host)).toMatchObject({ exit: 0 })
    const figures = elementsOf(readStructure(readFileSync(pdf)).root, 'Figure')
    expect(figures.map(({ alternative }) => alternative)).toEqual(['De vereniging'])
  })

  it.each([
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'It can only show png or jpg.'],
    ['torn.png', samplePng().slice(0, 50), 'Save the logo once more as png'],
    ['large.png', new Uint8Array(300_000), 'at most 200 kB'],
  ])(
    'that a report cannot draw is told, and the name stands there in letters: %s',
    async (name, picture, cure) => {
      const root = await reportOf(example, '--edition', 'short', '--host', hostFolder(name, picture))
      expect(spoken(root)).toContain('De vereniging')
      expect(elementsOf(root, 'Figure').some(({ alternative }) => alternative === 'De vereniging')).toBe(
        false,
      )
      expect(told.split(' → ')).toHaveLength(4)
      expect(told).toContain(name)
      expect(told).toContain(cure)
    },
  )
})

describe('the comparison over time', () => {
  const scan = JSON.parse(readFileSync(example, 'utf8')) as Record<string, unknown>
  const own = { ...scan, id: '0b4c1f5e-6f0e-4d53-9d6b-0c9b1a5e9999', completedAt: '2026-11-20T09:00:00Z' }
  const snapshot = (at: string, learning: number) => ({
    ...{ version: '1.0.0', at },
    ...{ themes: { learning }, pillars: {} },
  })
  const scanWith = (...snapshots: unknown[]) =>
    folder.write('own.scan.json', JSON.stringify({ ...own, snapshots }))

  it('stands beside the scores that the scan file brings along', async () => {
    const path = scanWith(snapshot('2025-11-20T09:00:00Z', 80), snapshot('2026-11-20T09:00:00Z', 20))
    const root = await reportOf(path)
    expect(elementsOf(root, 'H2').map(spoken)).toContain(overTime.title)
    expect(spoken(root)).toContain('20 November 2025')
  })

  it('is left out where the file has no scores but its own', async () => {
    const root = await reportOf(scanWith(snapshot('2026-11-20T09:00:00Z', 20)))
    expect(elementsOf(root, 'H2').map(spoken)).not.toContain(overTime.title)
  })
})
