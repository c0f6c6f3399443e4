// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, renderHook, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleStructure } from '../../../tests/support/sample-questionnaire.ts'
import { newDossier } from '../../domain/dossier/new-dossier.ts'
import type { DossierStore } from '../../storage/dossier-store.ts'
import { deviceStores } from '../../storage/stores.ts'
import { useDossiers } from './dossier-session.ts'

const now = '2026-01-05T09:00:00.000Z'
const bakery = newDossier({ name: 'Bakkerij' }, undefined, {
  id: '00000000-0000-4000-8000-00000000000a',
  now,
})
const school = newDossier({ name: 'School' }, undefined, { id: '00000000-0000-4000-8000-00000000000b', now })

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  return () => void vi.unstubAllGlobals()
})

async function openRoom(store: DossierStore) {
  const hook = renderHook(() => useDossiers(store, sampleStructure))
  await waitFor(() => expect(hook.result.current.isReady).toBe(true))
  return hook
}

const namesIn = async (store: DossierStore) =>
  (await store.list()).map(({ record }) => (record as { employer: { name: string } }).employer.name)

describe('the dossiers of this device', () => {
  it('are none on a new device', async () => {
    const { result } = await openRoom(deviceStores().dossiers)
    expect(result.current).toMatchObject({ dossiers: [], hasUnreadable: false, fault: null, conflict: null })
  })

  it('are put, changed and removed, and the device follows', async () => {
    const store = deviceStores().dossiers
    const { result } = await openRoom(store)
    act(() => result.current.put(bakery))
    act(() =>
      result.current.change(bakery.id, (each) => ({ ...each, employer: { name: 'Bakkerij De Korst' } })),
    )
    await waitFor(() => expect(result.current.save.state).toBe('saved'))
    expect(await namesIn(store)).toEqual(['Bakkerij De Korst'])
    act(() => result.current.remove(bakery.id))
    await waitFor(async () => expect(await namesIn(store)).toEqual([]))
  })

  it('keep all changes that come at once', async () => {
    const { result } = await openRoom(deviceStores().dossiers)
    act(() => {
      result.current.put(bakery)
      result.current.change(bakery.id, (each) => ({ ...each, note: 'first' }))
      result.current.change(bakery.id, (each) => ({ ...each, note: `${each.note} and second` }))
    })
    expect(result.current.dossiers[0]?.note).toBe('first and second')
  })

  it('that cannot be read are said to be there', async () => {
    const store = deviceStores().dossiers
    await store.put({ ...school, formatVersion: 2 as 1 }, null)
    await store.put(bakery, null)
    const { result } = await openRoom(store)
    expect(result.current).toMatchObject({ dossiers: [bakery], hasUnreadable: true })
  })

  it('that the device refuses to list are told, not shown as none', async () => {
    const store = deviceStores().dossiers
    store.list = () => Promise.reject(new DOMException('', 'VersionError'))
    const { result } = await openRoom(store)
    expect(result.current).toMatchObject({ dossiers: [], fault: 'newer-version' })
  })
})

describe('a put that fails', () => {
  const full = new DOMException('', 'QuotaExceededError')

  it('is visible, and written with the next change', async () => {
    const store = deviceStores().dossiers
    const { put } = store
    store.put = () => Promise.reject(full)
    const { result } = await openRoom(store)
    act(() => result.current.put(bakery))
    await waitFor(() => expect(result.current.save).toMatchObject({ state: 'failed', fault: 'full' }))
    store.put = put
    act(() => result.current.put(school))
    await waitFor(() => expect(result.current.save.state).toBe('saved'))
    expect(await namesIn(store)).toEqual(['Bakkerij', 'School'])
  })

  it('is not forgotten when the adviser leaves the room and comes back', async () => {
    const store = deviceStores().dossiers
    const { put } = store
    store.put = () => Promise.reject(full)
    const first = await openRoom(store)
    act(() => first.result.current.put(bakery))
    await waitFor(() => expect(first.result.current.save.state).toBe('failed'))
    first.unmount()
    store.put = put
    const second = await openRoom(store)
    expect(second.result.current.dossiers).toEqual([bakery])
    act(() => second.result.current.retry())
    await waitFor(async () => expect(await namesIn(store)).toEqual(['Bakkerij']))
  })
})

describe('two windows on one dossier', () => {
  it('an idle one takes over what the other one changes', async () => {
    const [here, there] = [deviceStores().dossiers, deviceStores().dossiers]
    await here.put(bakery, null)
    const [left, right] = [await openRoom(here), await openRoom(there)]
    act(() => left.result.current.change(bakery.id, (each) => ({ ...each, note: 'from the left' })))
    await waitFor(() => expect(right.result.current.dossiers[0]?.note).toBe('from the left'))
    expect(right.result.current.takeovers.get(bakery.id)).toBe(1)
  })

  it('that changed it apart show a conflict, and go on with the one that is chosen', async () => {
    const [here, there] = [deviceStores().dossiers, deviceStores().dossiers]
    const seen = await here.put(bakery, null)
    const { result } = await openRoom(here)
    // As a window that cannot be heard.
    there.watch = () => () => undefined
    const elsewhere = { ...bakery, note: 'elsewhere' }
    act(() => result.current.change(bakery.id, (each) => ({ ...each, note: 'here' })))
    await waitFor(() => expect(result.current.save.state).toBe('saved'))
    await expect(there.put(elsewhere, seen)).rejects.toThrow('another window')
    const current = (await there.read(bakery.id))?.revision ?? null
    here.read = (id) => there.read(id)
    await act(async () => {
      const writing = there.put(elsewhere, current)
      result.current.change(bakery.id, (each) => ({ ...each, note: 'here again' }))
      await writing
    })
    await waitFor(() => expect(result.current.conflict).not.toBeNull())
    expect(result.current.conflict).toMatchObject({
      mine: { note: 'here again' },
      theirs: { note: 'elsewhere' },
    })
    act(() => result.current.resolve(bakery.id, 'theirs'))
    expect(result.current.dossiers[0]?.note).toBe('elsewhere')
    expect(result.current.conflict).toBeNull()
  })
})
