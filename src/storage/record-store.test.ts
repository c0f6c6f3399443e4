import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleScan } from '../../tests/support/sample-questionnaire.ts'
import { databaseName, databaseVersion, reopening, type Opener } from './database.ts'
import type { RecordNews } from './record-store.ts'
import { ChangedElsewhere, DatabaseTaken, faultOf } from './storage-fault.ts'
import { deviceStores } from './stores.ts'
import { createScanStore } from './scan-store.ts'

const fixture = (version: number) =>
  JSON.parse(readFileSync(`tests/fixtures/database-version-${version}.json`, 'utf8')) as {
    version: number
    stores: Record<string, Record<string, unknown>>
  }

/** Builds the database as an older version of the app left it. */
async function buildDatabase(version: number): Promise<ReturnType<typeof fixture>> {
  const { stores, ...rest } = fixture(version)
  const database = await openDB(databaseName, rest.version, {
    upgrade: (made) => Object.keys(stores).forEach((name) => made.createObjectStore(name)),
  })
  for (const [name, records] of Object.entries(stores))
    for (const [key, record] of Object.entries(records)) await database.put(name, record, key)
  database.close()
  return { stores, ...rest }
}

/** A connection that a test can take away, as a browser does that is short of room. */
function openerThatLoses(): Opener & { lose: () => Promise<void> } {
  const opener = reopening()
  return {
    ...opener,
    lose: async () => {
      const database = await opener.open()
      database.close()
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(databaseName).onsuccess = resolve
      })
    },
  }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  return () => void vi.unstubAllGlobals()
})

describe('a database of an older version', () => {
  const versions = Array.from({ length: databaseVersion - 1 }, (_, index) => index + 1)

  it.each(versions)('%i opens with all its records, each with a revision of its own', async (version) => {
    const { stores } = await buildDatabase(version)
    const { scans, dossiers } = deviceStores()
    const found = await scans.list()
    expect(Object.fromEntries(found.map(({ id, record }) => [id, record]))).toEqual(stores.scans)
    const kept = Object.fromEntries((await dossiers.list()).map(({ id, record }) => [id, record]))
    expect(kept).toEqual(stores.dossiers ?? {})
    expect(await scans.getPlace()).toEqual(stores.places?.current)
    const revisions = [...found, ...(await dossiers.list())].map(({ revision }) => revision)
    expect(revisions).not.toContain(null)
    expect(new Set(revisions).size).toBe(revisions.length)
  })

  it('has a fixture for every version before this one', () => {
    for (const version of versions) expect(fixture(version).version).toBe(version)
  })

  it('keeps a half-written record as it is', async () => {
    const { stores } = await buildDatabase(1)
    expect(Object.values(stores.scans ?? {})).toContain(null)
    expect((await deviceStores().scans.list()).map(({ record }) => record)).toContain(null)
  })
})

describe('a database of a newer version', () => {
  it('is refused by name, and left as it is', async () => {
    const newer = await openDB(databaseName, 99, { upgrade: (made) => void made.createObjectStore('later') })
    await newer.put('later', 'something', 'key')
    newer.close()
    const error: unknown = await deviceStores()
      .scans.list()
      .catch((reason: unknown) => reason)
    expect(faultOf(error)).toBe('newer-version')
    const again = await openDB(databaseName)
    expect(await again.get('later', 'key')).toBe('something')
    expect([...again.objectStoreNames]).toEqual(['later'])
    again.close()
  })
})

