import { describe, expect, it } from 'vitest'
import { buildBenchmark } from '../../../tests/support/sample-benchmark.ts'
import { buildHost, buildOffers, fileOf, sampleStructure } from '../../../tests/support/sample-host.ts'
import { loadHostFiles, refusedBenchmarks } from './load-host-files.ts'

/** Loads from a folder of these files. */
function load(files: Record<string, string>) {
  const asked: string[] = []
  const readText = (path: string) => {
    asked.push(path)
    return Promise.resolve(files[path] ?? null)
  }
  return loadHostFiles(readText, sampleStructure).then((loaded) => ({ ...loaded, asked }))
}

const host = fileOf(buildHost())
const offers = fileOf(buildOffers())

describe('the files of the host', () => {
  it('are read: host.json, then the offers it names', async () => {
    expect(await load({ 'host.json': host, 'offers/limburg.json': offers })).toEqual({
      host: buildHost(),
      offers: [buildOffers()],
      benchmarks: [],
      reports: [
        { path: 'host.json', state: 'found', remarks: [] },
        { path: 'offers/limburg.json', state: 'found', remarks: [] },
      ],
      asked: ['host.json', 'offers/limburg.json'],
    })
  })

  it('may all be away: the scan works without', async () => {
    expect(await load({})).toEqual({
      host: null,
      offers: [],
      benchmarks: [],
      reports: [{ path: 'host.json', state: 'not-found' }],
      asked: ['host.json'],
    })
  })

  it('may lack the offers: the host stays', async () => {
    const loaded = await load({ 'host.json': host })
    expect(loaded).toMatchObject({ host: buildHost(), offers: [], reports: [{}, { state: 'not-found' }] })
  })

  it('may hold a fault: that file alone is left out, and reported', async () => {
    const loaded = await load({ 'host.json': host, 'offers/limburg.json': '{' })
    expect(loaded).toMatchObject({
      host: buildHost(),
      offers: [],
      reports: [{ state: 'found' }, { state: 'faulty', problems: [{ code: 'not-json', line: 1 }] }],
    })
  })

  it('must be of the region that names them', async () => {
    const other = fileOf(buildOffers([], { region: 'zeeland' }))
    const loaded = await load({ 'host.json': host, 'offers/limburg.json': other })
    expect(loaded.reports[1]).toMatchObject({ state: 'faulty', problems: [{ code: 'other-region' }] })
  })

  it('that cannot be fetched count as not there', async () => {
    const loaded = await loadHostFiles(() => Promise.reject(new TypeError('offline')), sampleStructure)
    expect(loaded).toMatchObject({ host: null, reports: [{ path: 'host.json', state: 'not-found' }] })
  })
})

describe('the benchmarks of the host', () => {
  const paths = ['benchmarks/spring.json', 'benchmarks/autumn.json']
  const hostWith = fileOf(buildHost({ regions: [], defaultRegion: null, benchmarks: paths }))
  const spring = fileOf(buildBenchmark())

  it('are read in its order', async () => {
    const autumn = fileOf(buildBenchmark({ id: 'autumn' }))
    const loaded = await load({
      'host.json': hostWith,
      'benchmarks/spring.json': spring,
      'benchmarks/autumn.json': autumn,
    })
    expect(loaded.benchmarks.map(({ id }) => id)).toEqual(['spring-2026', 'autumn'])
    expect(refusedBenchmarks(loaded.reports)).toEqual([])
  })

  it.each<[string, string | null, string]>([
    ['faulty', '{', 'faulty'],
    ['gone', null, 'not-found'],
    [
      'of another questionnaire',
      fileOf(buildBenchmark({ questionnaireVersion: '2.0.0' })),
      'other-questionnaire',
    ],
  ])('may be %s: the others stay, and the reason is told', async (_, text, reason) => {
    const files = { 'host.json': hostWith, 'benchmarks/autumn.json': spring }
    const loaded = await load(text === null ? files : { ...files, 'benchmarks/spring.json': text })
    expect(loaded.benchmarks).toHaveLength(1)
    expect(refusedBenchmarks(loaded.reports)).toEqual([{ path: 'benchmarks/spring.json', reason }])
  })

  it('lie in their own folder, nowhere else', async () => {
    const outside = fileOf(buildHost({ benchmarks: ['../secret.json'] }))
    expect(await load({ 'host.json': outside })).toMatchObject({
      reports: [{ state: 'faulty', problems: [{ field: 'benchmarks.0', expected: 'benchmark-file' }] }],
    })
  })
})
