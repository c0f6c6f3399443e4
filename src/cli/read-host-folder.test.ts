import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../tests/support/run-cli.ts'
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
    expect(await read('good', files)).toEqual({ host: buildHost(), offers: [buildOffers()] })
    expect(told).toBe('')
  })

  it('that is not there is told, and stops nothing', async () => {
    expect(await readHostFolder(folder.path('gone'), sampleStructure, 'en')).toEqual({
      host: null,
      offers: [],
    })
    expect(told).toBe(
      `${folder.path('gone/host.json')} → the whole file → not found → Put host.json in the folder host on the server. README.md in that folder tells how.\n`,
    )
  })

  it('with a fault is told with its line, and the rest is used', async () => {
    const offers = fileOf(buildOffers()).replace('"learning"', '"leren"')
    const loaded = await read('fault', { 'host.json': fileOf(buildHost()), 'offers/limburg.json': offers })
    expect(loaded).toEqual({ host: buildHost(), offers: [] })
    expect(told).toMatch(
      /offers\/limburg\.json → Line \d+, offers\.0\.themes\.0 → The theme leren is not known to us\. → See whether/,
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

  it('is the shipped one when none is named', async () => {
    expect(await readHostFolder(undefined, sampleStructure, 'nl')).toMatchObject({
      host: { name: 'Toekomstscan' },
    })
  })
})
