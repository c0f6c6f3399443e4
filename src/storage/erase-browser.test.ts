import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cachePrefix } from '../app/offline/cache-names.ts'
import { countLeftBehind, eraseBesideDatabase } from './erase-browser.ts'

const base = 'https://example.org/scan/'
const own = { base, cachePrefix: cachePrefix(base) }
const ours = [`${own.cachePrefix}host`, `${own.cachePrefix}version 0a`]
const ofOthers = ['another-app', `${cachePrefix('https://example.org/other-scan/')}host`]

let names: string[] = []

beforeEach(() => {
  names = [...ours, ...ofOthers]
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...names]),
    delete: (name: string) => {
      names = names.filter((each) => each !== name)
      return Promise.resolve(true)
    },
  })
  vi.stubGlobal('navigator', {})
  return () => void vi.unstubAllGlobals()
})

describe('the caches of a host that offers more than this app', () => {
  it('go where they are ours, and stay where they are not', async () => {
    await eraseBesideDatabase(own)
    expect(names).toEqual(ofOthers)
  })

  it('count as left behind only where they are ours', async () => {
    expect((await countLeftBehind(own)).caches).toBe(2)
    await eraseBesideDatabase(own)
    expect((await countLeftBehind(own)).caches).toBe(0)
  })
})
