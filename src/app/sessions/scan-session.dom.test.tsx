// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleScan } from '../../../tests/support/sample-questionnaire.ts'
import { openSession, startSession } from '../../../tests/support/start-session.ts'
import { memoryStore } from '../../../tests/support/memory-store.ts'
import { noteScanOfWindow } from './scan-of-window.ts'
import { withAnswer } from '../../domain/scan/change-scan.ts'

const first = sampleScan({ updatedAt: '2026-01-05T09:00:00.000Z' })
const second = sampleScan({
  id: '00000000-0000-4000-8000-000000000002',
  updatedAt: '2026-01-06T09:00:00.000Z',
})

describe('opening the app', () => {
  it('starts empty on a new device', async () => {
    const session = await startSession(memoryStore())
    expect(session.current).toMatchObject({
      scans: [],
      current: null,
      unreadable: [],
      save: { state: 'idle', at: null },
    })
  })

  it('is not ready before the stored scans are there', () => {
    const { result } = openSession(memoryStore([first]))
    expect(result.current.isReady).toBe(false)
  })

  it('shows the stored scans, the last changed one first', async () => {
    const session = await startSession(memoryStore([first, second]))
    expect(session.current.scans).toEqual([second, first])
  })

  it('takes the scan that was last worked on in hand', async () => {
    const session = await startSession(
      memoryStore([first, second], { place: { scan: first.id, path: '/check' } }),
    )
    expect(session.current.current).toEqual(first)
  })

  it('takes the scan that this window had in hand when it was loaded again', async () => {
    noteScanOfWindow(second.id)
    const session = await startSession(
      memoryStore([first, second], { place: { scan: first.id, path: '/check' } }),
    )
    expect(session.current.current).toEqual(second)
    history.replaceState(null, '')
  })

  it('has no scan in hand when the last one is gone', async () => {
    const session = await startSession(memoryStore([first], { place: { scan: second.id, path: '/check' } }))
    expect(session.current.current).toBeNull()
  })

  it('takes the only scan in hand where no place was stored, and none of two', async () => {
    expect((await startSession(memoryStore([first]))).current.current).toEqual(first)
    expect((await startSession(memoryStore([first, second]))).current.current).toBeNull()
  })

  it('writes nothing of its own accord', async () => {
    const store = memoryStore([first, second], { place: { scan: first.id, path: '/check' } })
    await startSession(store)
    expect(store.writes).toEqual([])
  })

  it('starts empty where the browser refuses storage', async () => {
    const store = memoryStore()
    store.list = () => Promise.reject(new DOMException('No storage here', 'SecurityError'))
    const session = await startSession(store)
    expect(session.current).toMatchObject({ scans: [], unreadable: [] })
  })

  it('is left in peace when the app closes before the scans are read', async () => {
    const { result, unmount } = openSession(memoryStore([first]))
    unmount()
    await act(async () => undefined)
    expect(result.current.isReady).toBe(false)
  })
})

describe('stored records that can no longer be read', () => {
  const faulty: [string, unknown][] = [
    ['of a newer version', { ...second, formatVersion: 2 }],
    [
      'with an answer to a question that never existed',
      { ...second, answers: { nowhere: { unknown: true } } },
    ],
    ['that are no scan at all', 'rubbish'],
    ['that are empty', null],
  ]

  it.each(faulty)('%s are not shown, but said to be there', async (_, record) => {
    const session = await startSession(memoryStore([first, record]))
    expect(session.current).toMatchObject({ scans: [first] })
    expect(session.current.unreadable).toHaveLength(1)
  })

  it.each(faulty)('%s are left as they are', async (_, record) => {
    const store = memoryStore([first, record])
    const session = await startSession(store)
    act(() => session.current.open(first.id))
    act(() => session.current.change((scan) => withAnswer(scan, 'plan', { option: 'at-0' })))
    await waitFor(() => expect(session.current.save.state).toBe('saved'))
    expect(store.records()).toContainEqual(record)
  })
})

describe('a scan in hand', () => {
  it('is a new scan as soon as it is taken', async () => {
    const session = await startSession(memoryStore([first]))
    act(() => session.current.take(second))
    expect(session.current).toMatchObject({ current: second, scans: [second, first] })
  })

  it('takes the place of the copy with the same id', async () => {
    const session = await startSession(memoryStore([first]))
    const other = { ...first, answers: { plan: { unknown: true as const } } }
    act(() => session.current.take(other))
    expect(session.current.scans).toEqual([other])
  })

  it('is opened from the list without being changed or written', async () => {
    const store = memoryStore([first, second])
    const session = await startSession(store)
    act(() => session.current.open(first.id))
    expect(session.current.current).toEqual(first)
    expect(store.writes).toEqual([])
  })

  it('gets the moment of its last change', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-03T04:05:06.000Z') })
    try {
      const session = await startSession(memoryStore())
      act(() => session.current.take(first))
      act(() => session.current.change((scan) => scan))
      expect(session.current.current?.updatedAt).toBe('2026-02-03T04:05:06.000Z')
    } finally {
      vi.useRealTimers()
    }
  })

  it('keeps all changes that come at once', async () => {
    const session = await startSession(memoryStore())
    act(() => {
      session.current.take(first)
      session.current.change((scan) => withAnswer(scan, 'plan', { option: 'at-50' }))
      session.current.change((scan) => withAnswer(scan, 'talks', { unknown: true }))
    })
    expect(session.current.current?.answers).toEqual({ plan: { option: 'at-50' }, talks: { unknown: true } })
  })

  it('is changed by the same functions all along, or a screen that opens a scan would do so for ever', async () => {
    const session = await startSession(memoryStore([first, second]))
    const { open, take, change } = session.current
    act(() => session.current.open(first.id))
    act(() => session.current.change((scan) => withAnswer(scan, 'plan', { unknown: true })))
    expect(session.current).toMatchObject({ open, take, change })
  })

  it('is the one that a change right after opening goes to', async () => {
    const session = await startSession(memoryStore([first, second]))
    act(() => session.current.open(first.id))
    act(() => {
      session.current.open(second.id)
      session.current.change((scan) => withAnswer(scan, 'plan', { option: 'at-50' }))
    })
    expect(session.current.current).toMatchObject({ id: second.id, answers: { plan: { option: 'at-50' } } })
    expect(session.current.scans.find(({ id }) => id === first.id)).toEqual(first)
  })

  it('does not exist before one is taken: a change then does nothing', async () => {
    const store = memoryStore([first, second])
    const session = await startSession(store)
    act(() => session.current.change((scan) => withAnswer(scan, 'plan', { unknown: true })))
    expect(session.current.scans).toEqual([second, first])
    expect(store.writes).toEqual([])
  })
})
