import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleScan } from '../../tests/support/sample-questionnaire.ts'
import { databaseName } from './database.ts'
import { createScanStore, type ScanStore } from './scan-store.ts'

const otherId = '00000000-0000-4000-8000-000000000002'

async function recordsIn(store: ScanStore): Promise<unknown[]> {
  return (await store.list()).map(({ record }) => record)
}

async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name)
}

// Every test starts on a device that has never seen the scan.
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  return () => void vi.unstubAllGlobals()
})

describe('keeping scans', () => {
  it('has nothing on a new device', async () => {
    const store = createScanStore()
    expect(await recordsIn(store)).toEqual([])
    expect(await store.getPlace()).toBeNull()
  })

  it('touches nothing on the device before it is used', async () => {
    createScanStore()
    expect(await databaseNames()).toEqual([])
  })

  it('gives back a scan exactly as it was put, fields it does not know included', async () => {
    const scan = {
      ...sampleScan({ answers: { plan: { option: 'at-50' } } }),
      later: { deep: [1, null, 'é'] },
    }
    const store = createScanStore()
    await store.put(scan, null)
    expect(await recordsIn(store)).toEqual([scan])
  })

  it('keeps one record a scan: the last one put', async () => {
    const store = createScanStore()
    const revision = await store.put(sampleScan({ answers: { plan: { option: 'at-0' } } }), null)
    await store.put(sampleScan({ answers: { plan: { option: 'at-100' } } }), revision)
    expect(await recordsIn(store)).toEqual([sampleScan({ answers: { plan: { option: 'at-100' } } })])
  })

  it('keeps scans with different ids beside each other', async () => {
    const store = createScanStore()
    await store.put(sampleScan(), null)
    await store.put(sampleScan({ id: otherId }), null)
    expect(await recordsIn(store)).toHaveLength(2)
  })

  it('shows a scan to a window that is opened later', async () => {
    await createScanStore().put(sampleScan(), null)
    expect(await recordsIn(createScanStore())).toEqual([sampleScan()])
  })

  it('lists a record that is no scan as it is: judging it is up to the reader', async () => {
    const store = createScanStore()
    await store.put(sampleScan(), null)
    const beside = await openDB(databaseName)
    await beside.put('scans', 'rubbish', 'some-key')
    beside.close()
    expect(await recordsIn(store)).toEqual([sampleScan(), 'rubbish'])
  })

  it('asks the browser for strict durability, so that a saved answer survives a crash', async () => {
    const store = createScanStore()
    await recordsIn(store)
    const open = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await store.put(sampleScan(), null)
    expect(open).toHaveBeenCalledWith(['scans', 'states'], 'readwrite', { durability: 'strict' })
  })
})

describe('when the browser cannot store', () => {
  it('rejects a put, so that the app can say "not saved"', async () => {
    const failure = new DOMException('The disk is full', 'QuotaExceededError')
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw failure
      },
    })
    await expect(createScanStore().put(sampleScan(), null)).rejects.toBe(failure)
  })

  it('rejects a put when the record itself is refused', async () => {
    const store = createScanStore()
    const unstorable = sampleScan({ answers: { plan: { option: 'at-0', run: () => 1 } } })
    await expect(store.put(unstorable, null)).rejects.toThrow()
    expect(await recordsIn(store)).toEqual([])
  })

  it('tries to open again after a failure that has passed', async () => {
    const newer = await openDB(databaseName, 99)
    newer.close()
    const store = createScanStore()
    await expect(store.put(sampleScan(), null)).rejects.toThrow('version')
    await deleteDB(databaseName)
    await store.put(sampleScan(), null)
    expect(await recordsIn(store)).toEqual([sampleScan()])
  })
})

describe('the place a scan was left', () => {
  it('remembers the last place', async () => {
    const store = createScanStore()
    await store.putPlace({ scan: otherId, path: '/theme/direction' })
    await store.putPlace({ scan: otherId, path: '/theme/voice' })
    expect(await createScanStore().getPlace()).toEqual({ scan: otherId, path: '/theme/voice' })
  })

  it('is one of each scan: two windows on two scans leave each other alone', async () => {
    const store = createScanStore()
    const [one, other] = [
      { scan: otherId, path: '/theme/direction' },
      { scan: sampleScan().id, path: '/check' },
    ]
    await store.putPlace(one)
    await createScanStore().putPlace(other)
    expect(await store.getPlace(one.scan)).toEqual(one)
    expect(await store.getPlace(other.scan)).toEqual(other)
    expect(await store.getPlace()).toEqual(other)
  })

  it('goes with its scan', async () => {
    const store = createScanStore()
    const revision = await store.put(sampleScan(), null)
    await store.putPlace({ scan: sampleScan().id, path: '/check' })
    await store.remove(sampleScan().id, revision)
    expect(await store.getPlace(sampleScan().id)).toBeNull()
  })

  it('does not count as a scan', async () => {
    const store = createScanStore()
    await store.putPlace({ scan: otherId, path: '/check' })
    expect(await recordsIn(store)).toEqual([])
  })
})

describe('erasing', () => {
  it('removes the whole database, not only its records', async () => {
    const store = createScanStore()
    await store.put(sampleScan(), null)
    await store.putPlace({ scan: otherId, path: '/check' })
    expect(await databaseNames()).toEqual([databaseName])
    await store.eraseAll()
    expect(await databaseNames()).toEqual([])
  })

  it('leaves a store that can be used again, and starts empty', async () => {
    const store = createScanStore()
    await store.put(sampleScan(), null)
    await store.eraseAll()
    await store.put(sampleScan({ id: otherId }), null)
    expect(await recordsIn(store)).toEqual([sampleScan({ id: otherId })])
    expect(await store.getPlace()).toBeNull()
  })

  it('works on a device that holds nothing', async () => {
    await createScanStore().eraseAll()
    expect(await databaseNames()).toEqual([])
  })

  it('also erases when another window of this scan is open: that window lets go', async () => {
    const [here, there] = [createScanStore(), createScanStore()]
    await there.put(sampleScan(), null)
    await here.eraseAll()
    expect(await databaseNames()).toEqual([])
  })

  it('is not undone by another window: that one cannot store any more, and says so', async () => {
    const [here, there] = [createScanStore(), createScanStore()]
    await there.put(sampleScan(), null)
    await here.eraseAll()
    await expect(there.put(sampleScan(), null)).rejects.toThrow()
    expect(await databaseNames()).toEqual([])
  })

  it('rejects while a program that does not let go holds the database', async () => {
    const store = createScanStore()
    await store.put(sampleScan(), null)
    const stubborn = await openDB(databaseName)
    await expect(store.eraseAll()).rejects.toThrow('another window holds the database')
    stubborn.close()
  })
})
