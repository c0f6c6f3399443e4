import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../tests/support/run-cli.ts'
import { buildBenchmark } from '../../tests/support/sample-benchmark.ts'
import { buildHost, buildOffers, fileOf, sampleStructure } from '../../tests/support/sample-host.ts'
import { readHostFolder } from './read-host-folder.ts'

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

/** Writes a host folder and reads it. */
function read(name: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) folder.write(`${name}/${path}`, text)
  return readHostFolder(folder.path(name), sampleStructure, 'en')
}

describe('the host folder of the command line', () => {
  it('gives the host and its offers, and tells nothing', async () => {
    const files = { 'host.json': fileOf(buildHost()), 'offers/limburg.json': fileOf(buildOffers()) }
    expect(await read('good', files)).toMatchObject({ host: buildHost(), offers: [buildOffers()] })
    expect(told).toBe('')
  })

  it('that is not there is told, and stops nothing', async () => {
    expect(await readHostFolder(folder.path('gone'), sampleStructure, 'en')).toEqual({
      host: null,
      offers: [],
      benchmarks: [],
      refused: [],
    })
    expect(told).toBe(
      `${folder.path('gone/host.json')} → the whole file → not found → Put host.json in the folder host on the server. README.md in that folder tells you how.\n`,
    )
  })

  it('with a fault is told with its line, and the rest is used', async () => {
    const offers = fileOf(buildOffers()).replace('"learning"', '"leren"')
    const loaded = await read('fault', { 'host.json': fileOf(buildHost()), 'offers/limburg.json': offers })
    expect(loaded).toMatchObject({ host: buildHost(), offers: [] })
    expect(told).toMatch(
      /offers\/limburg\.json → Line \d+, offers\.0\.themes\.0 → The theme leren is not known to us\. → Check that/,
    )
  })

  it('with a remark is told, and used', async () => {
    const files = {
      'host.json': fileOf({ ...buildHost(), slogan: 'x' }),
      'offers/limburg.json': fileOf(buildOffers()),
    }
    expect(await read('remark', files)).toMatchObject({ host: buildHost(), offers: [{}] })
    expect(told).toContain('We do not know the field slogan.')
  })

  it('gives the benchmarks that are sound, and tells of those that are not', async () => {
    const paths = ['benchmarks/spring.json', 'benchmarks/autumn.json', 'benchmarks/gone.json']
    const loaded = await read('peers', {
      'host.json': fileOf(buildHost({ regions: [], defaultRegion: null, benchmarks: paths })),
      'benchmarks/spring.json': fileOf(buildBenchmark()),
      'benchmarks/autumn.json': fileOf(buildBenchmark()).replace('"n": 40', '"n": -40'),
    })
    expect(loaded).toMatchObject({
      benchmarks: [buildBenchmark()],
      refused: [
        { path: 'benchmarks/autumn.json', reason: 'faulty' },
        { path: 'benchmarks/gone.json', reason: 'not-found' },
      ],
    })
    expect(told).toMatch(/autumn\.json → Line \d+, groups\.1\.n → It says: -40\. → /)
    expect(told).toContain(
      'gone.json → the whole file → not found → Put this file on the server. Or take it out of',
    )
  })

  it('is the shipped one when none is named', async () => {
    expect(await readHostFolder(undefined, sampleStructure, 'nl')).toMatchObject({
      host: { name: 'Toekomstscan' },
    })
  })
})
