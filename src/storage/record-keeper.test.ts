import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryStore, type MemoryStore } from '../../tests/support/memory-store.ts'
import { sampleScan } from '../../tests/support/sample-questionnaire.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { RecordKeeper } from './record-keeper.ts'

const scan = sampleScan()
const other = sampleScan({ id: '00000000-0000-4000-8000-000000000002' })
const full = new DOMException('The disk is full', 'QuotaExceededError')
const saying = (...priorities: string[]) => sampleScan({ priorities })
const isScan = (record: unknown) => (typeof record === 'object' && record !== null ? (record as Scan) : null)

async function keeperOf(store: MemoryStore): Promise<RecordKeeper<Scan>> {
  const keeper = new RecordKeeper<Scan>(store, async () => isScan)
  keeper.follow()
  await keeper.load()
  return keeper
}

/** Lets every promise that is ready go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('what could not be stored', () => {
  it('is written at the next change, also when that is of another record', async () => {
    const store = memoryStore()
    const keeper = await keeperOf(store)
    store.failWith(full)
    keeper.put(scan)
    await settle()
    expect(keeper.save()).toEqual({ state: 'failed', at: null, fault: 'full' })
    store.failWith(null)
    keeper.put(other)
    await settle()
    expect(store.records()).toEqual([scan, other])
    expect(keeper.save()).toMatchObject({ state: 'saved' })
  })

  it('is written by "try again", once', async () => {
    const store = memoryStore()
    const keeper = await keeperOf(store)
    store.failWith(full)
    keeper.put(scan)
    await settle()
    store.failWith(null)
    keeper.retry()
    await settle()
    keeper.retry()
    await settle()
    expect(store.records()).toEqual([scan])
    expect(store.writes).toHaveLength(2)
  })

  it('outlives a look at the device', async () => {
    const store = memoryStore([other])
    const keeper = await keeperOf(store)
    store.failWith(full)
    keeper.put(scan)
    await settle()
    await keeper.load()
    expect(keeper.kept().items).toEqual([scan, other])
  })
})

describe('a device that cannot be read', () => {
  it('is told, not taken for empty', async () => {
    const store = memoryStore([scan])
    store.list = () => Promise.reject(new DOMException('', 'VersionError'))
    const keeper = await keeperOf(store)
    expect(keeper.kept()).toMatchObject({ isReady: true, items: [], fault: 'newer-version' })
    expect(store.writes).toEqual([])
  })
})

describe('another window', () => {
  it('changes a record: an idle window takes that over', async () => {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    store.putElsewhere(scan.id, saying('voice'))
    store.tell({ changed: scan.id })
    await settle()
    expect(keeper.kept().items).toEqual([saying('voice')])
    expect(keeper.kept().takeovers.get(scan.id)).toBe(1)
    keeper.put(saying('voice', 'learning'))
    await settle()
    expect(store.records()).toEqual([saying('voice', 'learning')])
  })

  it('makes a record: it comes in', async () => {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    store.putElsewhere(other.id, other)
    store.tell({ changed: other.id })
    await settle()
    expect(keeper.kept().items).toEqual([other, scan])
  })

  it('removes a record: it goes', async () => {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    store.putElsewhere(scan.id, null)
    store.tell({ changed: scan.id })
    await settle()
    expect(keeper.kept().items).toEqual([])
  })

  it('stores something that cannot be read: it is left alone', async () => {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    store.putElsewhere(scan.id, 'rubbish')
    store.tell({ changed: scan.id })
    await settle()
    expect(keeper.kept().items).toEqual([scan])
  })

  it('erases everything: this one forgets too, and can begin anew', async () => {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    await store.eraseAll()
    store.tell('erased')
    expect(keeper.kept().items).toEqual([])
    keeper.put(scan)
    await settle()
    expect(store.records()).toEqual([scan])
  })
})

describe('a database that the browser threw away', () => {
  it('is filled again with all that is in memory', async () => {
    const store = memoryStore([scan, other])
    await keeperOf(store)
    await store.eraseAll()
    store.tell('lost')
    await settle()
    expect(store.records()).toHaveLength(2)
  })
})

describe('a conflict', () => {
  async function inConflict(): Promise<{ store: MemoryStore; keeper: RecordKeeper<Scan> }> {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    store.putElsewhere(scan.id, saying('theirs'))
    keeper.put(saying('mine'))
    await settle()
    return { store, keeper }
  }

  it('is shown with both states, and nothing is overwritten', async () => {
    const { store, keeper } = await inConflict()
    expect(keeper.kept().conflict).toEqual({ id: scan.id, mine: saying('mine'), theirs: saying('theirs') })
    expect(keeper.save()).toMatchObject({ state: 'failed', fault: 'changed' })
    expect(store.records()).toEqual([saying('theirs')])
  })

  it('goes on with what changes meanwhile, on both sides', async () => {
    const { store, keeper } = await inConflict()
    keeper.put(saying('mine', 'later'))
    store.putElsewhere(scan.id, saying('theirs', 'later'))
    store.tell({ changed: scan.id })
    await settle()
    expect(keeper.kept().conflict).toMatchObject({
      mine: saying('mine', 'later'),
      theirs: saying('theirs', 'later'),
    })
    expect(store.records()).toEqual([saying('theirs', 'later')])
  })

  it('ends with this window', async () => {
    const { store, keeper } = await inConflict()
    keeper.resolve(scan.id, 'mine')
    await settle()
    expect(store.records()).toEqual([saying('mine')])
    expect(keeper.kept().conflict).toBeNull()
    expect(keeper.save().state).toBe('saved')
  })

  it('ends with the other window, and this one goes on from there', async () => {
    const { store, keeper } = await inConflict()
    keeper.resolve(scan.id, 'theirs')
    await settle()
    expect(keeper.kept()).toMatchObject({ conflict: null, items: [saying('theirs')] })
    keeper.put(saying('theirs', 'more'))
    await settle()
    expect(store.records()).toEqual([saying('theirs', 'more')])
    expect(keeper.kept().conflict).toBeNull()
  })

  it('is asked again when the other window changed once more in between', async () => {
    const { store, keeper } = await inConflict()
    store.putElsewhere(scan.id, saying('theirs', 'unheard'))
    keeper.resolve(scan.id, 'mine')
    await settle()
    expect(keeper.kept().conflict).toMatchObject({ theirs: saying('theirs', 'unheard') })
    expect(store.records()).toEqual([saying('theirs', 'unheard')])
  })

  it('is none where both say the same', async () => {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    store.putElsewhere(scan.id, { ...saying('same'), updatedAt: '2026-01-01T00:00:00.000Z' })
    keeper.put({ ...saying('same'), updatedAt: '2025-01-01T00:00:00.000Z' })
    await settle()
    expect(keeper.kept().conflict).toBeNull()
    expect(keeper.save().state).toBe('saved')
  })

  it('is there too when one window removed what the other one changed', async () => {
    const store = memoryStore([scan])
    const keeper = await keeperOf(store)
    store.putElsewhere(scan.id, saying('theirs'))
    keeper.remove(scan.id)
    await settle()
    expect(keeper.kept().conflict).toEqual({ id: scan.id, mine: null, theirs: saying('theirs') })
    keeper.resolve(scan.id, 'mine')
    await settle()
    expect(store.records()).toEqual([])
  })
})

describe('two windows, whatever they do', () => {
  it('end with one truth, and no change goes without a word', async () => {
    const step = fc.record({
      window: fc.nat(1),
      kind: fc.constantFrom('put', 'wait', 'hear'),
      say: fc.nat(99),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const store = memoryStore([scan])
        const windows = await Promise.all([keeperOf(store), keeperOf(store)])
        for (const { window, kind, say } of steps) {
          if (kind === 'put') windows[window]?.put(saying(`${window}-${say}`))
          else if (kind === 'wait') await settle()
          else store.tell({ changed: scan.id })
        }
        await settle()
        store.tell({ changed: scan.id })
        await settle()
        const [stored] = store.records()
        for (const keeper of windows) {
          const { conflict, items } = keeper.kept()
          if (conflict) expect(conflict).toEqual({ id: scan.id, mine: items[0], theirs: stored })
          else expect(items).toEqual([stored])
        }
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })
})