describe('two windows on one record', () => {
  it('do not overwrite each other: the one that saw an older state is refused', async () => {
    const [here, there] = [createScanStore(), createScanStore()]
    const seen = await here.put(sampleScan(), null)
    await there.put(sampleScan({ priorities: ['voice'] }), seen)
    const late = here.put(sampleScan({ priorities: ['learning'] }), seen)
    await expect(late).rejects.toBeInstanceOf(ChangedElsewhere)
    expect((await here.list()).map(({ record }) => record)).toEqual([sampleScan({ priorities: ['voice'] })])
  })

  it('are told apart with a clock that stands still: the same record twice is two revisions', async () => {
    const store = createScanStore()
    const first = await store.put(sampleScan(), null)
    const second = await store.put(sampleScan(), first)
    expect(second).not.toBe(first)
    await expect(store.put(sampleScan(), first)).rejects.toBeInstanceOf(ChangedElsewhere)
  })

  it('cannot both make the same record', async () => {
    const [here, there] = [createScanStore(), createScanStore()]
    const outcomes = await Promise.allSettled([here.put(sampleScan(), null), there.put(sampleScan(), null)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('a removal of a state that changed is refused; of one that is gone it is fine', async () => {
    const store = createScanStore()
    const { id } = sampleScan()
    const first = await store.put(sampleScan(), null)
    const second = await store.put(sampleScan(), first)
    await expect(store.remove(id, first)).rejects.toBeInstanceOf(ChangedElsewhere)
    await store.remove(id, second)
    await store.remove(id, second)
    expect(await store.list()).toEqual([])
    expect(await store.read(id)).toBeNull()
  })

  it('a record that was removed elsewhere does not come back by a change to what was seen', async () => {
    const [here, there] = [createScanStore(), createScanStore()]
    const seen = await here.put(sampleScan(), null)
    await there.remove(sampleScan().id, seen)
    await expect(here.put(sampleScan(), seen)).rejects.toBeInstanceOf(ChangedElsewhere)
    expect(await here.list()).toEqual([])
    await here.put(sampleScan(), null)
    expect(await here.list()).toHaveLength(1)
  })

  it('a record that cannot be stored leaves the one that is there, with its revision', async () => {
    const store = createScanStore()
    const seen = await store.put(sampleScan(), null)
    const unstorable = sampleScan({ answers: { plan: { option: 'at-0', run: () => 1 } } })
    await expect(store.put(unstorable, seen)).rejects.toThrow()
    expect(await store.read(sampleScan().id)).toMatchObject({ record: sampleScan(), revision: seen })
  })

  it('hear of each other', async () => {
    const [here, there] = [createScanStore(), createScanStore()]
    const heard = new Promise<RecordNews>((resolve) => there.watch(resolve))
    await here.put(sampleScan(), null)
    expect(await heard).toEqual({ changed: sampleScan().id })
  })

  it('the one whose database was erased says so, until it hears that it may begin anew', async () => {
    const [here, there] = [createScanStore(), createScanStore()]
    const heard = new Promise<RecordNews>((resolve) => there.watch(resolve))
    const seen = await there.put(sampleScan(), null)
    await here.eraseAll()
    await expect(there.put(sampleScan(), seen)).rejects.toBeInstanceOf(DatabaseTaken)
    expect(await heard).toBe('erased')
    await there.put(sampleScan(), null)
    expect(await here.list()).toHaveLength(1)
  })
})

describe('a page that goes away', () => {
  it('has asked for the end of a write before anything comes back', async () => {
    const store = createScanStore()
    const seen = await store.put(sampleScan(), null)
    const order: string[] = []
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit')
    commit.mockImplementationOnce(function (this: IDBTransaction) {
      order.push('commit')
      commit.mockRestore()
      this.commit()
    })
    const add = vi.spyOn(IDBObjectStore.prototype, 'add')
    add.mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      add.mockRestore()
      const request = this.add(...given)
      request.addEventListener('success', () => order.push('written'))
      return request
    })
    await store.put(sampleScan(), seen)
    expect(order).toEqual(['commit', 'written'])
  })
})

describe('a database that goes away while it is open', () => {
  it('is made again at the next write', async () => {
    const opener = openerThatLoses()
    const store = createScanStore(opener)
    await store.put(sampleScan(), null)
    await opener.lose()
    await store.put(sampleScan(), null)
    expect(await createScanStore().list()).toHaveLength(1)
  })
})

describe('writing records of both kinds together', () => {
  const other = sampleScan({ id: '00000000-0000-4000-8000-000000000002' })

  it('writes all', async () => {
    const { scans, loadPutTogether } = deviceStores()
    const seen = await scans.put(sampleScan(), null)
    await (
      await loadPutTogether()
    )([
      { kind: 'scans', item: sampleScan({ priorities: ['voice'] }), seen },
      { kind: 'scans', item: other, seen: null },
    ])
    expect(await scans.list()).toHaveLength(2)
  })

  it('writes none when one of them is not as it was seen, or cannot be stored', async () => {
    const { scans, loadPutTogether } = deviceStores()
    await scans.put(sampleScan(), null)
    const together = await loadPutTogether()
    const stale = { kind: 'scans' as const, item: sampleScan({ priorities: ['voice'] }), seen: null }
    const fresh = { kind: 'scans' as const, item: other, seen: null }
    await expect(together([fresh, stale])).rejects.toBeInstanceOf(ChangedElsewhere)
    const unstorable = { ...other, answers: { plan: { option: 'at-0', run: () => 1 } } }
    const third = { ...fresh, item: { ...other, id: '00000000-0000-4000-8000-000000000003' } }
    await expect(together([third, { ...fresh, item: unstorable }])).rejects.toThrow()
    expect((await scans.list()).map(({ record }) => record)).toEqual([sampleScan()])
  })
})

describe('what an error of the storage means', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'VersionError'), 'newer-version'],
    [new DOMException('', 'SecurityError'), 'refused'],
    [new DatabaseTaken('erased'), 'erased'],
    [new ChangedElsewhere('a'), 'changed'],
    [new ReferenceError('indexedDB is not defined'), 'refused'],
    ['something odd', 'refused'],
  ])('%s', (error, fault) => {
    expect(faultOf(error)).toBe(fault)
  })
})
