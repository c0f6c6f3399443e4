import { describe, expect, it } from 'vitest'
import { buildHost, buildOffers, fileOf, sampleStructure } from '../../../tests/support/sample-host.ts'
import { loadHostFiles } from './load-host-files.ts'

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
    expect(loaded).toEqual({ host: null, offers: [], reports: [{ path: 'host.json', state: 'not-found' }] })
  })
})
